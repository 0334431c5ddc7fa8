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
        for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
            const int width = run.glyphs->glyphs[g].geometry.width;
            amounts.width += width;
            amounts.letters += endsCluster(*run.glyphs, g) ? 1 : 0;
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
    if (slack <= 0 || amounts.letters < 2)
        return;
    const double tooMuch = slack - StretchOfSpacesAlone * amounts.spaceWidth;
    const int gaps = amounts.letters - 1;
    const int letter = std::clamp(static_cast<int>(tooMuch / gaps), 0, greatestLetterSpacing);
    if (amounts.spaces == 0 && slack > GreatestShareOfLetters * width)
        return;
    slack -= letter * gaps;
    if (amounts.spaces > 0 && slack > GreatestStretchOfSpaces * amounts.spaceWidth)
        return;
    int spacesLeft = amounts.spaces;
    int lettersLeft = gaps;
    for (GSList* each = line->runs; each; each = each->next) {
        auto& run = *static_cast<PangoLayoutRun*>(each->data);
        for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
            int& advance = run.glyphs->glyphs[g].geometry.width;
            if (isSpace(run, text, g) && spacesLeft > 0) {
                const int share = slack / spacesLeft--;
                advance += share;
                slack -= share;
            }
            if (letter > 0 && endsCluster(*run.glyphs, g) && lettersLeft-- > 0)
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
