#pragma once

#include "writers/pdf/ContentStream.h"
#include "writers/pdf/EmbeddedFont.h"

namespace communique::writers::pdf {

/// Writes a run of shaped glyphs into a content stream, as readers of the file can copy and speak it: cluster
/// by cluster in the order of the text, each glyph where Pango has put it, with the characters in their place
/// wherever the glyphs alone do not say them (ISO 32000-1, 14.9.4). `text` is the layout's, `at` the start of
/// the baseline, `scale` turns the layout's sizes into points.
void drawGlyphs(ContentStream& content, EmbeddedFonts& fonts, const char* text, const PangoGlyphItem* run,
                QPointF at, double scale);

/// The space of a run's face, where it has one: who copies text gets the actual text in place of glyphs only,
/// so that it has to stand for a drawing.
void drawSpace(ContentStream& content, EmbeddedFonts& fonts, const PangoGlyphItem* run, QPointF at,
               double scale);

} // namespace communique::writers::pdf
