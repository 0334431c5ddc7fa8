#pragma once

#include "editing/Transaction.h"

#include <optional>

/// What a person can do to a release, by name. A command is a pure function: asked for a release and a
/// selection it gives the transaction that does it, or nothing where it does not apply, so that a menu asks
/// the same function whether to be enabled.
namespace communique::editing::commands {

using Outcome = std::optional<Transaction>;

/// Types `text` over the selection. Line feeds in it make new blocks. `merge` lets typing join in undo.
[[nodiscard]] Outcome insertText(const Release& release, const Selection& selection, const RichText& text,
                                 Merge merge = Merge::Never);
/// Removes what is selected; across blocks, the first and the last block become one.
[[nodiscard]] Outcome deleteSelection(const Release& release, const Selection& selection);
/// Deletes one grapheme, or joins with the neighbour at a block's edge.
[[nodiscard]] Outcome deleteBackward(const Release& release, const Selection& selection);
[[nodiscard]] Outcome deleteForward(const Release& release, const Selection& selection);

/// Enter. The words after the caret, in the caret's language, go to a new block of the same shape; an empty
/// point or note becomes a paragraph instead.
[[nodiscard]] Outcome split(const Release& release, const Selection& selection);
/// Puts a table or figure in the place of the empty paragraph at the caret, else behind the caret's block; at
/// the end of the release where the caret is in the header.
[[nodiscard]] Outcome insertBlock(const Release& release, const Selection& selection, Block block,
                                  const QString& name);
/// Backspace at a block's start: joins the block to the one before it, in both languages.
[[nodiscard]] Outcome joinBackward(const Release& release, const Selection& selection);
/// Delete at a block's end.
[[nodiscard]] Outcome joinForward(const Release& release, const Selection& selection);

/// Tab: paragraph, point 1, point 2, point 3. Works on all selected blocks.
[[nodiscard]] Outcome demote(const Release& release, const Selection& selection);
[[nodiscard]] Outcome promote(const Release& release, const Selection& selection);
[[nodiscard]] Outcome moveUp(const Release& release, const Selection& selection);
[[nodiscard]] Outcome moveDown(const Release& release, const Selection& selection);

/// Turns the selected blocks into this shape; `absent` of each block is kept.
[[nodiscard]] Outcome setShape(const Release& release, const Selection& selection, BlockShape shape);
/// Marks the selected blocks as "not in this language", or takes that back when all of them are.
[[nodiscard]] Outcome toggleAbsent(const Release& release, const Selection& selection, Language language);

/// Bold, italic or underline for the selected words; off where all of them have it.
[[nodiscard]] Outcome toggleMark(const Release& release, const Selection& selection, document::MarkType type);
/// True where all selected words have the mark.
[[nodiscard]] bool isMarked(const Release& release, const Selection& selection, document::MarkType type);
/// Links the selected words; an empty target takes links away. Nothing for a target that is not http, https
/// or mailto.
[[nodiscard]] Outcome setLink(const Release& release, const Selection& selection, const QString& target);

struct LinkAt
{
    Selection words;
    QString target;
};
/// The link that a position stands in or at.
[[nodiscard]] std::optional<LinkAt> linkAt(const Release& release, const Position& position);

/// After a space was typed behind a marker at a block's start: `1.` and `□` make a paragraph, `-`, `o`, `ㅇ`
/// and `°` a point, `※` and `*` a note. The marker goes, as the form shows its own. One undo step: undone, it
/// stays as typed.
[[nodiscard]] Outcome applyTypedMarker(const Release& release, const Selection& selection);
/// After a straight quotation mark or apostrophe was typed in English: the curly one. One undo step.
[[nodiscard]] Outcome curlTypedQuote(const Release& release, const Selection& selection);

/// Replaces a text field of the header as a whole; one undo step, typing merges.
[[nodiscard]] Outcome setText(const Release& release, const TextPlace& place, const QString& text);
[[nodiscard]] Outcome setField(const Release& release, Field field, Language language,
                               const FieldValue& value);

} // namespace communique::editing::commands
