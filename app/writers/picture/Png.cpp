#include "writers/picture/Png.h"

#include "writers/pdf/Picture.h"

#include <algorithm>
#include <cmath>

namespace communique::writers::picture {

QByteArray pngOf(cairo_surface_t* surface)
{
    QByteArray bytes;
    const cairo_status_t status = cairo_surface_write_to_png_stream(
        surface,
        [](void* target, const unsigned char* data, unsigned int length) {
            static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data), length);
            return CAIRO_STATUS_SUCCESS;
        },
        &bytes);
    return status == CAIRO_STATUS_SUCCESS ? bytes : QByteArray();
}

QByteArray pngOf(const document::Media& drawing, int pixels)
{
    if (!pdf::isDrawable(drawing))
        return {};
    const double scale = double(pixels) / std::max(drawing.width, drawing.height);
    const int width = std::max(1, static_cast<int>(std::lround(drawing.width * scale)));
    const int height = std::max(1, static_cast<int>(std::lround(drawing.height * scale)));
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    // Sub-pixel smoothing would show other colours on other screens.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
    pdf::drawPicture(cairo, drawing, {0, 0, double(width), double(height)});
    cairo_destroy(cairo);
    const QByteArray bytes = pngOf(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

} // namespace communique::writers::picture
