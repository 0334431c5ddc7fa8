#include "writers/pdf/Picture.h"

#include "writers/pdf/FontCoverage.h"
#include "writers/pdf/Fonts.h"
#include "writers/pdf/PictureLibraries.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
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

/// Ink colours have no place in a file of light colours (ISO 19005-2, 6.2.4.3): the frame header SOFn says
/// how many components there are (ITU-T T.81, B.2.2).
bool isOfInk(const QByteArray& jpeg)
{
    for (qsizetype at = 2; at + 9 < jpeg.size();) {
        const auto marker = static_cast<uchar>(jpeg[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return static_cast<uchar>(jpeg[at + 9]) > 3;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return false;
}

struct PixelSize
{
    int width = 0;
    int height = 0;
};

/// Of the pixels as they are kept.
PixelSize keptSize(const document::Media& media)
{
    return media.isOnItsSide() ? PixelSize{media.height, media.width} : PixelSize{media.width, media.height};
}

/// From the pixels as they are kept to the picture as it is shown.
cairo_matrix_t turned(const document::Media& media)
{
    const double width = media.width;
    const double height = media.height;
    switch (media.orientation) {
    case 2:
        return {-1, 0, 0, 1, width, 0};
    case 3:
        return {-1, 0, 0, -1, width, height};
    case 4:
        return {1, 0, 0, -1, 0, height};
    case 5:
        return {0, 1, 1, 0, 0, 0};
    case 6:
        return {0, 1, -1, 0, width, 0};
    case 7:
        return {0, -1, -1, 0, width, height};
    case 8:
        return {0, -1, 1, 0, 0, height};
    default:
        return {1, 0, 0, 1, 0, 0};
    }
}

void copyPixels(const PixbufLibrary& library, GdkPixbuf* from, cairo_surface_t* to)
{
    cairo_surface_flush(to);
    const int channels = library.channels(from);
    const int width = library.width(from);
    const int height = library.height(from);
    for (int y = 0; y < height; ++y) {
        const guchar* pixel = library.pixels(from) + qsizetype(y) * library.rowStride(from);
        auto* row = reinterpret_cast<quint32*>(cairo_image_surface_get_data(to) +
                                               qsizetype(y) * cairo_image_surface_get_stride(to));
        for (int x = 0; x < width; ++x, pixel += channels)
            row[x] = quint32(pixel[0]) << 16 | quint32(pixel[1]) << 8 | pixel[2];
    }
    cairo_surface_mark_dirty(to);
}

/// The pixels of any picture, as light colours.
Surface decoded(const document::Media& media)
{
    const PixbufLibrary& library = PixbufLibrary::loaded();
    GdkPixbufLoader* loader = library.newLoader();
    const bool read = library.write(loader, reinterpret_cast<const guchar*>(media.bytes.constData()),
                                    static_cast<gsize>(media.bytes.size()), nullptr);
    const bool whole = library.close(loader, nullptr);
    GdkPixbuf* pixels = read && whole ? library.pixbuf(loader) : nullptr;
    const PixelSize size = keptSize(media);
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height),
                    &cairo_surface_destroy);
    if (pixels && library.width(pixels) == size.width && library.height(pixels) == size.height)
        copyPixels(library, pixels, surface.get());
    g_object_unref(loader);
    return surface;
}

Surface surfaceOf(const document::Media& media)
{
    if (media.type == QStringLiteral("image/png")) {
        Source source{media.bytes};
        return {cairo_image_surface_create_from_png_stream(readNext, &source), &cairo_surface_destroy};
    }
    if (isOfInk(media.bytes))
        return decoded(media);
    // The pixels stay untouched: the PDF surface takes the JPEG data that is attached.
    const PixelSize size = keptSize(media);
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height),
                    &cairo_surface_destroy);
    auto* kept = new QByteArray(media.bytes);
    cairo_surface_set_mime_data(
        surface.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char*>(kept->constData()),
        static_cast<unsigned long>(kept->size()), [](void* data) { delete static_cast<QByteArray*>(data); },
        kept);
    return surface;
}

