#pragma once

#include "document/Media.h"

#include <QByteArray>

#include <cairo.h>

namespace communique::writers::picture {

/// What a Cairo image surface shows, as PNG (ISO/IEC 15948): the same pixels give the same bytes. Empty where
/// Cairo failed; the surface has the status.
[[nodiscard]] QByteArray pngOf(cairo_surface_t* surface);

/// A drawing (SVG) on white, for readers that show pixels only, as most mail programs. Its longer side has
/// `pixels`. Empty where it cannot be drawn. Any thread.
[[nodiscard]] QByteArray pngOf(const document::Media& drawing, int pixels);

} // namespace communique::writers::picture
