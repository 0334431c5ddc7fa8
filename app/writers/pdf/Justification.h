#pragma once

#include <pango/pango.h>

namespace communique::writers::pdf {

/// Stretch of a space, as a share of its width, up to which the letters of a line stay as they are.
inline constexpr double StretchOfSpacesAlone = 0.6;
/// A line whose spaces would have to stretch more stays short: better an uneven edge than a hole.
inline constexpr double GreatestStretchOfSpaces = 2.2;

/// Makes both edges of every line but the last even: spaces stretch, and where they would gape, letters move
/// apart by at most `greatestLetterSpacing`. Not Pango's own justification, which is short by a space on
/// letter-spaced lines (seen in 1.50). `layout` is left-aligned; `width` and spacing in Pango units.
void justify(PangoLayout* layout, int width, int greatestLetterSpacing);

} // namespace communique::writers::pdf
