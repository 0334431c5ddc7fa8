#pragma once

#include "editing/Commands.h"
#include "session/BlockPart.h"

/// How words of the memory and of the glossary come into a translation.
namespace communique::session {

enum class Insertion : quint8 {
    Whole, ///< a translation of the whole text: takes the place of what stands there
    Part   ///< of a sentence, or a term: goes to the caret
};

/// Puts `words` into the translation at `into`, as one undo step. What is selected there is replaced in
/// either case; a part goes to the end where the caret is elsewhere, and is kept apart from its neighbours by
/// spaces. Nothing where the place does not exist or is marked as not in this language.
[[nodiscard]] editing::commands::Outcome insertTranslation(const document::Release& release,
                                                           const editing::Selection& selection,
                                                           const editing::TextPlace& into,
                                                           const QString& words, Insertion insertion);

/// The same for a cell or an alternative text, in which nothing is ever selected: a part goes to its end. The
/// caret goes to the text of the block in that language.
[[nodiscard]] editing::commands::Outcome insertTranslation(const document::Release& release,
                                                           const BlockPart& into, base::Language language,
                                                           const QString& words, Insertion insertion);

} // namespace communique::session
