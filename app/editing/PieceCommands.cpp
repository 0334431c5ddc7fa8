#include "editing/Piece.h"

#include "editing/LinkWords.h"
#include "editing/Range.h"

#include <QCoreApplication>

/// Whole pieces of a release: taken out for the clipboard, put in, duplicated.
namespace communique::editing {

namespace {

struct Pieces
{
    Q_DECLARE_TR_FUNCTIONS(Pieces)
};

Block withFreshId(Block block, Release& scratch)
{
    block.id = scratch.freshBlockId();
    scratch = scratch.withBlocks(scratch.blocks() + QList<BlockPtr>{std::make_shared<const Block>(block)});
    return block;
}

/// The piece as it stands in the place of the words [from, to) of `text`: words out of several blocks are
/// part of the link that they are put over; whole blocks are paragraphs of their own.
Piece overLinkIn(const RichText& text, qsizetype from, qsizetype to, Piece piece)
{
    if (piece.whole)
        return piece;
    QList<RichText> words;
    for (const Block& block : std::as_const(piece.blocks))
        words.append(holdsProse(block) ? block.text[piece.language] : RichText());
    words = overLink(text, from, to, words);
    for (qsizetype i = 0; i < words.size(); ++i)
        if (holdsProse(piece.blocks[i]))
            piece.blocks[i].text[piece.language] = words[i];
    return piece;
}

} // namespace

Piece pieceOf(const Release& release, const Selection& selection)
{
    Piece piece;
    const auto range = rangeOf(release, selection);
    if (!range) {
        const RichText text = textAt(release, selection.head.place);
        const qsizetype from = std::min(selection.anchor.offset, selection.head.offset);
        const qsizetype to = std::max(selection.anchor.offset, selection.head.offset);
        Block block;
        block.text[selection.head.place.language] = text.slice(from, to - from);
        piece.language = selection.head.place.language;
        if (to > from)
            piece.blocks.append(block);
        return piece;
    }
    piece.language = range->language;
    if (range->isEmpty())
        return piece;
    for (qsizetype i = range->first; i <= range->last; ++i) {
        Block block = release.block(i);
        RichText& text = block.text[range->language];
        const qsizetype from = i == range->first ? range->from : 0;
        const qsizetype to = i == range->last ? range->to : text.size();
        const bool whole = from == 0 && to == text.size();
        piece.whole = piece.whole || (whole && range->first != range->last);
        text = text.slice(from, to - from);
        if (!whole || range->first == range->last)
            block.text[base::other(range->language)] = {};
        piece.blocks.append(block);
    }
    return piece;
}

namespace commands {

Outcome insertPiece(const Release& release, const Selection& selection, const Piece& piece)
{
    if (piece.blocks.isEmpty())
        return std::nullopt;
    const Language language = selection.head.place.language;
    const auto wordsOf = [&](const Block& block) -> const RichText& {
        const RichText& own = block.text[language];
        return own.isEmpty() ? block.text[piece.language] : own;
    };
    const auto range = rangeOf(release, selection);
    if (!range) { // a field of the header takes the words
        QStringList words;
        for (const Block& block : piece.blocks)
            words.append(wordsOf(block).plain());
        return insertText(release, selection, RichText(words.join(u' ')));
    }
    if (piece.blocks.size() == 1 && holdsProse(piece.blocks.first()) && !piece.whole)
        return insertText(release, selection, wordsOf(piece.blocks.first()));

    Outcome cut = range->isEmpty() ? std::nullopt : deleteSelection(release, selection);
    Release scratch = release;
    Selection caret = selection;
    QList<Step> steps;
    if (cut) {
        steps = cut->steps;
        if (const auto applied = applySteps(steps, release))
            scratch = applied->release;
        caret = cut->after;
    }
    const qsizetype at = scratch.indexOf(caret.head.place.blockId);
    const Block& host = scratch.block(at);
    const RichText& text = host.text[language];
    const qsizetype offset = std::min(caret.head.offset, text.size());
    const bool hostEmpty = text.isEmpty() && host.text[base::other(language)].isEmpty() && holdsProse(host);
    Release ids = scratch;
    qsizetype index = at + (hostEmpty || offset > 0 || !holdsProse(host) ? 1 : 0);
    // The words after the caret stay a block of their own behind what is put in.
    if (holdsProse(host) && offset > 0 && offset < text.size()) {
        Block tail;
        tail.shape = host.shape;
        tail.text[language] = text.slice(offset, text.size() - offset);
        tail = withFreshId(tail, ids);
        steps.append(ReplaceText{TextPlace::inBlock(host.id, language), offset, text.size() - offset, {}});
        steps.append(InsertBlock{at + 1, std::make_shared<const Block>(tail)});
    }
    Selection after = caret;
    const Piece put = range->first == range->last ? overLinkIn(release.block(range->first).text[language],
                                                               range->from, range->to, piece)
                                                  : piece;
    for (const Block& each : put.blocks) {
        Block block = each;
        if (each.text[language].isEmpty() && piece.language != language && !piece.whole)
            std::swap(block.text[language], block.text[piece.language]);
        block = withFreshId(block, ids);
        steps.append(InsertBlock{index++, std::make_shared<const Block>(block)});
        after = Selection::caret({TextPlace::inBlock(block.id, language), block.text[language].size()});
    }
    if (hostEmpty)
        steps.append(RemoveBlock{host.id});
    return Transaction{Pieces::tr("Paste"), steps, selection, after, Merge::Never};
}

Outcome duplicate(const Release& release, const Selection& selection)
{
    const auto range = rangeOf(release, selection);
    if (!range)
        return std::nullopt;
    Transaction result{Pieces::tr("Duplicate"), {}, selection, selection, Merge::Never};
    Release ids = release;
    for (qsizetype i = range->first; i <= range->last; ++i) {
        const Block copy = withFreshId(release.block(i), ids);
        result.steps.append(
            InsertBlock{range->last + 1 + i - range->first, std::make_shared<const Block>(copy)});
        if (i == range->first)
            result.after = Selection::caret({TextPlace::inBlock(copy.id, range->language), range->from});
    }
    return result;
}

Outcome moveBlock(const Release& release, const QString& blockId, qsizetype to)
{
    const qsizetype from = release.indexOf(blockId);
    if (from < 0 || to < 0 || to >= release.blocks().size() || from == to)
        return std::nullopt;
    const Selection caret = Selection::caret({TextPlace::inBlock(blockId, release.header().source), 0});
    return Transaction{Pieces::tr("Move"), {MoveBlock{blockId, to}}, caret, caret, Merge::Never};
}

Outcome removeBlock(const Release& release, const QString& blockId)
{
    const qsizetype index = release.indexOf(blockId);
    if (index < 0)
        return std::nullopt;
    Transaction result{Pieces::tr("Delete"), {RemoveBlock{blockId}}, {}, {}, Merge::Never};
    const Language language = release.header().source;
    result.before = Selection::caret({TextPlace::inBlock(blockId, language), 0});
    if (release.blocks().size() == 1) {
        Block empty;
        empty.id = release.freshBlockId();
        result.steps.append(InsertBlock{0, std::make_shared<const Block>(empty)});
        result.after = Selection::caret({TextPlace::inBlock(empty.id, language), 0});
        return result;
    }
    const Block& neighbour = release.block(index > 0 ? index - 1 : 1);
    result.after =
        Selection::caret({TextPlace::inBlock(neighbour.id, language), neighbour.text[language].size()});
    return result;
}

} // namespace commands

} // namespace communique::editing
