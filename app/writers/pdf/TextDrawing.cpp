#include "writers/pdf/TextDrawing.h"

#include "writers/pdf/GlyphDrawing.h"

#include <hb-ot.h>
#include <pango/pangofc-font.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

bool isPrivate(char32_t character)
{
    return (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
}

/// Glyphs of such fonts are pictures, which have no place in a line of text: the file could not say what
/// characters they are.
bool isPictureFont(PangoFont* font)
{
    if (!PANGO_IS_FC_FONT(font))
        return false;
    FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcBool colour = FcFalse;
    FcBool outline = FcTrue;
    FcPatternGetBool(pattern, FC_COLOR, 0, &colour);
    FcPatternGetBool(pattern, FC_OUTLINE, 0, &outline);
    return colour || !outline;
}

QString textOf(const char* text, int from, int to)
{
    return QString::fromUtf8(text + from, to - from);
}

bool hasPrivate(const QString& text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isPrivate);
}

bool hasUnknown(const PangoGlyphString* glyphs, int from, int to)
{
    for (int i = from; i < to; ++i)
        if (glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY &&
            glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
            return true;
    return false;
}

/// Pango lets the space at which a line was broken vanish; it has to be there for who copies the text or
/// listens to it.
void keepLastSpace(const PangoGlyphItem* run, const char* text)
{
    for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
        PangoGlyphInfo& glyph = run->glyphs->glyphs[i];
        if (glyph.glyph != PANGO_GLYPH_EMPTY || text[run->item->offset + run->glyphs->log_clusters[i]] != ' ')
            continue;
        hb_codepoint_t space = 0;
        if (hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
            glyph.glyph = space;
    }
}

/// As the layout's own font has it, whatever fonts its words are in: a line under a link is one line.
TextDrawing::Underline underlineOf(PangoLayout* layout)
{
    PangoFont* font =
        pango_context_load_font(pango_layout_get_context(layout), pango_layout_get_font_description(layout));
    hb_position_t offset = 0;
    hb_position_t thickness = 0;
    if (font) {
        hb_font_t* face = pango_font_get_hb_font(font);
        hb_ot_metrics_get_position_with_fallback(face, HB_OT_METRICS_TAG_UNDERLINE_OFFSET, &offset);
        hb_ot_metrics_get_position_with_fallback(face, HB_OT_METRICS_TAG_UNDERLINE_SIZE, &thickness);
    }
    g_clear_object(&font);
    return {-double(offset) / PANGO_SCALE, double(thickness) / PANGO_SCALE};
}

/// What is said in place of characters that no reader could know.
QString spoken(const QString& text)
{
    QString said;
    for (const char32_t character : text.toUcs4())
        said += isPrivate(character) ? u"\uFFFD"_s : QString::fromUcs4(&character, 1);
    return said;
}

} // namespace

void TextDrawing::draw(PangoLayout* layout, int first, int last, QPointF origin,
                       const document::TextStyle& style, int node)
{
    m_layout = layout;
    m_underline.reset();
    m_text = pango_layout_get_text(layout);
    m_scale = scaleOf(style);
    m_size = style.size;
    m_node = node;
    double baseline = origin.y() + baselineOffset(layout, style);
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    for (int i = 0; i < last; ++i) {
        if (i >= first) {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(iter, nullptr, &logical);
            drawLine(pango_layout_iter_get_line_readonly(iter), baseline,
                     origin.x() + double(logical.x) / PANGO_SCALE * m_scale);
            baseline += style.size * style.leading;
        }
        pango_layout_iter_next_line(iter);
    }
    pango_layout_iter_free(iter);
    end();
}

void TextDrawing::drawLine(PangoLayoutLine* line, double baseline, double x)
{
    QList<Piece> pieces;
    double at = 0;
    for (const GSList* run = line->runs; run; run = run->next) {
        const auto* item = static_cast<const PangoGlyphItem*>(run->data);
        at += item->start_x_offset;
        addPieces(item, at, pieces);
        at += pango_glyph_string_get_width(item->glyphs) + item->end_x_offset;
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.run->item->offset < b.run->item->offset;
    });
    for (const Piece& piece : std::as_const(pieces)) {
        begin(piece, baseline - m_size);
        drawPiece(piece, {x + piece.x / PANGO_SCALE * m_scale, baseline});
    }
    for (PangoGlyphItem* made : std::as_const(m_made))
        pango_glyph_item_free(made);
    m_made.clear();
}

void TextDrawing::addPieces(const PangoGlyphItem* run, double x, QList<Piece>& pieces)
{
    const PangoItem* item = run->item;
    if (QByteArrayView(m_text + item->offset, item->length) == "\u2028")
        return; // where the line ends
    keepLastSpace(run, m_text);
    Piece piece{run, x, meaningOf(item), {}, false};
    const int end = item->offset + item->length;
    if (isPictureFont(item->analysis.font) || hasUnknown(run->glyphs, 0, run->glyphs->num_glyphs) ||
        hasPrivate(textOf(m_text, item->offset, end)))
        return addStrangePieces(run, x, pieces);
    pieces.append(piece);
}

