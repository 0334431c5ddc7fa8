#pragma once

#include "base/Colour.h"

/// Colours that can be read, whatever colour an office chose. Colours are "#rrggbb".
namespace communique::writers {

inline constexpr double HeadContrast = 7; ///< of the words in a head cell (WCAG 2.2, 1.4.6)

/// The colour itself where it reaches `ratio` on `ground`; else its nearest tone, of the same hue, that does:
/// darker on a light ground, lighter on a dark one.
[[nodiscard]] QString readableOn(const QString& colour, const QString& ground,
                                 double ratio = base::TextContrast);

/// The tone for a dark ground: as strong there as the colour is on white, within what the eye likes.
[[nodiscard]] QString darkTone(const QString& colour, const QString& ground);

/// A tone that can be read on white and on black alike, for places where the reader's program chooses the
/// ground and nobody is told.
[[nodiscard]] QString toneForAnyGround(const QString& colour);

} // namespace communique::writers
