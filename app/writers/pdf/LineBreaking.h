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
    bool keepWords = false; ///< Korean lines break between words (어절), which Unicode's rules do not know
    int greatestLetterSpacing = 0; ///< as justify() will be given it
};

/// U+2010; fonts without it show U+002D at the end of a divided word.
inline constexpr char16_t HyphenSign = u'‐';

/// Chooses the line breaks of a whole paragraph at once, as Knuth and Plass do ("Breaking paragraphs into
/// lines", 1981): the sum of what is ugly about its lines is the least. Ugly are wide spaces, hyphens (more
/// so on two lines in a row), a title parted from its name, and a last line of a syllable or two. A word that
/// is longer than a line is divided where a hyphen or a sign of an address may end it, and only where that is
/// not enough between graphemes. `layout` has the paragraph on one line with all its
/// attributes. Empty where one line is enough.
[[nodiscard]] QList<LineBreak> chooseBreaks(PangoLayout* layout, const QString& text, const Measure& measure);

/// What is divided where words are measured.
enum class Divided : quint8 {
    Nothing,
    Addresses, ///< long ones, at their signs
    Words      ///< by hyphens, between Korean syllables; addresses too
};

/// Width of the longest stretch of a layout on one line that has no place to break it, in Pango units.
/// `keepWords` as in Measure.
[[nodiscard]] double longestWord(PangoLayout* layout, const QString& text, bool keepWords,
                                 Divided divided = Divided::Nothing);

} // namespace communique::writers::pdf
