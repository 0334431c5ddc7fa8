#include "editing/Commands.h"

#include "editing/Range.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::editing::commands {

namespace {

using document::BlockType;

struct Automatic
{
    Q_DECLARE_TR_FUNCTIONS(Automatic)
};

/// The block that the caret stands in, when there is only a caret and the block holds prose.
const Block* blockAtCaret(const Release& release, const Selection& selection)
{
    if (!selection.isCaret() || selection.head.place.isField())
        return nullptr;
    const Block* block = release.find(selection.head.place.blockId);
    return block && holdsProse(*block) ? block : nullptr;
}

/// What a marker in front of a text means; nothing where it is none.
std::optional<BlockShape> shapeFor(QStringView marker, int levelAbove)
{
    static const QRegularExpression number(u"^[1-9][0-9]?\\.$"_s);
    BlockShape shape;
    if (marker == u"□" || number.match(marker.toString()).hasMatch())
        return shape;
    if (marker == u"※" || marker == u"*") {
        shape.type = BlockType::Note;
        return shape;
    }
    const bool dash = marker == u"-";
    if (dash || marker == u"o" || marker == u"ㅇ" || marker == u"°") {
        shape.type = BlockType::Point;
        // □ ㅇ - is the order of the government's forms: under a point, a dash goes one deeper.
        shape.level = dash && levelAbove > 0 ? 2 : 1;
        return shape;
    }
    return std::nullopt;
}

} // namespace

Outcome applyTypedMarker(const Release& release, const Selection& selection)
{
    const Block* block = blockAtCaret(release, selection);
    const qsizetype caret = selection.head.offset;
    if (!block || caret < 2)
        return std::nullopt;
    const TextPlace& place = selection.head.place;
    const QString& text = block->text[place.language].plain();
    if (caret > text.size() || text[caret - 1] != u' ')
        return std::nullopt;
    const qsizetype index = release.indexOf(block->id);
    const int above = index > 0 && release.block(index - 1).shape.type == BlockType::Point
                          ? release.block(index - 1).shape.level
                          : 0;
    auto shape = shapeFor(QStringView(text).first(caret - 1), above);
    if (!shape)
        return std::nullopt;
    shape->absent = block->shape.absent;
    Transaction result;
    result.name = Automatic::tr("Marker");
    result.steps.append(ReplaceText{place, 0, caret, {}});
    if (*shape != block->shape)
        result.steps.append(SetBlock{block->id, *shape});
    result.before = selection;
    result.after = Selection::caret({place, 0});
    return result;
}

Outcome curlTypedQuote(const Release& release, const Selection& selection)
{
    const Block* block = blockAtCaret(release, selection);
    const qsizetype at = selection.head.offset - 1;
    const TextPlace& place = selection.head.place;
    if (!block || place.language != Language::English || at < 0)
        return std::nullopt;
    const RichText& typed = block->text[place.language];
    const QString& text = typed.plain();
    if (at >= text.size() || (text[at] != u'"' && text[at] != u'\''))
        return std::nullopt;
    const bool opens = at == 0 || text[at - 1].isSpace() || u"([{\u2014\u2018\u201c"_s.contains(text[at - 1]);
    const QChar curly = text[at] == u'"' ? (opens ? u'\u201c' : u'\u201d') : (opens ? u'\u2018' : u'\u2019');
    Transaction result;
    result.name = Automatic::tr("Quotation mark");
    result.steps.append(ReplaceText{place, at, 1, RichText(QString(curly), typed.slice(at, 1).marks())});
    result.before = selection;
    result.after = selection;
    return result;
}

} // namespace communique::editing::commands
