#pragma once

#include <pango/pango.h>

namespace communique::writers::pdf {

/// Raised and lowered figures and letters (H₂O, km²), primes, and the degree behind a figure belong to what
/// they stand beside. Fonts that draw them as wide as a Hangul syllable tear words apart: there, they become
/// as wide as what is seen of them. `layout` is on its lines; nothing else of it changes.
void tightenAttachedSigns(PangoLayout* layout);

} // namespace communique::writers::pdf
