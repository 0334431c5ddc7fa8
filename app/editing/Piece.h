#pragma once

#include "editing/Commands.h"

/// What the clipboard carries.
namespace communique::editing {

/// Blocks out of a release, or the words of one. Ids mean nothing; inserting gives fresh ones.
struct Piece
{
    QList<Block> blocks;
    Language language = Language::Korean; ///< the one that was selected; whole blocks carry the other as well
    bool whole = false;                   ///< holds at least one block as a whole
};

[[nodiscard]] Piece pieceOf(const Release& release, const Selection& selection);

namespace commands {

/// Puts a piece over the selection. A stretch of one block joins the words around it; anything else comes in
/// as blocks, splitting the one at the caret.
[[nodiscard]] Outcome insertPiece(const Release& release, const Selection& selection, const Piece& piece);

/// Copies the selected blocks, in both languages, behind themselves.
[[nodiscard]] Outcome duplicate(const Release& release, const Selection& selection);
/// Moves one block to an index of the list as it is afterwards.
[[nodiscard]] Outcome moveBlock(const Release& release, const QString& blockId, qsizetype to);
/// Removes a block in both languages; the last one leaves an empty paragraph.
[[nodiscard]] Outcome removeBlock(const Release& release, const QString& blockId);

} // namespace commands

} // namespace communique::editing