/// UTF-16 as UTF-8, without the declaration that calls it otherwise.
QByteArray inBytes(const QByteArray& svg)
{
    if (!svg.startsWith("\xFF\xFE") && !svg.startsWith("\xFE\xFF"))
        return svg;
    static const QRegularExpression declaration(QStringLiteral("^\\s*<\\?xml[^>]*\\?>"));
    return QString(QStringDecoder(QStringDecoder::Utf16)(svg)).remove(declaration).toUtf8();
}

/// A figure is one piece of content with one text in its place: a link inside, which librsvg would tag as
/// content by itself, is drawn as the group that it is.
QByteArray withoutLinks(const QByteArray& svg)
{
    static const QRegularExpression tag(QStringLiteral("<(/?(?:[\\w.-]+:)?)a(?=[\\s/>])"));
    if (!svg.contains("<a") && !svg.contains(":a"))
        return svg;
    return QString::fromLatin1(svg).replace(tag, QStringLiteral("<\\1g")).toLatin1();
}

/// A text whose language is not said is in nobody's; Pango would take the desk's.
void sayNoLanguage(QString& svg)
{
    static const QRegularExpression root( // behind declarations and comments
        QStringLiteral("^[^<]*(?:<(?:\\?.*?\\?|!--.*?--|!DOCTYPE(?:[^\\[>]|\\[.*?\\]\\s*(?=>))*)>[^<]*)*"
                       "<(?:[\\w.-]+:)?svg(?=[\\s/>])(?!(?:[^>\"']|\"[^\"]*\"|'[^']*')*\\sxml:lang\\s*=)"),
        QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = root.match(svg); match.hasMatch())
        svg.insert(match.capturedEnd(), QStringLiteral(" xml:lang=\"und\""));
}

/// Of pieces for readers of one language each librsvg would choose the desk's: Korean readers are meant, and
/// "zxx" is what nobody speaks.
void chooseReaders(QString& svg)
{
    static const QRegularExpression readers(
        QStringLiteral("(\\ssystemLanguage\\s*=\\s*)([\"'])([^<]*?)\\2(?=[^<]*>)"));
    static const QRegularExpression korean(QStringLiteral("(^|,)\\s*ko\\s*(-|,|$)"));
    if (!svg.contains(QStringLiteral("systemLanguage")))
        return;
    for (qsizetype at = 0;;) {
        const auto match = readers.match(svg, at);
        if (!match.hasMatch())
            return;
        const QString chosen = korean.match(match.captured(3)).hasMatch()
                                   ? QString()
                                   : QStringLiteral(" systemLanguage=\"zxx\"");
        svg.replace(match.capturedStart(), match.capturedLength(), chosen);
        at = match.capturedStart() + chosen.size();
    }
}

/// Pango, which librsvg leaves it to, would take each letter of a syllable from the first font that has it.
QByteArray withOldHangul(const QByteArray& svg)
{
    static const QRegularExpression letters( // between two tags
        QStringLiteral(
            "(?<=>)[^<>]*[\\x{1100}-\\x{11FF}\\x{A960}-\\x{A97F}\\x{D7B0}-\\x{D7FF}\\x{302E}\\x{302F}]"
            "[^<>]*(?=<)"));
    static const QRegularExpression root(QStringLiteral("<([\\w.-]+:)?svg[\\s/>]"));
    constexpr uchar FirstByteOfLetter = 0xE1;
    if (std::none_of(svg.cbegin(), svg.cend(), [](char c) { return uchar(c) >= FirstByteOfLetter; }))
        return svg;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(svg);
    if (decoder.hasError() || !text.contains(letters))
        return svg;
    const QString element = root.match(text).captured(1) + QStringLiteral("tspan");
    for (qsizetype at = 0;;) {
        const auto match = letters.match(text, at);
        if (!match.hasMatch())
            return text.toUtf8();
        QString words = match.captured();
        const QList<FamilyStretch> stretches = oldHangulIn(words);
        for (auto each = stretches.crbegin(); each != stretches.crend(); ++each)
            words.replace(each->from, each->to - each->from,
                          QStringLiteral("<%1 style=\"font-family:'%2'\">%3</%1>")
                              .arg(element, each->family.toHtmlEscaped(),
                                   words.sliced(each->from, each->to - each->from)));
        text.replace(match.capturedStart(), match.capturedLength(), words);
        at = match.capturedStart() + words.size();
    }
}

