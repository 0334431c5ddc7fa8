#pragma once

#include "language/QuantityReader.h"

/// Currencies as Korean and English texts name them.
namespace communique::language {

struct Currency
{
    QStringView code; ///< ISO 4217
    QStringView korean;
    QStringView english; ///< in the plural
};

/// Null for a code that has no name here.
[[nodiscard]] const Currency* currencyOf(QStringView code);

struct CurrencyMark
{
    QString code; ///< ISO 4217; empty for none
    qsizetype from = 0;
};

/// What stands before the figure at `at`, directly or behind one space: US$, AUD, ₩, 호주달러.
[[nodiscard]] CurrencyMark currencyBefore(QStringView text, qsizetype at);
/// The same sign or code at the scanner's place, as at the other end of a range.
void skipCurrencySign(Scanner& scan);

/// The code of what follows a figure, 원, 호주달러, and the scanner moves behind it; empty for none.
[[nodiscard]] QString takeKoreanCurrency(Scanner& scan);
/// Likewise: won, U.S. dollars, AUD.
[[nodiscard]] QString takeEnglishCurrency(Scanner& scan);

} // namespace communique::language
