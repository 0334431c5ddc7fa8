#include "writers/pdf/PictureLibraries.h"

#include <QLibrary>

namespace communique::writers::pdf {

namespace {

/// One library, by the name and the version of its interface.
class Library
{
public:
    Library(const QString& name, int version)
        : m_library(name, version)
    {
        m_library.setLoadHints(QLibrary::PreventUnloadHint); // GLib's types stay registered
        if (!m_library.load())
            qFatal("%s", qPrintable(m_library.errorString()));
    }

    template <typename Function>
    void find(const char* name, Function& function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        if (!function)
            qFatal("%s has no %s", qPrintable(m_library.fileName()), name);
    }

private:
    QLibrary m_library;
};

} // namespace

const SvgLibrary& SvgLibrary::loaded()
{
    static const SvgLibrary functions = [] {
        SvgLibrary found{};
        Library library(QStringLiteral("rsvg-2"), 2);
        library.find("rsvg_handle_new_from_data", found.newFromData);
        library.find("rsvg_handle_render_document", found.render);
        return found;
    }();
    return functions;
}

const PixbufLibrary& PixbufLibrary::loaded()
{
    static const PixbufLibrary functions = [] {
        PixbufLibrary found{};
        Library library(QStringLiteral("gdk_pixbuf-2.0"), 0);
        library.find("gdk_pixbuf_loader_new", found.newLoader);
        library.find("gdk_pixbuf_loader_write", found.write);
        library.find("gdk_pixbuf_loader_close", found.close);
        library.find("gdk_pixbuf_loader_get_pixbuf", found.pixbuf);
        library.find("gdk_pixbuf_get_width", found.width);
        library.find("gdk_pixbuf_get_height", found.height);
        library.find("gdk_pixbuf_get_n_channels", found.channels);
        library.find("gdk_pixbuf_get_rowstride", found.rowStride);
        library.find("gdk_pixbuf_read_pixels", found.pixels);
        return found;
    }();
    return functions;
}

} // namespace communique::writers::pdf
