#include "writers/picture/PreviewPicture.h"

#include "base/Text.h"
#include "writers/Contrast.h"
#include "writers/pdf/Picture.h"
#include "writers/pdf/TextLayout.h"
#include "writers/picture/Png.h"

#include <QCoreApplication>

#include <cairo.h>

using namespace Qt::StringLiterals;

namespace communique::writers::picture {

namespace {

using base::Language;
using document::TextStyle;

struct PictureWriting
{
    Q_DECLARE_TR_FUNCTIONS(PictureWriting)
};

const QString Ground = u"#ffffff"_s;

/// Some networks cut the sides of a picture, most round its corners: nothing stands further out.
constexpr double Margin = 72;
constexpr double Band = 14; ///< of the accent, along the top

struct Text
{
    QString words;
    TextStyle style;
    Language language = Language::Korean;
    int lines = 1; ///< at most
};

TextStyle sized(TextStyle style, double size, double leading, bool bold)
{
    style.size = size;
    style.leading = leading;
    style.bold = bold;
    style.letterSpacing = 0;
    style.colour = readableOn(style.colour, Ground);
    return style;
}

class Canvas
{
public:
    Canvas()
        : m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, Width, Height))
        , m_cairo(cairo_create(m_surface))
    {
        // Sub-pixel smoothing would show other colours on other screens.
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        cairo_set_font_options(m_cairo, options);
        cairo_font_options_destroy(options);
    }
    ~Canvas()
    {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    Q_DISABLE_COPY_MOVE(Canvas)

    void fill(double x, double y, double width, double height, const QString& colour)
    {
        setColour(colour);
        cairo_rectangle(m_cairo, x, y, width, height);
        cairo_fill(m_cairo);
    }

    /// Height of the text when it is drawn.
    static double heightOf(PangoLayout* layout, const TextStyle& style)
    {
        return pango_layout_get_line_count(layout) * style.size * style.leading;
    }

    /// As many lines as all of the words need.
    static pdf::LayoutPtr whole(const Text& text, const QString& words, double width)
    {
        return pdf::layOut(document::RichText(words), {text.style, text.language, width, false, false});
    }

    static bool fits(const Text& text, const QString& words, double width)
    {
        return pango_layout_get_line_count(whole(text, words, width).get()) <= text.lines;
    }

    /// No more lines than the text may have: what does not fit is cut. (Pango's own ellipsis counts the lines
    /// of each paragraph, and every line of ours is one.)
    static pdf::LayoutPtr layOut(const Text& text, double width)
    {
        qsizetype fitting = 1;
        qsizetype tooLong = text.words.size();
        if (fits(text, text.words, width))
            return whole(text, text.words, width);
        while (tooLong - fitting > 1) {
            const qsizetype tried = (fitting + tooLong) / 2;
            (fits(text, base::elided(text.words, tried), width) ? fitting : tooLong) = tried;
        }
        return whole(text, base::elided(text.words, fitting), width);
    }

    /// Draws with the first line's top at `top`; `share` of what a line leaves free stands at its left.
    void draw(PangoLayout* layout, const TextStyle& style, double x, double top, double width, double share)
    {
        setColour(style.colour);
        const double scale = pdf::scaleOf(style);
        double baseline = top + pdf::baselineOffset(layout, style);
        for (int i = 0; i < pango_layout_get_line_count(layout);
             ++i, baseline += style.size * style.leading) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
            PangoRectangle logical;
            pango_layout_line_get_extents(line, nullptr, &logical);
            const double free = width - double(logical.width) / PANGO_SCALE * scale;
            cairo_save(m_cairo);
            cairo_translate(m_cairo, x + std::max(0.0, free) * share, baseline);
            cairo_scale(m_cairo, scale, scale);
            cairo_move_to(m_cairo, 0, 0);
            pango_cairo_show_layout_line(m_cairo, line);
            cairo_restore(m_cairo);
        }
    }

    /// Cairo decodes no JPEG; librsvg does, inside a drawing.
    void drawMedia(const document::Media& media, const pdf::PictureFrame& frame)
    {
        if (media.type != u"image/jpeg") {
            pdf::drawPicture(m_cairo, media, frame);
            return;
        }
        document::Media drawing = media;
        drawing.type = u"image/svg+xml"_s;
        drawing.digest += u".svg"_s;
        drawing.bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
                        QByteArray::number(media.width) + "\" height=\"" + QByteArray::number(media.height) +
                        "\"><image width=\"100%\" height=\"100%\" href=\"data:image/jpeg;base64," +
                        media.bytes.toBase64() + "\"/></svg>";
        pdf::drawPicture(m_cairo, drawing, frame);
    }

    [[nodiscard]] base::Result<QByteArray> png() const
    {
        const QByteArray bytes = pngOf(m_surface);
        if (bytes.isEmpty())
            return base::Error{
                base::ErrorKind::Unwritable,
                PictureWriting::tr("The preview picture could not be drawn (%1).")
                    .arg(QString::fromLatin1(cairo_status_to_string(cairo_surface_status(m_surface))))};
        return bytes;
    }

private:
    void setColour(const QString& colour)
    {
        const uint rgb = QStringView(colour).sliced(1).toUInt(nullptr, 16);
        cairo_set_source_rgb(m_cairo, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
                             (rgb & 255) / 255.0);
    }

    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
};

