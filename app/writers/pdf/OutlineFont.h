#pragma once

#include <QByteArray>
#include <QList>

#include <hb.h>

namespace communique::writers::pdf {

/// A font program out of the outlines of glyphs, for faces that a PDF cannot hold as they are, such as
/// variable ones with CFF2 outlines: CFF, keyed by numbers (Adobe Technical Notes 5176 and 5177). The glyph
/// at index i has the number i + 1. `font` is in the units of its face.
[[nodiscard]] QByteArray outlineFont(hb_font_t* font, const QByteArray& name,
                                     const QList<hb_codepoint_t>& glyphs);

} // namespace communique::writers::pdf
