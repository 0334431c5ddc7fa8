#include "translation/XliffInline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

using document::Mark;
using Kind = InlinePiece::Kind;

/// Opens and closes marks on the way through a text, so that those which overlap nest.
class Nesting
{
public:
    explicit Nesting(const document::RichText& text)
        : m_text(text)
    {
    }

    QList<InlinePiece> pieces()
    {
        QList<qsizetype> edges{0, m_text.size()};
        for (const Mark& mark : m_text.marks())
            edges << mark.from << mark.to;
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        for (qsizetype i = 0; i < edges.size(); ++i) {
            turn(edges[i]);
            if (i + 1 < edges.size())
                m_pieces.append({Kind::Words, m_text.plain().mid(edges[i], edges[i + 1] - edges[i]), {}});
        }
        return m_pieces;
    }

private:
    /// Closes what ends here, and what was opened inside of it; opens the latter again, with what starts.
    void turn(qsizetype at)
    {
        QList<Mark> starting;
        const auto ends = [at](const Mark& mark) { return mark.to == at; };
        while (std::any_of(m_open.cbegin(), m_open.cend(), ends)) {
            const Mark last = m_open.takeLast();
            m_pieces.append({Kind::End, {}, {{}, last.type, last.target}});
            if (!ends(last))
                starting.append(last);
        }
        for (const Mark& mark : m_text.marks())
            if (mark.from == at)
                starting.append(mark);
        std::stable_sort(starting.begin(), starting.end(),
                         [](const Mark& a, const Mark& b) { return a.to > b.to; });
        for (const Mark& mark : std::as_const(starting)) {
            m_open.append(mark);
            m_pieces.append({Kind::Start, {}, {{}, mark.type, mark.target}});
        }
    }

    const document::RichText& m_text;
    QList<Mark> m_open;
    QList<InlinePiece> m_pieces;
};

} // namespace

QList<InlinePiece> inlinePieces(const document::RichText& text, const QList<InlinePiece>& source)
{
    QList<InlinePiece> pieces = Nesting(text).pieces();
    QList<InlineCode> known;
    for (const InlinePiece& piece : source)
        if (piece.kind == Kind::Start)
            known.append(piece.code);
    qsizetype next = known.size();
    for (InlinePiece& piece : pieces) {
        if (piece.kind != Kind::Start)
            continue;
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const InlineCode& code) { return code.isSame(piece.code); });
        piece.code.id = same == known.end() ? QString::number(++next) : same->id;
        if (same != known.end())
            known.erase(same);
    }
    return pieces;
}

} // namespace communique::translation