/// Logo and organisation at the left, kind of release at the right; gives back where the room below begins.
double drawHead(Canvas& canvas, const document::Release& release, const document::Form& form,
                Language language)
{
    const document::FormTexts& texts = form.texts[language];
    const QString accent = readableOn(form.colours.accent, Ground);
    canvas.fill(0, 0, Width, Band, accent);
    TextStyle style = sized(texts.letterheadStyle, 34, 1.3, true);
    style.colour = accent;
    double left = Margin;
    const double top = Margin;
    if (const document::MediaPtr& logo = form.logo.media) {
        const double height = 56;
        const double width = std::min(height * logo->width / logo->height, 360.0);
        canvas.drawMedia(*logo, {left, top - 6, width, width * logo->height / logo->width});
        left += width + 20;
    }
    const double room = Width - Margin - left;
    const Text kind{form.kind(release.header().kind, language), sized(style, 28, 1.3 * 34 / 28, false),
                    language};
    const pdf::LayoutPtr right = Canvas::layOut(kind, room / 2);
    canvas.draw(right.get(), kind.style, left + room / 2, top, room / 2, 1);
    const double taken = kind.words.isEmpty() ? 0 : pdf::widthOf(right.get(), kind.style) + 30;
    const Text organisation{texts.organisation, style, language};
    canvas.draw(Canvas::layOut(organisation, room - taken).get(), style, left, top, room - taken, 0);
    canvas.fill(Margin, top + 62, Width - 2 * Margin, 3, accent);
    return top + 65;
}

/// Date, or the embargo in its place; gives back where the room above ends.
double drawFoot(Canvas& canvas, const document::Release& release, const document::Form& form,
                Language language)
{
    const document::FormTexts& texts = form.texts[language];
    const QString embargo = form.embargoLine(release.header(), language);
    Text text{embargo.isEmpty() ? form.date(release.header().date, language) : embargo,
              sized(texts.dateStyle, 28, 1.4, !embargo.isEmpty()), language};
    if (!embargo.isEmpty())
        text.style.colour = readableOn(form.colours.embargo, Ground);
    const double top = Height - Margin - text.style.size * text.style.leading;
    const double width = Width - 2 * Margin;
    canvas.draw(Canvas::layOut(text, width).get(), text.style, Margin, top, width,
                texts.titleCentred ? 0.5 : 0);
    return top;
}

constexpr double Largest = 66;
constexpr double Smallest = 40;
constexpr double SmallestSecond = 26;

/// The largest size at which the whole title fits into so many lines.
Text fitted(const QString& words, const TextStyle& style, Language language, double largest, double smallest,
            int lines)
{
    Text text{words, sized(style, largest, 1.32, true), language, lines};
    for (double size = largest; size >= smallest; size -= 2) {
        text.style = sized(style, size, 1.32, true);
        if (Canvas::fits(text, words, Width - 2 * Margin))
            break;
    }
    return text;
}

/// Lays a title out in lines of about equal length: a last line of one word looks like a mistake.
pdf::LayoutPtr balanced(const Text& text)
{
    double width = Width - 2 * Margin;
    pdf::LayoutPtr best = Canvas::layOut(text, width);
    const int lines = pango_layout_get_line_count(best.get());
    if (lines == 1 || !Canvas::fits(text, text.words, width))
        return best;
    for (width -= 20; width > Width / 3.0; width -= 20) {
        const pdf::LayoutPtr narrower = Canvas::whole(text, text.words, width);
        if (pango_layout_get_line_count(narrower.get()) > lines)
            break;
        best = narrower;
    }
    return best;
}

constexpr double Gap = 22; ///< between the titles of two languages
constexpr double Air = 30; ///< above and below them, at least

QList<Text> titles(const document::Release& release, const document::Form& form,
                   const QList<Language>& languages, double largest)
{
    QList<Text> texts;
    for (const Language language : languages) {
        const QString own = release.header().title[language];
        const QString words = texts.isEmpty() ? document::publishedTitle(release, language) : own;
        if (words.isEmpty() || (!texts.isEmpty() && words == texts.first().words))
            continue;
        const bool first = texts.isEmpty();
        const int lines = !first ? 2 : languages.size() == 1 ? 4 : 3;
        texts.append(fitted(words, form.texts[language].titleStyle, language, first ? largest : largest * 0.6,
                            first ? Smallest : SmallestSecond, lines));
    }
    return texts;
}

/// Texts with their layouts, and how much room they take together.
struct Block
{
    QList<Text> texts;
    QList<pdf::LayoutPtr> layouts;
    double height = 0;
};

Block blockOf(const QList<Text>& texts)
{
    Block block{texts, {}, 0};
    for (const Text& text : texts) {
        block.layouts.append(balanced(text));
        block.height +=
            Canvas::heightOf(block.layouts.last().get(), text.style) + (block.layouts.size() > 1 ? Gap : 0);
    }
    return block;
}

} // namespace

base::Result<QByteArray> writePicture(const document::Release& release, const document::Form& form,
                                      const QList<Language>& languages)
{
    Canvas canvas;
    const Language language = languages.first();
    canvas.fill(0, 0, Width, Height, Ground);
    const double top = drawHead(canvas, release, form, language);
    const double bottom = drawFoot(canvas, release, form, language);
    Block block;
    for (double size = Largest; size >= Smallest; size -= 2) {
        block = blockOf(titles(release, form, languages, size));
        if (block.height <= bottom - top - 2 * Air)
            break;
    }
    double y = top + std::max(0.0, (bottom - top - block.height) / 2);
    for (qsizetype i = 0; i < block.texts.size(); ++i) {
        PangoLayout* layout = block.layouts[i].get();
        const TextStyle& style = block.texts[i].style;
        canvas.draw(layout, style, Margin, y, Width - 2 * Margin,
                    form.texts[language].titleCentred ? 0.5 : 0);
        y += Canvas::heightOf(layout, style) + Gap;
    }
    return canvas.png();
}

} // namespace communique::writers::picture
