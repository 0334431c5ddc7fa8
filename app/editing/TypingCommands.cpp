#include "editing/Commands.h"

#include "base/Text.h"
#include "editing/LinkWords.h"
#include "editing/Range.h"

#include <QCoreApplication>

/// Commands that change words: typing, deleting, replacing a field's text.
namespace communique::editing::commands {

namespace {

struct Typing
{
    Q_DECLARE_TR_FUNCTIONS(Typing)
};

Selection caretAt(const Block& block, Language language, qsizetype offset)
{
    return Selection::caret({TextPlace::inBlock(block.id, language), offset});
}

Transaction replacement(const TextPlace& place, qsizetype from, qsizetype length, const RichText& insert,
                        const QString& name, const Selection& before, Merge merge)
{
    return {name,
            {ReplaceText{place, from, length, insert}},
            before,
            Selection::caret({place, from + insert.size()}),
            merge};
}

/// The selected part of a field of the header.
Outcome replaceInField(const Release& release, const Selection& selection, const RichText& text, Merge merge)
{
    if (selection.anchor.place != selection.head.place || !isText(selection.head.place.field))
        return std::nullopt;
    const qsizetype from = std::min(selection.anchor.offset, selection.head.offset);
    const qsizetype to = std::max(selection.anchor.offset, selection.head.offset);
    if (to > textAt(release, selection.head.place).size() || (from == to && text.isEmpty()))
        return std::nullopt;
    return replacement(selection.head.place, from, to - from, text, Typing::tr("Typing"), selection, merge);
}

/// Block `index` without the words [from, to) in one language.
ReplaceText cut(const Release& release, qsizetype index, Language language, qsizetype from, qsizetype to)
{
    return {TextPlace::inBlock(release.block(index).id, language), from, to - from, {}};
}

/// True when the block says anything in the language: text, a caption or a cell.
bool speaks(const Block& block, Language language)
{
    const auto& rows = block.table.rows;
    return !block.text[language].isEmpty() || std::any_of(rows.cbegin(), rows.cend(), [&](const auto& row) {
        return std::any_of(row.cbegin(), row.cend(),
                           [&](const document::Cell& cell) { return !cell[language].isEmpty(); });
    });
}

/// True when some block strictly inside the range has words in the other language, so that it must stay.
bool keepsBlocksInside(const Release& release, const Range& range)
{
    for (qsizetype i = range.first + 1; i < range.last; ++i)
        if (speaks(release.block(i), base::other(range.language)))
            return true;
    return false;
}

RichText joined(const RichText& head, const RichText& tail)
{
    const bool needsSpace = !head.isEmpty() && !tail.isEmpty() && !head.plain().back().isSpace();
    return (needsSpace ? head.appended(RichText(QStringLiteral(" "))) : head).appended(tail);
}

/// Removes a range over several blocks. Words of the other language are never lost: they stay in their block,
/// or join those of the first block where the blocks become one.
QList<Step> deletionAcross(const Release& release, const Range& range)
{
    const Language language = range.language;
    const Block& first = release.block(range.first);
    const Block& last = release.block(range.last);
    QList<Step> steps;
    steps.append(cut(release, range.first, language, range.from, first.text[language].size()));
    const bool separate = keepsBlocksInside(release, range) || !holdsProse(first) || !holdsProse(last);
    for (qsizetype i = range.first + 1; i < range.last; ++i) {
        const Block& block = release.block(i);
        if (speaks(block, base::other(language)))
            steps.append(cut(release, i, language, 0, block.text[language].size()));
        else
            steps.append(RemoveBlock{block.id});
    }
    if (separate) {
        steps.append(cut(release, range.last, language, 0, range.to));
        return steps;
    }
    const RichText tail = last.text[language].slice(range.to, last.text[language].size() - range.to);
    steps.append(ReplaceText{TextPlace::inBlock(first.id, language), range.from, 0, tail});
    const Language otherLanguage = base::other(language);
    const RichText& otherHead = first.text[otherLanguage];
    const RichText& otherTail = last.text[otherLanguage];
    if (!otherTail.isEmpty())
        steps.append(ReplaceText{TextPlace::inBlock(first.id, otherLanguage), 0, otherHead.size(),
                                 joined(otherHead, otherTail)});
    BlockShape shape = first.shape;
    shape.absent[language] = shape.absent[language] && (tail.isEmpty() || last.shape.absent[language]);
    shape.absent[otherLanguage] =
        shape.absent[otherLanguage] && (otherTail.isEmpty() || last.shape.absent[otherLanguage]);
    if (shape != first.shape)
        steps.append(SetBlock{first.id, shape});
    steps.append(RemoveBlock{last.id});
    return steps;
}

/// A block that was left out in this language is back as soon as somebody writes in it.
void makePresent(const Block& block, Language language, QList<Step>& steps)
{
    if (!block.shape.absent[language])
        return;
    BlockShape shape = block.shape;
    shape.absent[language] = false;
    steps.append(SetBlock{block.id, shape});
}

/// Lines of a longer text, each to become a block of its own; empty ones only separate.
QList<RichText> linesOf(const RichText& text)
{
    QList<RichText> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.plain()[i] != u'\n')
            continue;
        if (i > start)
            lines.append(text.slice(start, i - start));
        start = i + 1;
    }
    return lines;
}

