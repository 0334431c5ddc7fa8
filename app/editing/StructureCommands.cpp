#include "editing/Commands.h"

#include "editing/Range.h"

#include <QCoreApplication>

/// Commands that change blocks as wholes: splitting, joining, levels, order, kind.
namespace communique::editing::commands {

namespace {

using document::BlockType;

struct Structure
{
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

Selection caretAt(const QString& blockId, Language language, qsizetype offset)
{
    return Selection::caret({TextPlace::inBlock(blockId, language), offset});
}

/// What Enter opens after a block of this shape.
BlockShape following(const BlockShape& shape)
{
    const bool repeats = shape.type == BlockType::Paragraph || shape.type == BlockType::Point ||
                         shape.type == BlockType::Note || shape.type == BlockType::Quote;
    return repeats ? shape : document::defaultShape(BlockType::Paragraph);
}

Transaction insertEmpty(const Release& release, qsizetype index, const BlockShape& shape, Language language,
                        const Selection& before)
{
    Block block;
    block.id = release.freshBlockId();
    block.shape = shape;
    return {Structure::tr("New paragraph"),
            {InsertBlock{index, std::make_shared<const Block>(block)}},
            before,
            caretAt(block.id, language, 0),
            Merge::Never};
}

/// The shape after Tab; nothing where the block is as deep as it gets.
std::optional<BlockShape> demoted(BlockShape shape)
{
    switch (shape.type) {
    case BlockType::Heading:
    case BlockType::Paragraph: {
        BlockShape deeper = document::defaultShape(shape.type == BlockType::Heading ? BlockType::Paragraph
                                                                                    : BlockType::Point);
        deeper.absent = shape.absent;
        return deeper;
    }
    case BlockType::Point:
    case BlockType::Note:
        ++shape.level;
        return document::isValid(shape) ? std::optional(shape) : std::nullopt;
    case BlockType::Quote:
    case BlockType::Table:
    case BlockType::Figure:
    case BlockType::Signature:
        break;
    }
    return std::nullopt;
}

std::optional<BlockShape> promoted(BlockShape shape)
{
    if (shape.type != BlockType::Point && shape.type != BlockType::Note)
        return std::nullopt;
    if (shape.type == BlockType::Point && shape.level == 1) {
        BlockShape paragraph = document::defaultShape(BlockType::Paragraph);
        paragraph.absent = shape.absent;
        return paragraph;
    }
    --shape.level;
    return document::isValid(shape) ? std::optional(shape) : std::nullopt;
}

/// Applies `change` to the shape of every selected block that it fits.
template <typename Change>
Outcome reshape(const Release& release, const Selection& selection, const QString& name, Change change)
{
    const auto range = rangeOf(release, selection);
    if (!range)
        return std::nullopt;
    Transaction result{name, {}, selection, selection, Merge::Never};
    for (qsizetype i = range->first; i <= range->last; ++i) {
        const Block& block = release.block(i);
        const std::optional<BlockShape> shape = change(block);
        if (shape && *shape != block.shape)
            result.steps.append(SetBlock{block.id, *shape});
    }
    return result.steps.isEmpty() ? std::nullopt : Outcome(result);
}

Transaction remove(const Block& block, const Selection& before, const Selection& after)
{
    return {Structure::tr("Join paragraphs"), {RemoveBlock{block.id}}, before, after, Merge::Never};
}

/// Appends `tail` to `head` in both languages and removes `tail`. In the language that is being edited the
/// words meet without a space: the writer decides. Words that were shown stay shown.
Outcome join(const Block& head, const Block& tail, Language language, const Selection& before)
{
    const qsizetype seam = head.text[language].size();
    if (isEmpty(head) && !head.shape.absent[language])
        return remove(head, before, caretAt(tail.id, language, 0));
    if (isEmpty(tail))
        return remove(tail, before, caretAt(head.id, language, seam));
    if (!holdsProse(head) || !holdsProse(tail))
        return std::nullopt;
    Transaction result{
        Structure::tr("Join paragraphs"), {}, before, caretAt(head.id, language, seam), Merge::Never};
    BlockShape shape = head.shape;
    for (const Language each : base::Languages) {
        RichText words = tail.text[each];
        const RichText& old = head.text[each];
        if (words.isEmpty())
            continue;
        shape.absent[each] = shape.absent[each] && tail.shape.absent[each];
        if (each != language && !old.isEmpty() && !old.plain().back().isSpace())
            words = RichText(QStringLiteral(" ")).appended(words);
        result.steps.append(ReplaceText{TextPlace::inBlock(head.id, each), old.size(), 0, words});
    }
    if (shape != head.shape)
        result.steps.append(SetBlock{head.id, shape});
    result.steps.append(RemoveBlock{tail.id});
    return result;
}

} // namespace

Outcome split(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range)
        return std::nullopt;
    if (!range->isEmpty()) {
        const Outcome deletion = deleteSelection(release, selection);
        const auto without =
            deletion ? applySteps(deletion->steps, release) : base::Result<AppliedTransaction>(base::Error{});
        Outcome result = without ? split(without->release, deletion->after) : std::nullopt;
        if (result) {
            result->steps = deletion->steps + result->steps;
            result->before = selection;
        }
        return result;
    }
    const Block& block = release.block(range->first);
    const RichText& text = block.text[range->language];
    const bool list = block.shape.type == BlockType::Point || block.shape.type == BlockType::Note;
    if (list && isEmpty(block))
        return setShape(release, selection, document::defaultShape(BlockType::Paragraph));
    if (range->from == 0 && !text.isEmpty()) {
        // Above a caption goes a paragraph: a table or figure without cells and picture would be nothing.
        const BlockShape shape =
            holdsProse(block) ? block.shape : document::defaultShape(BlockType::Paragraph);
        Transaction result = insertEmpty(release, range->first, shape, range->language, selection);
        result.after = selection;
        return result;
    }
    Transaction result =
        insertEmpty(release, range->first + 1, following(block.shape), range->language, selection);
    if (!holdsProse(block) || range->from == text.size())
        return result;
    auto& insertion = std::get<InsertBlock>(result.steps.first());
    Block tail = *insertion.block;
    tail.text[range->language] = text.slice(range->from, text.size() - range->from);
    insertion.block = std::make_shared<const Block>(tail);
    result.steps.prepend(ReplaceText{
        TextPlace::inBlock(block.id, range->language), range->from, text.size() - range->from, {}});
    return result;
}

Outcome insertBlock(const Release& release, const Selection& selection, Block block, const QString& name)
{
    const TextPlace& place = selection.head.place;
    const qsizetype at = place.isField() ? release.blocks().size() - 1 : release.indexOf(place.blockId);
    if (at < 0 && !place.isField())
        return std::nullopt;
    const Block* former = at < 0 ? nullptr : &release.block(at);
    const bool replaces = former && holdsProse(*former) && isEmpty(*former);
    block.id = release.freshBlockId();
    if (replaces)
        block.shape.absent = former->shape.absent;
    const Selection after = caretAt(block.id, place.language, 0);
    Transaction result{name,
                       {InsertBlock{at + 1, std::make_shared<const Block>(std::move(block))}},
                       selection,
                       after,
                       Merge::Never};
    if (replaces)
        result.steps.append(RemoveBlock{former->id});
    return result;
}

Outcome joinBackward(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range || !range->isEmpty() || range->from != 0 || range->first == 0)
        return std::nullopt;
    return join(release.block(range->first - 1), release.block(range->first), range->language, selection);
}

