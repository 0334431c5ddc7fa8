#pragma once

#include <QList>
#include <QString>

#include <pango/pango.h>

namespace communique::writers::pdf {

/// Where a line ends.
struct LineBreak
{
    qsizetype at = 0; ///< UTF-16 offset of the next line's first character
    bool hyphen = false;
};

enum class Evenness : quint8 {
    Justified, ///< both edges even: spaces stretch, and should stretch alike
    Ragged     ///< lines of a title or of unjustified text: about equally long
};

struct Measure
{
    int width = 0; ///< of the lines, in Pango units
    Evenness evenness = Evenness::Justified;
    bool hyphenate = false;
};

/// Chooses the line breaks of a whole paragraph at once, as Knuth and Plass do ("Breaking paragraphs into
/// lines", 1981): the sum of what is ugly about its lines is the least. Ugly are wide spaces, hyphens (more
/// so on two lines in a row), a title parted from its name, and a last line of a syllable or two. `layout`
/// has the paragraph on one line with all its attributes. Empty where one line is enough, where something
/// does not fit into a line, or where the text runs from right to left: then Pango's own breaking is to be
/// used.
[[nodiscard]] QList<LineBreak> chooseBreaks(PangoLayout* layout, const QString& text, const Measure& measure);

} // namespace communique::writers::pdf
