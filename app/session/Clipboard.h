#pragma once

#include "document/Form.h"
#include "editing/Piece.h"

#include <QByteArray>

/// What goes to and comes from the clipboard and drags, in every form that other programs know.
namespace communique::session {

/// The same piece in each form; empty ones are not offered.
struct Copied
{
    QByteArray native; ///< "application/x-communique-piece": JSON, everything kept
    QString html;      ///< a page with the words, their lists and marks
    QByteArray rtf;
    QString text; ///< with the markers that the form prints
};

inline constexpr char NativeMimeType[] = "application/x-communique-piece";

/// Longest text that is taken from the clipboard, and longest single line, in UTF-16 units.
inline constexpr qsizetype MaxPastedText = 2'000'000;
inline constexpr qsizetype MaxPastedLine = 20'000;

[[nodiscard]] Copied copied(const document::Release& release, const document::Form& form,
                            const editing::Selection& selection);

/// What pasting this does. The richest form that is there and sound is taken. Invalid, with a sentence, for
/// text that is too long to be part of a release; nothing happens then.
[[nodiscard]] base::Result<editing::commands::Outcome>
pasted(const document::Release& release, const editing::Selection& selection, const Copied& clipboard);

} // namespace communique::session
