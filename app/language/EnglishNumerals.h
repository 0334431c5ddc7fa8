#pragma once

#include "language/Rational.h"

#include <QHash>
#include <QList>
#include <QStringView>

/// The words in which English tells numbers, in lower case, and what stands around figures.
namespace communique::language {

/// The letters at a place in lower case: hyphens end a word.
[[nodiscard]] QString englishWordAt(QStringView text, qsizetype at);
/// With its hyphens: "year-round".
[[nodiscard]] QString hyphenedWordAt(QStringView text, qsizetype at);
/// The next word after one space or hyphen, and where it starts.
[[nodiscard]] std::pair<QString, qsizetype> englishWordBehind(QStringView text, qsizetype at);

/// zero … nineteen, twenty … ninety.
[[nodiscard]] const QHash<QString, qint64>& smallNumbers();
/// first … twentieth, thirtieth …
[[nodiscard]] const QHash<QString, qint64>& ordinalWords();
/// hundred, million, dozen, decades …
[[nodiscard]] const QHash<QString, qint64>& scaleWords();
/// k, m, b, t behind an amount of money; 0 for anything else.
[[nodiscard]] qint64 letterScale(QStringView letter);
/// How many a "third", "quarters" … make up one; 0 for other words.
[[nodiscard]] int partOf(QStringView word);
/// Words that say how many without counting: both, trilateral, decade.
[[nodiscard]] const QHash<QString, Rational>& impliedNumbers();
/// True for a word that one of the tables above holds, in any case; quicker than asking each.
[[nodiscard]] bool isNumeral(QStringView word);
/// "World War II", "Chapter VII": of two letters or more, up to XX; 0 for anything else.
[[nodiscard]] int romanValue(QStringView word);
/// Quantity::unit of a noun; empty for anything else.
[[nodiscard]] QString englishUnit(QStringView noun);

} // namespace communique::language
