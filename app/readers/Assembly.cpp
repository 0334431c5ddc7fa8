#include "readers/Assembly.h"

#include "base/Text.h"
#include "document/Schema.h"
#include "readers/Markers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace communique::readers {

using base::Language;
using document::Block;
using document::BlockType;

namespace {

struct Assembling
{
    Q_DECLARE_TR_FUNCTIONS(Assembling)
};

constexpr int SignatureIndent = 8;
/// In pasted text, a shorter line ends where its writer ended it.
constexpr qsizetype ShortestWrappedLine = 40;

/// A block as it was read, before languages and ids.
struct Piece
{
    BlockType type = BlockType::Paragraph;
    int level = 0;
    bool marker = false;
    std::optional<int> number;
    QString text;
    document::Table table;
    int line = 0;
    bool joinable = false; ///< the next unmarked line may continue it
};

bool startsContacts(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:연락처|담당\\s?부서|담당자|문의처?|문의\\s?:.*|Contacts?|Press contacts?)\\s*:?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isWebsite(const QString& text)
{
    static const QRegularExpression form(u"^(?:웹사이트|홈페이지|Website|URL)\\s*[:：]\\s*https?://\\S+$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

class Assembler
{
public:
    enum class Kind : quint8 { Page, Body };

    Assembler(const QList<Line>& lines, Kind kind)
        : m_lines(lines)
        , m_facts(kind == Kind::Page ? readHeaderZone(lines) : HeaderFacts())
        , m_kind(kind)
    {
        m_spaced = isSpaced();
        for (qsizetype i = m_facts.bodyStart; i < lines.size(); ++i)
            if (marked(lines[i].text, lines[i].wideGap).kind == Marked::Kind::Circle)
                m_hasCircles = true;
    }

    Imported assemble()
    {
        addMastheads();
        qsizetype end = m_lines.size();
        for (qsizetype i = m_facts.bodyStart; i < end; ++i) {
            if (m_kind == Kind::Page && startsPageFoot(m_lines[i].text))
                break;
            if (m_kind == Kind::Page && startsContacts(m_lines[i].text) && !m_pieces.isEmpty()) {
                addContacts(i);
                break;
            }
            takeLine(i);
        }
        checkNumbers();
        return finished();
    }

private:
    /// True when blocks are set apart by blank lines, so that lines without one between them belong together.
    bool isSpaced() const
    {
        qsizetype blanks = 0;
        for (qsizetype i = m_facts.bodyStart + 1; i < m_lines.size(); ++i)
            blanks += m_lines[i].blankBefore ? 1 : 0;
        return blanks > 0 && blanks * 3 >= m_lines.size() - m_facts.bodyStart - 1;
    }

    void addMastheads()
    {
        for (qsizetype i = 0; i < m_facts.mastheads.size(); ++i) {
            const Line& line = m_facts.mastheads[i];
            const bool bracketed = line.text.startsWith(u'[') && line.text.endsWith(u']');
            Piece piece;
            piece.type =
                (i == 0 && isTitleLike(line.text)) || bracketed ? BlockType::Heading : BlockType::Paragraph;
            piece.text = bracketed ? line.text.sliced(1).chopped(1) : line.text;
            piece.line = line.number;
            m_pieces.append(piece);
        }
    }

    void takeLine(qsizetype index)
    {
        Line line = m_lines[index];
        if (!line.table.rows.isEmpty()) {
            Piece piece;
            piece.type = BlockType::Table;
            piece.table = line.table;
            piece.line = line.number;
            m_pieces.append(piece);
            return;
        }
        if (m_kind == Kind::Page && isUnofficialTranslation(line.text)) {
            m_facts.unofficialTranslation = true;
            return;
        }
        if (m_kind == Kind::Page &&
            (isEndMark(line.text) || isPageNumber(line.text) || isNavigation(line.text)))
            return;
        if (m_kind == Kind::Page && isWebsite(line.text)) {
            m_remarks.append(
                {line.number, Assembling::tr("left out as a link of the page: %1").arg(line.text)});
            return;
        }
        takeText(line, index);
    }

    void takeText(const Line& line, qsizetype index)
    {
        const Marked m = marked(line.text, line.wideGap);
        // A note may stand glued to the sentence that it explains.
        const qsizetype inner = m.text.indexOf(u'※', 1);
        const QString own = inner > 0 ? m.text.first(inner).trimmed() : m.text;
        if (m.kind == Marked::Kind::None && continues(line))
            m_pieces.last().text += u' ' + own;
        else
            add(line, m, own, index);
        for (qsizetype at = inner; at > 0;) {
            const qsizetype next = m.text.indexOf(u'※', at + 1);
            addNote(m.text.sliced(at + 1, (next > 0 ? next : m.text.size()) - at - 1).trimmed(), line.number);
            at = next;
        }
        if (!m_pieces.isEmpty())
            m_pieces.last().text = withoutEndMark(m_pieces.last().text);
    }

    /// A hard-wrapped line goes on with the block above it.
    bool continues(const Line& line) const
    {
        if (line.blankBefore || line.heading || m_pieces.isEmpty() || !m_pieces.last().joinable)
            return false;
        const QString& above = m_pieces.last().text;
        if (m_kind == Kind::Body && above.size() < ShortestWrappedLine)
            return false;
        return m_spaced || !(endsLikeSentence(above) || above.endsWith(u'다'));
    }

    int levelOfDash() const
    {
        // In English releases without "°" the dash is the first level.
        return m_hasCircles || m_korean ? 2 : 1;
    }

    int levelAbove() const
    {
        for (auto piece = m_pieces.crbegin(); piece != m_pieces.crend(); ++piece)
            if (piece->type == BlockType::Point || piece->type == BlockType::Note)
                return piece->level;
            else
                return 0;
        return 0;
    }

    void addNote(const QString& text, int line)
    {
        Piece note;
        note.type = BlockType::Note;
        note.level = levelAbove();
        note.marker = true;
        note.text = text;
        note.line = line;
        note.joinable = true;
        if (!text.isEmpty())
            m_pieces.append(note);
    }

    void add(const Line& line, const Marked& m, const QString& text, qsizetype index)
    {
        if (m.kind == Marked::Kind::Note || m.kind == Marked::Kind::Asterisk) {
            addNote(text, line.number);
            return;
        }
        Piece piece;
        piece.text = text;
        piece.line = line.number;
        piece.joinable = true;
        switch (m.kind) {
        case Marked::Kind::Number:
            piece.number = m.number;
            piece.marker = true;
            if (isHeadingBefore(text, index)) {
                piece.type = BlockType::Heading;
                piece.joinable = false;
            }
            break;
        case Marked::Kind::Square:
            piece.marker = true;
            m_squares = true;
            break;
        case Marked::Kind::Circle:
            piece.type = BlockType::Point;
            piece.level = 1;
            piece.marker = true;
            break;
        case Marked::Kind::Dash:
            if (text.endsWith(u'-')) {
                piece.type = BlockType::Heading;
                piece.text = text.chopped(1).trimmed();
                piece.joinable = false;
                break;
            }
            piece.type = BlockType::Point;
            piece.level = levelOfDash();
            piece.marker = true;
            break;
        default:
            classifyBare(piece, line, index);
        }
        if (!piece.text.isEmpty())
            m_pieces.append(piece);
    }

    /// A numbered phrase over text is a heading: what follows is no numbered paragraph and no point.
    bool isHeadingBefore(const QString& text, qsizetype index) const
    {
        if (!isTitleLike(text) || index + 1 >= m_lines.size() || startsPageFoot(m_lines[index + 1].text))
            return false;
        const Line& next = m_lines[index + 1];
        const Marked following = marked(next.text, next.wideGap);
        const bool bare =
            following.kind == Marked::Kind::None && next.blankBefore && !isUnofficialTranslation(next.text);
        return (bare && next.indent < SignatureIndent) || following.kind == Marked::Kind::Square;
    }

    void classifyBare(Piece& piece, const Line& line, qsizetype index)
    {
        const QString& text = line.text;
        const bool bracketed = text.size() > 2 && ((text.startsWith(u'[') && text.endsWith(u']')) ||
                                                   (text.startsWith(u'<') && text.endsWith(u'>')) ||
                                                   (text.startsWith(u'【') && text.endsWith(u'】')));
        if (bracketed) {
            piece.type = BlockType::Heading;
            piece.text = text.sliced(1).chopped(1).trimmed();
            piece.joinable = false;
            return;
        }
        if (line.indent >= SignatureIndent && !m_pieces.isEmpty() && isTitleLike(text) && closesBody(index)) {
            piece.type = BlockType::Signature;
            return;
        }
        const bool alone =
            line.blankBefore && (index + 1 >= m_lines.size() || m_lines[index + 1].blankBefore);
        if (line.heading ||
            (alone && index + 1 < m_lines.size() && isTitleLike(text) && !m_pieces.isEmpty())) {
            piece.type = BlockType::Heading;
            piece.joinable = false;
        }
    }

    bool closesBody(qsizetype index) const
    {
        for (qsizetype i = index + 1; i < std::min(index + 4, m_lines.size()); ++i) {
            const Line& line = m_lines[i];
            if (isUnofficialTranslation(line.text) || isEndMark(line.text) ||
                line.indent >= SignatureIndent || isNavigation(line.text) || startsPageFoot(line.text))
                continue;
            return false;
        }
        return true;
    }

    /// The contact table at the end, flattened into lines: its first line is the caption, each other one a
    /// row.
    void addContacts(qsizetype index)
    {
        Piece piece;
        piece.type = BlockType::Table;
        piece.text = m_lines[index].text;
        piece.line = m_lines[index].number;
        for (qsizetype i = index + 1; i < m_lines.size(); ++i) {
            const QString& text = m_lines[i].text;
            if (startsPageFoot(text))
                break;
            if (isUnofficialTranslation(text)) {
                m_facts.unofficialTranslation = true;
                continue;
            }
            if (isEndMark(text) || isNavigation(text))
                continue;
            document::Cell cell;
            cell[Language::Korean] = text;
            piece.table.rows.append({cell});
        }
        if (piece.table.rows.isEmpty())
            piece.type = BlockType::Paragraph;
        m_pieces.append(piece);
    }

    void checkNumbers()
    {
        int expected = 0;
        for (const Piece& piece : std::as_const(m_pieces)) {
            if (!piece.number || piece.type != BlockType::Paragraph)
                continue;
            ++expected;
            if (*piece.number != expected) {
                m_remarks.append(
                    {piece.line, Assembling::tr("the page says %1 where %2 comes next; the numbers are "
                                                "counted anew")
                                     .arg(*piece.number)
                                     .arg(expected)});
                return;
            }
        }
    }

    Language languageFound() const
    {
        qsizetype hangul = 0;
        qsizetype letters = 0;
        const auto count = [&](const QString& text) {
            for (const QChar c : text) {
                hangul += base::isHangul(c.unicode()) ? 1 : 0;
                letters += c.isLetter() ? 1 : 0;
            }
        };
        for (const Piece& piece : m_pieces)
            count(piece.text);
        if (letters == 0)
            count(m_facts.title);
        return hangul * 4 > letters ? Language::Korean : Language::English;
    }

    Imported finished()
    {
        const Language language = languageFound();
        Imported imported;
        document::Header header;
        header.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        header.form = m_squares ? u"government-2023"_s : u"mofa"_s;
        header.source = language;
        header.date = m_facts.date;
        header.hits = m_facts.hits;
        header.department = m_facts.department;
        header.board[language] = m_facts.board;
        header.title[language] = m_facts.title;
        header.subtitle[language] = m_facts.subtitle;
        header.unofficialTranslation[Language::English] =
            language == Language::Korean || m_facts.unofficialTranslation;
        QList<document::BlockPtr> blocks;
        for (const Piece& piece : std::as_const(m_pieces)) {
            blocks.append(blockOf(piece, language, static_cast<int>(blocks.size()) + 1));
            imported.printedNumbers.append(piece.number);
        }
        if (blocks.isEmpty()) {
            Block empty;
            empty.id = u"b1"_s;
            blocks.append(std::make_shared<const Block>(empty));
            imported.printedNumbers.append(std::nullopt);
        }
        if (m_kind == Kind::Page && m_facts.title.isEmpty())
            m_remarks.prepend({0, Assembling::tr("no title was found")});
        imported.release = {header, blocks};
        imported.remarks = m_remarks;
        return imported;
    }

    static document::BlockPtr blockOf(const Piece& piece, Language language, int number)
    {
        auto block = std::make_shared<Block>();
        block->id = u'b' + QString::number(number);
        block->shape.type = piece.type;
        block->shape.level = piece.level;
        block->shape.marker = piece.marker;
        block->text[language] = piece.text;
        block->table = piece.table;
        if (language == Language::English)
            for (auto& row : block->table.rows)
                for (document::Cell& cell : row)
                    std::swap(cell[Language::Korean], cell[Language::English]);
        return block;
    }

    const QList<Line>& m_lines;
    HeaderFacts m_facts;
    Kind m_kind;
    QList<Piece> m_pieces;
    QList<Remark> m_remarks;
    bool m_spaced = true;
    bool m_hasCircles = false;
    bool m_squares = false;
    bool m_korean = std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.text.size() > 20 && base::containsHangul(line.text) && line.text.endsWith(u'.');
    });
};

} // namespace

Imported assemble(const QList<Line>& lines)
{
    return Assembler(lines, Assembler::Kind::Page).assemble();
}

Imported assembleBody(const QList<Line>& lines)
{
    return Assembler(lines, Assembler::Kind::Body).assemble();
}

} // namespace communique::readers
