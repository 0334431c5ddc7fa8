#pragma once

#include <QString>

#include <array>

namespace communique::base {

/// Red, green and blue of sRGB, 0 to 1.
using Rgb = std::array<double, 3>;

/// Of "#rrggbb"; black for what is no colour.
[[nodiscard]] Rgb rgbOf(const QString& colour);

/// 0 for black to 1 for white (WCAG 2.2, "relative luminance").
[[nodiscard]] double luminance(const Rgb& rgb);

/// 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(const Rgb& first, const Rgb& second);
[[nodiscard]] double contrast(const QString& first, const QString& second);

inline constexpr double TextContrast = 4.5;      ///< what text needs (WCAG 2.2, 1.4.3)
inline constexpr double LargeTextContrast = 3.0; ///< the same, of 18 points, or 14 bold

} // namespace communique::base
