#pragma once

#include "document/Form.h"

#include <pango/pangocairo.h>

#include <memory>

namespace communique::writers::pdf {

using base::Language;

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
using LayoutPtr = std::shared_ptr<PangoLayout>;

struct Setting
{
    document::TextStyle style;
    Language language = Language::Korean;
    double width = -1; ///< points; negative for one line without a limit
    bool justified = false;
    bool breakAtSyllables = false;
    bool hyphenate = false;                      ///< English words may be divided
    PangoAlignment alignment = PANGO_ALIGN_LEFT; ///< of the lines with each other

    bool operator==(const Setting&) const = default;
};

/// A paragraph laid out by Pango, in units of its own: 1/1024 point, to be multiplied by scaleOf() its style.
/// Its lines are chosen by chooseBreaks() and separated by line feeds (U+2028 where some of it
/// runs from right to left): Pango itself never wraps, which it
/// answers with an abort where a soft hyphen or a change of font meets too narrow a line (seen in 1.50).
/// The layout may be one that was given out before: it is not to be changed.
[[nodiscard]] LayoutPtr layOut(const document::RichText& text, const Setting& setting);

/// From now on the calling thread keeps the layouts that it asked for last, of texts of so many UTF-16 units
/// together, so that what has not changed is not laid out again. Nothing is kept where it is not called: a
/// process that writes one file after the other lays out nothing twice.
void keepLayouts(qsizetype units);

/// Width, in points, of the longest stretch that is not broken while there is another way.
[[nodiscard]] double longestWordOf(const document::RichText& text, const Setting& setting);

/// What a text needs, in points.
struct TextWidths
{
    double whole = 0; ///< on one line
    double word = 0;  ///< of its longest word; of long addresses, the longest part
    double part = 0;  ///< where words are divided too
};

[[nodiscard]] TextWidths widthsOf(const document::RichText& text, const Setting& setting);

/// The family in which a letter of the language is drawn: the first of the style's that is installed and has
/// it, else what Pango falls back to.
[[nodiscard]] QString drawnFamily(const document::TextStyle& style, Language language);

/// What to multiply a layout's measures with for points on the page.
[[nodiscard]] double scaleOf(const document::TextStyle& style);

/// Distance, in points, from a line's top to its baseline when the line is `style.leading * style.size` high.
[[nodiscard]] double baselineOffset(PangoLayout* layout, const document::TextStyle& style);

/// Width of the longest line, in points.
[[nodiscard]] double widthOf(PangoLayout* layout, const document::TextStyle& style);

} // namespace communique::writers::pdf
