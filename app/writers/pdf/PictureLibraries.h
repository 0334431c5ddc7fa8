#pragma once

#undef signals // a member's name in GLib
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <librsvg/rsvg.h>

/// The libraries that few pictures need, loaded with the first of those: linked, they and what comes with
/// them would be the greater part of what the system's loader does before every export. They are installed
/// with the program as the others are; without them it ends with a message.
namespace communique::writers::pdf {

/// librsvg, for SVG.
struct SvgLibrary
{
    decltype(&rsvg_handle_new_from_data) newFromData;
    decltype(&rsvg_handle_render_document) render;

    /// Any thread.
    [[nodiscard]] static const SvgLibrary& loaded();
};

/// GdkPixbuf, for JPEG in colours of ink.
struct PixbufLibrary
{
    decltype(&gdk_pixbuf_loader_new) newLoader;
    decltype(&gdk_pixbuf_loader_write) write;
    decltype(&gdk_pixbuf_loader_close) close;
    decltype(&gdk_pixbuf_loader_get_pixbuf) pixbuf;
    decltype(&gdk_pixbuf_get_width) width;
    decltype(&gdk_pixbuf_get_height) height;
    decltype(&gdk_pixbuf_get_n_channels) channels;
    decltype(&gdk_pixbuf_get_rowstride) rowStride;
    decltype(&gdk_pixbuf_read_pixels) pixels;

    /// Any thread.
    [[nodiscard]] static const PixbufLibrary& loaded();
};

} // namespace communique::writers::pdf
