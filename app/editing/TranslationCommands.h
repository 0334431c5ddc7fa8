#pragma once

#include "editing/Commands.h"

/// The translator's word about a text, and the way to the next one.
namespace communique::editing {

/// Everything that is translated, in reading order: title, subtitle, blocks. `language` is the translation's.
[[nodiscard]] QList<TextPlace> translatedPlaces(const Release& release, Language language);

/// What of it is selected, wholly or in part, in either language.
[[nodiscard]] QList<TextPlace> translatedPlaces(const Release& release, const Selection& selection);

/// The place behind `place` (in any language) that still needs work in `language`, going round at the end;
/// nothing where all is done. In the source language, the translation of `place` itself comes first.
[[nodiscard]] std::optional<TextPlace> nextNeedingWork(const Release& release, const TextPlace& place,
                                                       Language language);

namespace commands {

/// Says of the translations at these places that they are this far. Places in the source language, and those
/// without words, are left out; nothing where none is left.
[[nodiscard]] Outcome confirm(const Release& release, const QList<TextPlace>& places,
                              document::TranslationState state);

} // namespace commands

} // namespace communique::editing
