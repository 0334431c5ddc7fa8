#pragma once

#include "base/Language.h"

#include <QStringList>

namespace communique::writers::pdf {

/// A stretch of a text that is set in another family than what is around it.
struct FamilyStretch
{
    qsizetype from = 0; ///< UTF-16 units
    qsizetype to = 0;
    QString family;

    bool operator==(const FamilyStretch&) const = default;
};

/// In which families a text is set.
struct FamilyChoice
{
    /// For all of it but the stretches: one, where it has everything. Matching fonts for more takes as long
    /// as laying out a page.
    QStringList families;
    QList<FamilyStretch> stretches; ///< in order
};

/// The first of the families that is installed (of those, and of what every system has behind them) writes
/// all that it can. A word of letters of which it has not every one is taken whole from the first that has:
/// the ğ of Erdoğan does not come from a face of its own. So is one whose accents it does not put on their
/// letters (ọ́), one whose letters it has in squares only (Cyrillic in Korean fonts), Hangul of before 1933,
/// which few fonts put together from its letters, and every character whose shape is empty. What no family
/// has is left to Pango, letter by letter. Any thread.
[[nodiscard]] FamilyChoice familiesFor(const QString& text, const QStringList& families);

/// Hangul of before 1933 in a text, with the family that puts it together. Any thread.
[[nodiscard]] QList<FamilyStretch> oldHangulIn(const QString& text);

/// The characters of a text for which no installed font has a shape, each once, in the order of the text.
/// Spaces and characters that are never seen are not among them. Any thread.
[[nodiscard]] QList<char32_t> charactersWithoutFont(const QString& text);

/// A letter that every font for a language has.
[[nodiscard]] QChar sampleLetter(base::Language language);

/// The families of a list that are not installed and stand before the first one that is and that can write
/// the language: those that whoever wrote the list misses on the page. Any thread.
[[nodiscard]] QStringList missingFamilies(const QStringList& families, base::Language language);

} // namespace communique::writers::pdf
