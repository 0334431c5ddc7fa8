#pragma once

#include <pango/pango.h>

namespace communique::writers::pdf {

/// Raised and lowered figures and letters (H₂O, km²), primes, and the degree behind a figure belong to what
/// they stand beside. Where the font of `layout` draws them as wide as a Hangul syllable, which tears words
/// apart, they are taken from another one. (Moving its neighbours closer would leave the glyph its width, by
/// which readers find out where a word ends.)
void narrowAttachedSigns(PangoLayout* layout);

} // namespace communique::writers::pdf
