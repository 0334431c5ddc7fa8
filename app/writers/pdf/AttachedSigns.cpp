#include "writers/pdf/AttachedSigns.h"

#include <hb.h>

#include <algorithm>

namespace communique::writers::pdf {

namespace {

/// Beside what is seen of a sign, of the font's size.
constexpr double LeastSide = 0.02;
constexpr double GreatestSide = 0.06;
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

void tighten(PangoFont* font, PangoGlyphInfo& glyph)
{
    hb_font_t* face = pango_font_get_hb_font(font);
    int size = 0;
    hb_font_get_scale(face, &size, nullptr);
    hb_glyph_extents_t seen{};
    if (glyph.geometry.width < SquareWidth * size || glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG ||
        !hb_font_get_glyph_extents(face, glyph.glyph, &seen) || seen.width <= 0)
        return;
    const double side = std::clamp(double(seen.x_bearing), LeastSide * size, GreatestSide * size);
    glyph.geometry.x_offset += static_cast<int>(side - seen.x_bearing);
    glyph.geometry.width = std::min(glyph.geometry.width, static_cast<int>(seen.width + 2 * side));
}

} // namespace

void tightenAttachedSigns(PangoLayout* layout)
{
    const char* text = pango_layout_get_text(layout);
    if (!hasCandidates(text))
        return;
    for (const GSList* line = pango_layout_get_lines(layout); line; line = line->next)
        for (const GSList* each = static_cast<PangoLayoutLine*>(line->data)->runs; each; each = each->next) {
            const auto& run = *static_cast<const PangoLayoutRun*>(each->data);
            for (int g = 0; g < run.glyphs->num_glyphs && run.item->analysis.font; ++g)
                if (isAttached(text, text + run.item->offset + run.glyphs->log_clusters[g]))
                    tighten(run.item->analysis.font, run.glyphs->glyphs[g]);
        }
}

} // namespace communique::writers::pdf