/// What does not look different on another desk.
QByteArray forEveryDesk(const QByteArray& svg)
{
    QString text = QString::fromLatin1(svg);
    sayNoLanguage(text);
    chooseReaders(text);
    return text.toLatin1();
}

/// While it lives, librsvg draws with the fonts of pages: it takes the font map of the thread.
class PageFonts
{
public:
    PageFonts()
    {
        if (!ownFonts())
            return;
        thread_local const std::unique_ptr<PangoFontMap, decltype(&g_object_unref)> own = [] {
            PangoFontMap* map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
            pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), ownFonts());
            return std::unique_ptr<PangoFontMap, decltype(&g_object_unref)>(map, &g_object_unref);
        }();
        m_former = PANGO_CAIRO_FONT_MAP(g_object_ref(pango_cairo_font_map_get_default()));
        pango_cairo_font_map_set_default(PANGO_CAIRO_FONT_MAP(own.get()));
    }
    ~PageFonts()
    {
        if (!m_former)
            return;
        pango_cairo_font_map_set_default(m_former);
        g_object_unref(m_former);
    }
    Q_DISABLE_COPY_MOVE(PageFonts)

private:
    PangoCairoFontMap* m_former = nullptr;
};

/// False where librsvg cannot read it, or gave up in the middle.
bool drawSvg(cairo_t* cairo, const document::Media& media, const PictureFrame& frame)
{
    const QByteArray svg = forEveryDesk(withOldHangul(withoutLinks(inBytes(media.bytes))));
    const PageFonts fonts;
    // Without a base address nothing outside the picture can be fetched.
    const SvgLibrary& library = SvgLibrary::loaded();
    RsvgHandle* handle = library.newFromData(reinterpret_cast<const guint8*>(svg.constData()),
                                             static_cast<gsize>(svg.size()), nullptr);
    if (!handle)
        return false;
    const RsvgRectangle viewport{frame.x, frame.y, frame.width, frame.height};
    const bool drawn = library.render(handle, cairo, &viewport, nullptr);
    g_object_unref(handle);
    return drawn;
}

/// Draws it where nobody sees it.
bool isSoundSvg(const document::Media& media)
{
    constexpr int Side = 16;
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, Side, Side), &cairo_surface_destroy);
    cairo_t* cairo = cairo_create(surface.get());
    const bool drawn = drawSvg(cairo, media, {0, 0, Side, Side});
    cairo_destroy(cairo);
    return drawn;
}

bool isSound(const document::Media& media)
{
    if (media.type == QStringLiteral("image/svg+xml"))
        return isSoundSvg(media);
    if (media.type == QStringLiteral("image/png"))
        return cairo_surface_status(surfaceOf(media).get()) == CAIRO_STATUS_SUCCESS;
    return true; // the pixels of a JPEG go to the reader as they are, who draws what is left of them
}

} // namespace

bool isDrawable(const document::Media& media)
{
    static QMutex mutex;
    static QHash<QString, bool> known; // pictures are looked at again and again, and never change
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(media.digest); found != known.cend())
            return *found;
    }
    const bool sound = isSound(media);
    const QMutexLocker lock(&mutex);
    known.insert(media.digest, sound);
    return sound;
}

void drawPicture(cairo_t* cairo, const document::Media& media, const PictureFrame& frame)
{
    cairo_save(cairo);
    cairo_rectangle(cairo, frame.x, frame.y, frame.width, frame.height);
    cairo_clip(cairo);
    if (media.type == QStringLiteral("image/svg+xml")) {
        // One that breaks off in the middle is no half picture.
        if (isDrawable(media))
            drawSvg(cairo, media, frame);
    } else if (const Surface surface = surfaceOf(media);
               cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS) {
        cairo_translate(cairo, frame.x, frame.y);
        cairo_scale(cairo, frame.width / media.width, frame.height / media.height);
        const cairo_matrix_t turn = turned(media);
        cairo_transform(cairo, &turn);
        cairo_set_source_surface(cairo, surface.get(), 0, 0);
        cairo_paint(cairo);
    }
    cairo_restore(cairo);
}

} // namespace communique::writers::pdf
