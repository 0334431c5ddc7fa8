#pragma once

#include "document/Media.h"

#include <cairo.h>

namespace communique::writers::pdf {

/// Points from the top left corner of the page.
struct PictureFrame
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Whether the picture can be read to its end. What readMedia() takes may still be damaged inside, or refer
/// to so much that drawing it is given up. Any thread; the first answer for a picture takes as long as
/// drawing it.
[[nodiscard]] bool isDrawable(const document::Media& media);

/// Draws a picture into its frame: JPEG goes into the file as it is, PNG as pixels, SVG as lines and areas.
/// What cannot be decoded leaves an empty frame.
void drawPicture(cairo_t* cairo, const document::Media& media, const PictureFrame& frame);

} // namespace communique::writers::pdf
