#pragma once

#include "checks/Accessibility.h"

/// Slips of English texts.
namespace communique::checks {

/// Hangul, or full-width characters, left over in English.
[[nodiscard]] QList<Finding> leftOverCharacters(const Subject& subject);
/// An abbreviation is introduced once, before its first use, and used afterwards. Titles stand for
/// themselves.
[[nodiscard]] QList<Finding> abbreviations(const Subject& subject);
/// One spelling within a release: U.S./US, hyphen or en dash, organise/organize,
/// counter-terrorism/counterterrorism …
[[nodiscard]] QList<Finding> variants(const Subject& subject);
/// The official name of a country at its first mention.
[[nodiscard]] QList<Finding> longCountryName(const Subject& subject);
/// East Sea and Dokdo, in both languages.
[[nodiscard]] QList<Finding> lockedNames(const Subject& subject);
/// Names of countries that are no more, or were changed before the date of issue; in both languages.
[[nodiscard]] QList<Finding> obsoleteCountry(const Subject& subject);
/// A word twice in a row, in both languages; 을를.
[[nodiscard]] QList<Finding> doubledWords(const Subject& subject);
/// Titles in title case.
[[nodiscard]] QList<Finding> titleCase(const Subject& subject);
/// Straight quotation marks.
[[nodiscard]] QList<Finding> straightQuotes(const Subject& subject);
/// Two spaces, a space before a comma, none after it.
[[nodiscard]] QList<Finding> spacing(const Subject& subject);
/// Brackets and quotation marks that are not closed, or closed by another; in both languages.
[[nodiscard]] QList<Finding> unbalanced(const Subject& subject);
/// "a" before a vowel, "an" before a consonant.
[[nodiscard]] QList<Finding> articles(const Subject& subject);

/// 3th, 22th.
[[nodiscard]] QList<Finding> ordinalEndings(const Subject& subject);

} // namespace communique::checks
