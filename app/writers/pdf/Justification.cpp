#include "writers/pdf/Justification.h"

#include <algorithm>

namespace communique::writers::pdf {

namespace {

/// A line without spaces is pulled apart only where little is missing.
constexpr double GreatestShareOfLetters = 0.1;

bool isSpace(const PangoLayoutRun& run, const char* text, int glyph)
{
    return text[run.item->offset + run.glyphs->log_clusters[glyph]] == ' ' &&
           run.glyphs->glyphs[glyph].geometry.width > 0;
}

bool endsCluster(const PangoGlyphString& glyphs, int glyph)
{
    return glyph + 1 == glyphs.num_glyphs || glyphs.log_clusters[glyph + 1] != glyphs.log_clusters[glyph];
}

/// Letters that join their neighbours, or hang from one line, do not stand apart; nor do those that run from
/// right to left, which readers put together by their places.
bool mayStandApart(const PangoLayoutRun& run)
{
    switch (run.item->analysis.script) {
    case G_UNICODE_SCRIPT_COMMON:
    case G_UNICODE_SCRIPT_INHERITED:
    case G_UNICODE_SCRIPT_LATIN:
    case G_UNICODE_SCRIPT_GREEK:
    case G_UNICODE_SCRIPT_CYRILLIC:
    case G_UNICODE_SCRIPT_ARMENIAN:
    case G_UNICODE_SCRIPT_GEORGIAN:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
        return run.item->analysis.level % 2 == 0;
    default:
        return false;
    }
}

struct Amounts
{
    int width = 0;
    int spaces = 0;
    int spaceWidth = 0; ///< of all of them
    int letters = 0;
};

Amounts amountsOf(const PangoLayoutLine* line, const char* text)
{
    Amounts amounts;
    for (const GSList* each = line->runs; each; each = each->next) {
        const auto& run = *static_cast<const PangoLayoutRun*>(each->data);
        const bool apart = mayStandApart(run);
        for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
            const int width = run.glyphs->glyphs[g].geometry.width;
            amounts.width += width;
            amounts.letters += apart && endsCluster(*run.glyphs, g) ? 1 : 0;
            if (isSpace(run, text, g)) {
                ++amounts.spaces;
                amounts.spaceWidth += width;
            }
        }
    }
    return amounts;
}

void stretch(PangoLayoutLine* line, const char* text, int width, int greatestLetterSpacing)
{
    const Amounts amounts = amountsOf(line, text);
    int slack = width - amounts.width;
    const int gaps = std::max(0, amounts.letters - 1);
    if (slack <= 0 || (gaps == 0 && amounts.spaces == 0))
        return;
    const double tooMuch = slack - StretchOfSpacesAlone * amounts.spaceWidth;
    const int letter = gaps > 0 ? std::clamp(static_cast<int>(tooMuch / gaps), 0, greatestLetterSpacing) : 0;
    if (amounts.spaces == 0 && slack > GreatestShareOfLetters * width)
        return;
    slack -= letter * gaps;
    if (amounts.spaces > 0 && slack > GreatestStretchOfSpaces * amounts.spaceWidth)
        return;
    int spacesLeft = amounts.spaces;
    int lettersLeft = gaps;
    for (GSList* each = line->runs; each; each = each->next) {
        auto& run = *static_cast<PangoLayoutRun*>(each->data);
        const bool apart = mayStandApart(run);
        for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
            int& advance = run.glyphs->glyphs[g].geometry.width;
            if (isSpace(run, text, g) && spacesLeft > 0) {
                const int share = slack / spacesLeft--;
                advance += share;
                slack -= share;
            }
            if (letter > 0 && apart && endsCluster(*run.glyphs, g) && lettersLeft-- > 0)
                advance += letter;
        }
    }
}

} // namespace

void justify(PangoLayout* layout, int width, int greatestLetterSpacing)
{
    const char* text = pango_layout_get_text(layout);
    const int lines = pango_layout_get_line_count(layout);
    for (int i = 0; i + 1 < lines; ++i) {
        PangoLayoutLine* line = pango_layout_get_line(layout, i);
        if (line->resolved_dir == PANGO_DIRECTION_LTR)
            stretch(line, text, width, greatestLetterSpacing);
    }
}

} // namespace communique::writers::pdf
