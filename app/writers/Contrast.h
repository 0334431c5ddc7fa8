#pragma once

#include <QString>

/// Colours that can be read, whatever colour an office chose. Colours are "#rrggbb".
namespace communique::writers {

inline constexpr double TextContrast = 4.5; ///< WCAG 2.2, 1.4.3 (AA)

/// The ratio of two colours' luminances, 1 to 21 (WCAG 2.2, "contrast ratio"). Black for what is no colour.
[[nodiscard]] double contrast(const QString& first, const QString& second);

/// The colour itself where it reaches `ratio` on `ground`; else its nearest tone, of the same hue, that does:
/// darker on a light ground, lighter on a dark one.
[[nodiscard]] QString readableOn(const QString& colour, const QString& ground, double ratio = TextContrast);

/// The tone for a dark ground: as strong there as the colour is on white, within what the eye likes.
[[nodiscard]] QString darkTone(const QString& colour, const QString& ground);

/// A tone that can be read on white and on black alike, for places where the reader's program chooses the
/// ground and nobody is told.
[[nodiscard]] QString toneForAnyGround(const QString& colour);

} // namespace communique::writers