/// Types several lines at the caret: the first continues the block, each other one opens a block of the same
/// shape.
Transaction insertLines(const Release& release, const Range& caret, const QList<RichText>& lines,
                        const Selection& before)
{
    const Block& block = release.block(caret.first);
    const Language language = caret.language;
    const RichText& old = block.text[language];
    const RichText tail = old.slice(caret.from, old.size() - caret.from);
    Transaction result{Typing::tr("Insert"), {}, before, before, Merge::Never};
    makePresent(block, language, result.steps);
    result.steps.append(
        ReplaceText{TextPlace::inBlock(block.id, language), caret.from, tail.size(), lines.first()});
    Release scratch = release;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        Block next;
        next.id = scratch.freshBlockId();
        next.shape = block.shape;
        next.shape.absent[language] = false;
        next.text[language] = i + 1 == lines.size() ? lines[i].appended(tail) : lines[i];
        const auto shared = std::make_shared<const Block>(next);
        result.steps.append(InsertBlock{caret.first + i, shared});
        scratch = scratch.withBlocks(scratch.blocks() + QList<document::BlockPtr>{shared});
        result.after = caretAt(next, language, lines[i].size());
    }
    return result;
}

} // namespace

Outcome insertText(const Release& release, const Selection& selection, const RichText& text, Merge merge)
{
    if (selection.head.place.isField())
        return replaceInField(release, selection, text, merge);
    const auto range = rangeOf(release, selection);
    if (!range)
        return std::nullopt;
    if (text.isEmpty())
        return deleteSelection(release, selection);
    const Block& block = release.block(range->first);
    const TextPlace place = TextPlace::inBlock(block.id, range->language);
    QList<RichText> lines = linesOf(text);
    if (range->first == range->last)
        lines = overLink(block.text[range->language], range->from, range->to, lines);
    if (range->first != range->last) {
        const auto removed = applySteps(deletionAcross(release, *range), release);
        const Selection caret = caretAt(block, range->language, range->from);
        auto inserted = removed ? insertText(removed->release, caret, text, Merge::Never) : std::nullopt;
        if (!inserted)
            return std::nullopt;
        inserted->steps = deletionAcross(release, *range) + inserted->steps;
        inserted->before = selection;
        return inserted;
    }
    if (lines.size() > 1) {
        QList<Step> cutting;
        Release without = release;
        if (!range->isEmpty()) {
            cutting.append(cut(release, range->first, range->language, range->from, range->to));
            if (const auto removed = applySteps(cutting, release))
                without = removed->release;
        }
        Transaction result = insertLines(without, *range, lines, selection);
        result.steps = cutting + result.steps;
        return result;
    }
    const RichText line = lines.isEmpty() ? RichText() : lines.first();
    if (line.isEmpty() && range->isEmpty())
        return std::nullopt;
    Transaction result = replacement(place, range->from, range->to - range->from, line, Typing::tr("Typing"),
                                     selection, range->isEmpty() ? merge : Merge::Never);
    makePresent(block, range->language, result.steps);
    return result;
}

Outcome deleteSelection(const Release& release, const Selection& selection)
{
    if (selection.head.place.isField())
        return selection.isCaret() ? std::nullopt : replaceInField(release, selection, {}, Merge::Never);
    const auto range = rangeOf(release, selection);
    if (!range || range->isEmpty())
        return std::nullopt;
    const Block& block = release.block(range->first);
    QList<Step> steps;
    if (range->first == range->last)
        steps.append(cut(release, range->first, range->language, range->from, range->to));
    else
        steps = deletionAcross(release, *range);
    return Transaction{Typing::tr("Delete"), steps, selection, caretAt(block, range->language, range->from),
                       Merge::Never};
}

Outcome deleteBackward(const Release& release, const Selection& selection)
{
    if (!selection.isCaret())
        return deleteSelection(release, selection);
    const QString text = textAt(release, selection.head.place).plain();
    const qsizetype offset = std::min(selection.head.offset, text.size());
    if (offset <= 0)
        return joinBackward(release, selection);
    const qsizetype from = base::graphemeStart(text, offset - 1);
    return replacement(selection.head.place, from, offset - from, {}, Typing::tr("Delete"), selection,
                       Merge::Typing);
}

Outcome deleteForward(const Release& release, const Selection& selection)
{
    if (!selection.isCaret())
        return deleteSelection(release, selection);
    const QString text = textAt(release, selection.head.place).plain();
    const qsizetype offset = std::min(selection.head.offset, text.size());
    if (offset >= text.size())
        return joinForward(release, selection);
    const qsizetype to = base::graphemeEnd(text, offset + 1);
    return replacement(selection.head.place, offset, to - offset, {}, Typing::tr("Delete"), selection,
                       Merge::Never);
}

Outcome setText(const Release& release, const TextPlace& place, const QString& text)
{
    const QString old = textAt(release, place).plain();
    if (old == text)
        return std::nullopt;
    const base::TextEdit edit = base::editBetween(old, text);
    const Selection before = Selection::caret({place, edit.from + edit.length});
    return replacement(place, edit.from, edit.length, RichText(edit.insert), Typing::tr("Typing"), before,
                       Merge::Typing);
}

} // namespace communique::editing::commands
