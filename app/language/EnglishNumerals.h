#pragma once

#include "language/Rational.h"

#include <QHash>
#include <QList>
#include <QStringView>

/// The words in which English tells numbers, in lower case, and what stands around figures.
namespace communique::language {

struct EnglishCurrency
{
    QStringView word;
    QStringView code; ///< ISO 4217
};

/// zero … nineteen, twenty … ninety.
[[nodiscard]] const QHash<QString, qint64>& smallNumbers();
/// first … twentieth, thirtieth …
[[nodiscard]] const QHash<QString, qint64>& ordinalWords();
/// hundred, million, dozen, decades …
[[nodiscard]] const QHash<QString, qint64>& scaleWords();
/// Words that say how many without counting: both, trilateral, decade.
[[nodiscard]] const QHash<QString, Rational>& impliedNumbers();
/// True for a word that one of the tables above holds, in any case; quicker than asking each.
[[nodiscard]] bool isNumeral(QStringView word);
/// "World War II", "Chapter VII": of two letters or more, up to XX; 0 for anything else.
[[nodiscard]] int romanValue(QStringView word);
/// What stands before figures: US$, KRW.
[[nodiscard]] const QList<EnglishCurrency>& currencyPrefixes();
/// What stands behind them: won, U.S. dollar.
[[nodiscard]] const QList<EnglishCurrency>& currencySuffixes();
/// Quantity::unit of a noun; empty for anything else.
[[nodiscard]] QString englishUnit(QStringView noun);

} // namespace communique::language
