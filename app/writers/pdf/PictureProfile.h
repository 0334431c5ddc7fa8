#pragma once

#include "document/Media.h"

namespace communique::writers::pdf {

/// A picture's own colours (ICC.1:2010, that is version 2 or 4), as its file describes them: the iCCP chunk
/// of a PNG (W3C PNG, 11.3.3.3), the APP2 segments of a JPEG (ICC.1:2010, B.4). Without bytes where it says
/// nothing, or nothing that a PDF may refer to (ISO 19005-2, 6.2.4.2).
struct PictureProfile
{
    QByteArray bytes;
    int components = 0; ///< 1 for grey, 3 for red, green and blue
};

[[nodiscard]] PictureProfile profileOf(const document::Media& media);

} // namespace communique::writers::pdf
