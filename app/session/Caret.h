#pragma once

#include "editing/Step.h"

namespace communique::session {

/// A selection as a line of text that a later sitting understands.
[[nodiscard]] QString caretText(const editing::Selection& selection);
/// The selection, kept inside the release's texts; a default one where its block is gone or the text is no
/// caret.
[[nodiscard]] editing::Selection caretFromText(const QString& text, const document::Release& release);

} // namespace communique::session