/// Clusters that no font has, or that mean nothing outside their font, become pieces of their own.
void TextDrawing::addStrangePieces(const PangoGlyphItem* run, double x, QList<Piece>& pieces)
{
    const RunMeaning meaning = meaningOf(run->item);
    PangoGlyphItem* rest = pango_glyph_item_copy(const_cast<PangoGlyphItem*>(run));
    m_made.append(rest);
    const bool backward = run->item->analysis.level % 2 == 1;
    double right = x + pango_glyph_string_get_width(rest->glyphs);
    while (true) {
        PangoGlyphItemIter iter;
        if (!pango_glyph_item_iter_init_start(&iter, rest, m_text))
            return;
        const int length = iter.end_index - iter.start_index;
        const bool last = length >= rest->item->length;
        PangoGlyphItem* one = last ? rest : pango_glyph_item_split(rest, m_text, length);
        if (!last)
            m_made.append(one);
        const int width = pango_glyph_string_get_width(one->glyphs);
        right -= width;
        const QString text = textOf(m_text, one->item->offset, one->item->offset + one->item->length);
        Piece piece{one, backward ? right : x, meaning, {}, false};
        piece.box =
            isPictureFont(one->item->analysis.font) || hasUnknown(one->glyphs, 0, one->glyphs->num_glyphs);
        if (piece.box || hasPrivate(text))
            piece.actualText = spoken(text);
        pieces.append(piece);
        x += width;
        if (last)
            return;
    }
}

void TextDrawing::drawPiece(const Piece& piece, QPointF at)
{
    const double width = double(pango_glyph_string_get_width(piece.run->glyphs)) / PANGO_SCALE * m_scale;
    if (!piece.meaning.target.isEmpty() && m_openNode >= 0 && width > 0)
        m_structure.node(m_link.node)
            .areas.append(
                {m_structure.leaves()[m_leaf].page, {at.x(), at.y() - m_size, width, m_size * 1.3}});
    if (piece.box) {
        drawBox(piece, at, width);
        if (!isPictureFont(piece.run->item->analysis.font))
            drawSpace(m_canvas.content(), m_canvas.fonts(), piece.run, at, m_scale);
    } else {
        drawGlyphs(m_canvas.content(), m_canvas.fonts(), m_text, piece.run, at, m_scale);
    }
    drawUnderline(piece, at, width);
}

void TextDrawing::drawBox(const Piece& piece, QPointF at, double width)
{
    if (!piece.actualText.trimmed().isEmpty())
        m_canvas.content().stroke({at.x() + width * 0.1, at.y() - m_size * 0.75, width * 0.8, m_size * 0.75},
                                  m_size * 0.05);
}

void TextDrawing::drawUnderline(const Piece& piece, QPointF at, double width)
{
    const PangoAnalysis& analysis = piece.run->item->analysis;
    const bool underlined = std::any_of(&analysis, &analysis + 1, [](const PangoAnalysis& a) {
        for (const GSList* each = a.extra_attrs; each; each = each->next)
            if (isUnderline(static_cast<const PangoAttribute*>(each->data)))
                return true;
        return false;
    });
    if (!underlined)
        return;
    if (!m_underline)
        m_underline = underlineOf(m_layout);
    m_canvas.content().fill(
        {at.x(), at.y() + m_underline->below * m_scale, width, m_underline->thickness * m_scale});
}

/// Opens marked content for the piece, unless it goes on with what is open.
void TextDrawing::begin(const Piece& piece, double top)
{
    const int node = nodeOf(piece);
    if (m_leaf >= 0 && node == m_openNode)
        return;
    end();
    m_openNode = node;
    m_leaf = m_canvas.beginContent(node, top);
}

void TextDrawing::end()
{
    if (m_leaf >= 0)
        m_canvas.endContent();
    m_leaf = -1;
}

int TextDrawing::nodeOf(const Piece& piece)
{
    if (m_node < 0)
        return m_node;
    int node = m_node;
    const RunMeaning& meaning = piece.meaning;
    if (!meaning.target.isEmpty()) {
        if (m_link.parent != node || m_link.start != meaning.linkStart) {
            m_link = {node, meaning.linkStart, m_structure.addNode(node, "Link")};
            m_structure.node(m_link.node).target = QString::fromUtf8(meaning.target);
            m_structure.node(m_link.node).words =
                textOf(m_text, static_cast<int>(meaning.linkStart), static_cast<int>(meaning.linkEnd))
                    .remove(QChar::LineFeed)
                    .remove(QChar::LineSeparator);
        }
        node = m_link.node;
    }
    if (!meaning.language.isEmpty()) {
        if (m_span.parent != node || m_span.start != meaning.languageStart)
            m_span = {node, meaning.languageStart, m_structure.addNode(node, "Span", meaning.language)};
        node = m_span.node;
    }
    if (!piece.actualText.isEmpty()) {
        node = m_structure.addNode(node, "Span");
        m_structure.node(node).actualText = piece.actualText;
    }
    return node;
}

} // namespace communique::writers::pdf
