#pragma once

#include "editing/Commands.h"

/// What a person can do to a figure; each one undo step.
namespace communique::editing::commands {

/// A figure with this picture behind the block of the caret.
[[nodiscard]] Outcome insertFigure(const Release& release, const Selection& selection,
                                   const document::MediaPtr& media);
[[nodiscard]] Outcome replacePicture(const Release& release, const QString& blockId,
                                     const document::MediaPtr& media);
/// Per cent of the text's width, 10 to 100.
[[nodiscard]] Outcome setFigureWidth(const Release& release, const QString& blockId, int percent);
/// What somebody hears who cannot see the picture.
[[nodiscard]] Outcome setAlternative(const Release& release, const QString& blockId, Language language,
                                     const QString& text);

} // namespace communique::editing::commands
