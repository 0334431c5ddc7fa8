#include "writers/pdf/GlyphDrawing.h"

#include <pango/pangofc-font.h>

#include <algorithm>
#include <vector>

namespace communique::writers::pdf {

namespace {

/// Thousandths of the size by which a glyph may stand beside its place: less than a printer's dot, and it is
/// not added up.
constexpr double Tolerance = 0.5;

/// Of the size: by how much FreeType thickens the letters of a face that has no bold one.
constexpr double BoldStrength = 1.0 / 24;

/// How fontconfig wants the letters of a face: slanted where it has no italic, thicker where it has no bold.
struct FaceStyle
{
    double size = 0; ///< in the layout's points
    ContentStream::TextMatrix matrix;
    bool bolder = false;

    explicit FaceStyle(PangoFont* font)
    {
        if (!PANGO_IS_FC_FONT(font))
            return;
        FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
        FcPatternGetDouble(pattern, FC_PIXEL_SIZE, 0, &size);
        FcBool emboldened = FcFalse;
        FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &emboldened);
        bolder = emboldened;
        FcMatrix all{1, 0, 0, 1};
        FcMatrix* one = nullptr;
        for (int i = 0; FcPatternGetMatrix(pattern, FC_MATRIX, i, &one) == FcResultMatch; ++i)
            FcMatrixMultiply(&all, &all, one);
        matrix = {all.xx, all.yx, all.xy, all.yy};
    }
};

/// Glyphs of one face and size, placed as they come.
class TextObject
{
public:
    TextObject(ContentStream& content, EmbeddedFonts& fonts, PangoFont* font, QPointF origin, double scale)
        : m_content(content)
        , m_style(font)
        , m_index(fonts.indexOf(font))
        , m_font(fonts[m_index])
        , m_origin(origin)
        , m_size(m_style.size * scale)
    {
        m_content.beginText(m_index, m_size, m_style.bolder ? m_size * BoldStrength : 0);
    }
    ~TextObject() { m_content.endText(); }
    Q_DISABLE_COPY_MOVE(TextObject)

    EmbeddedFont& font() { return m_font; }

    /// `at` in points from the origin, downwards.
    void show(hb_codepoint_t glyph, QPointF at)
    {
        const double width = m_font.show(glyph);
        // Along the line only, where the letters are as wide as in the face.
        const bool inLine =
            m_begun && at.y() == m_pen.y() && m_style.matrix.xx == 1 && m_style.matrix.yx == 0;
        if (!inLine) {
            m_content.moveTo(m_origin + at, m_style.matrix);
            m_pen = at;
        } else if (const double away = inThousandths(at.x() - m_pen.x()); std::abs(away) > Tolerance) {
            moveRight(away);
        } else {
            m_lastMove = 0;
        }
        m_begun = true;
        m_content.showGlyph(m_index, glyph);
        m_pen.rx() += width * m_size / 1000 + m_spacing;
    }

private:
    [[nodiscard]] double inThousandths(double points) const { return points / m_size * 1000; }

    /// A line whose letters stand apart says so once.
    void moveRight(double thousandths)
    {
        const double moved = std::round(thousandths);
        m_content.moveRight(moved);
        m_pen.rx() += moved * m_size / 1000;
        if (m_spacing == 0 && std::abs(thousandths - m_lastMove) <= 2 * Tolerance) {
            m_spacing = ContentStream::rounded((moved + m_lastMove) / 2 * m_size / 1000);
            m_content.spaceLetters(m_spacing);
        }
        m_lastMove = moved;
    }

    ContentStream& m_content;
    FaceStyle m_style;
    int m_index;
    EmbeddedFont& m_font;
    QPointF m_origin;
    double m_size;
    QPointF m_pen;         ///< from the origin
    double m_spacing = 0;  ///< between letters, in points
    double m_lastMove = 0; ///< in front of the last glyph, in thousandths
    bool m_begun = false;
};

} // namespace

void drawGlyphs(ContentStream& content, EmbeddedFonts& fonts, const char* text, const PangoGlyphItem* run,
                QPointF at, double scale)
{
    const PangoGlyphString* glyphs = run->glyphs;
    const double unit = scale / PANGO_SCALE;
    std::vector<double> starts; // of each glyph, in points
    double start = 0;
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        starts.push_back(start);
        start += glyphs->glyphs[i].geometry.width * unit;
    }
    TextObject line(content, fonts, run->item->analysis.font, {at.x(), at.y() - run->y_offset * unit}, scale);
    PangoGlyphItemIter cluster;
    for (bool more = pango_glyph_item_iter_init_start(&cluster, const_cast<PangoGlyphItem*>(run), text); more;
         more = pango_glyph_item_iter_next_cluster(&cluster)) {
        const bool backward = cluster.end_glyph < cluster.start_glyph;
        const int first = backward ? cluster.end_glyph + 1 : cluster.start_glyph;
        const int last = backward ? cluster.start_glyph + 1 : cluster.end_glyph;
        const auto isSeen = [](const PangoGlyphInfo& glyph) { return glyph.glyph != PANGO_GLYPH_EMPTY; };
        const QByteArrayView words(text + cluster.start_index, cluster.end_index - cluster.start_index);
        const bool single = std::count_if(glyphs->glyphs + first, glyphs->glyphs + last, isSeen) == 1;
        const auto seen = std::find_if(glyphs->glyphs + first, glyphs->glyphs + last, isSeen);
        const bool said = single && line.font().standsFor(seen->glyph, words);
        if (!said)
            content.beginActualText(words);
        for (int i = first; i < last; ++i)
            if (const PangoGlyphInfo& glyph = glyphs->glyphs[i]; isSeen(glyph))
                line.show(glyph.glyph,
                          {starts[i] + glyph.geometry.x_offset * unit, glyph.geometry.y_offset * unit});
        if (!said)
            content.endMarked();
    }
}

void drawSpace(ContentStream& content, EmbeddedFonts& fonts, const PangoGlyphItem* run, QPointF at,
               double scale)
{
    PangoFont* font = run->item->analysis.font;
    hb_codepoint_t space = 0;
    if (!font || !hb_font_get_nominal_glyph(pango_font_get_hb_font(font), ' ', &space) || space == 0)
        return;
    TextObject line(content, fonts, font, at, scale);
    line.font().standsFor(space, " ");
    line.show(space, {});
}

} // namespace communique::writers::pdf
