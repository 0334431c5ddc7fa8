#include "writers/pdf/Picture.h"

#undef signals // a member's name in GLib
#include <librsvg/rsvg.h>

#include <cstring>
#include <memory>

namespace communique::writers::pdf {

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

struct Source
{
    const QByteArray& bytes;
    qsizetype at = 0;
};

cairo_status_t readNext(void* closure, unsigned char* data, unsigned int length)
{
    auto* source = static_cast<Source*>(closure);
    if (source->at + qsizetype(length) > source->bytes.size())
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, source->bytes.constData() + source->at, length);
    source->at += length;
    return CAIRO_STATUS_SUCCESS;
}

Surface surfaceOf(const document::Media& media)
{
    if (media.type == QStringLiteral("image/png")) {
        Source source{media.bytes};
        return {cairo_image_surface_create_from_png_stream(readNext, &source), &cairo_surface_destroy};
    }
    // The pixels stay untouched: the PDF surface takes the JPEG data that is attached.
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, media.width, media.height),
                    &cairo_surface_destroy);
    auto* kept = new QByteArray(media.bytes);
    cairo_surface_set_mime_data(
        surface.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char*>(kept->constData()),
        static_cast<unsigned long>(kept->size()), [](void* data) { delete static_cast<QByteArray*>(data); },
        kept);
    return surface;
}

void drawSvg(cairo_t* cairo, const document::Media& media, const PictureFrame& frame)
{
    // Without a base address nothing outside the picture can be fetched.
    RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(media.bytes.constData()),
                                                   static_cast<gsize>(media.bytes.size()), nullptr);
    if (!handle)
        return;
    const RsvgRectangle viewport{frame.x, frame.y, frame.width, frame.height};
    rsvg_handle_render_document(handle, cairo, &viewport, nullptr);
    g_object_unref(handle);
}

} // namespace

void drawPicture(cairo_t* cairo, const document::Media& media, const PictureFrame& frame)
{
    cairo_save(cairo);
    if (media.type == QStringLiteral("image/svg+xml")) {
        drawSvg(cairo, media, frame);
    } else if (const Surface surface = surfaceOf(media);
               cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS) {
        cairo_translate(cairo, frame.x, frame.y);
        cairo_scale(cairo, frame.width / media.width, frame.height / media.height);
        cairo_set_source_surface(cairo, surface.get(), 0, 0);
        cairo_paint(cairo);
    }
    cairo_restore(cairo);
}

} // namespace communique::writers::pdf
