#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <hb.h>

namespace communique::writers::pdf {

/// A face as it goes into a file, with the glyphs that are shown and no others.
struct FontProgram
{
    QByteArray bytes;
    bool isCff = false;               ///< bare (Adobe Technical Note 5176); else TrueType
    QHash<hb_codepoint_t, int> codes; ///< of each glyph of the face: what shows it (ISO 32000-1, 9.7.4.2)
};

/// Cuts a face down to these glyphs, a variable one to its place on the axes. A face that HarfBuzz cannot
/// cut, or a PDF cannot hold, is drawn anew under `name`. `font` is in the units of the face. Throws
/// std::runtime_error where the result cannot be read back.
[[nodiscard]] FontProgram programOf(hb_font_t* font, const QByteArray& name, QList<hb_codepoint_t> glyphs);

} // namespace communique::writers::pdf
