#include "writers/pdf/AttachedSigns.h"

#include <hb.h>

namespace communique::writers::pdf {

namespace {

/// Which have signs as wide as they look; the first that is installed is taken.
constexpr const char* NarrowFamilies =
    "DejaVu Serif,NanumGothic,NanumBarunGothic,Noto Serif CJK KR,Noto Sans CJK KR";
/// Signs that are wider than this share of the font's size were made for a square of their own.
constexpr double SquareWidth = 0.7;

bool isRaisedOrLowered(gunichar c)
{
    return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x209F);
}

/// Degree and primes mean an angle, a temperature or a length only behind a figure; else they are marks.
bool followsFigure(gunichar c)
{
    return c == 0xB0 || (c >= 0x2032 && c <= 0x2034);
}

bool isAttached(const char* text, const char* at)
{
    const gunichar c = g_utf8_get_char(at);
    if (isRaisedOrLowered(c))
        return true;
    if (!followsFigure(c) || at == text)
        return false;
    const gunichar before = g_utf8_get_char(g_utf8_prev_char(at));
    return g_unichar_isdigit(before) || followsFigure(before);
}

bool hasCandidates(const char* text)
{
    for (; *text; ++text)
        if (*text == '\xC2' || *text == '\xE2') // begin them all in UTF-8
            if (const gunichar c = g_utf8_get_char(text); isRaisedOrLowered(c) || followsFigure(c))
                return true;
    return false;
}

bool isSquare(PangoFont* font, const PangoGlyphInfo& glyph)
{
    int size = 0;
    if (font)
        hb_font_get_scale(pango_font_get_hb_font(font), &size, nullptr);
    return size > 0 && glyph.geometry.width >= SquareWidth * size;
}

} // namespace

void narrowAttachedSigns(PangoLayout* layout)
{
    const char* text = pango_layout_get_text(layout);
    if (!hasCandidates(text))
        return;
    PangoAttrList* attributes = pango_attr_list_copy(pango_layout_get_attributes(layout));
    for (const GSList* line = pango_layout_get_lines_readonly(layout); line; line = line->next)
        for (const GSList* each = static_cast<PangoLayoutLine*>(line->data)->runs; each; each = each->next) {
            const auto& run = *static_cast<const PangoLayoutRun*>(each->data);
            for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
                const char* at = text + run.item->offset + run.glyphs->log_clusters[g];
                if (!isAttached(text, at) || !isSquare(run.item->analysis.font, run.glyphs->glyphs[g]))
                    continue;
                PangoAttribute* family = pango_attr_family_new(NarrowFamilies);
                family->start_index = static_cast<guint>(at - text);
                family->end_index = static_cast<guint>(g_utf8_next_char(at) - text);
                pango_attr_list_insert(attributes, family);
            }
        }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

} // namespace communique::writers::pdf