Outcome joinForward(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range || !range->isEmpty() || range->first + 1 >= release.blocks().size() ||
        range->from != release.block(range->first).text[range->language].size())
        return std::nullopt;
    return join(release.block(range->first), release.block(range->first + 1), range->language, selection);
}

Outcome demote(const Release& release, const Selection& selection)
{
    return reshape(release, selection, Structure::tr("Demote"),
                   [](const Block& block) { return demoted(block.shape); });
}

Outcome promote(const Release& release, const Selection& selection)
{
    return reshape(release, selection, Structure::tr("Promote"),
                   [](const Block& block) { return promoted(block.shape); });
}

Outcome moveUp(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range || range->first == 0)
        return std::nullopt;
    return Transaction{Structure::tr("Move up"),
                       {MoveBlock{release.block(range->first - 1).id, range->last}},
                       selection,
                       selection,
                       Merge::Never};
}

Outcome moveDown(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range || range->last + 1 >= release.blocks().size())
        return std::nullopt;
    return Transaction{Structure::tr("Move down"),
                       {MoveBlock{release.block(range->last + 1).id, range->first}},
                       selection,
                       selection,
                       Merge::Never};
}

Outcome setShape(const Release& release, const Selection& selection, BlockShape shape)
{
    if (!document::isValid(shape))
        return std::nullopt;
    return reshape(release, selection, Structure::tr("Change kind of paragraph"),
                   [&](const Block& block) -> std::optional<BlockShape> {
                       if (!holdsProse(block))
                           return std::nullopt;
                       BlockShape wanted = shape;
                       wanted.absent = block.shape.absent;
                       return wanted;
                   });
}

Outcome toggleAbsent(const Release& release, const Selection& selection, Language language)
{
    const auto range = rangeOf(release, selection);
    if (!range)
        return std::nullopt;
    bool all = true;
    for (qsizetype i = range->first; i <= range->last; ++i)
        all = all && release.block(i).shape.absent[language];
    return reshape(release, selection, Structure::tr("Not in this language"), [&](const Block& block) {
        BlockShape shape = block.shape;
        shape.absent[language] = !all;
        return std::optional(shape);
    });
}

Outcome setField(const Release& release, Field field, Language language, const FieldValue& value)
{
    if (fieldValue(release, field, language) == value)
        return std::nullopt;
    return Transaction{
        Structure::tr("Change field"), {SetField{field, language, value}}, {}, {}, Merge::Never};
}

} // namespace communique::editing::commands
