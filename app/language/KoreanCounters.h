#pragma once

#include <QList>
#include <QStringView>

/// The words around numbers in Korean: native numerals, what is counted, currencies.
namespace communique::language {

/// As it stands before a counter.
struct NativeNumeral
{
    QString word;
    int value;
};

struct KoreanUnit
{
    QStringView word;
    QStringView unit; ///< Quantity::unit
};

struct KoreanCurrency
{
    QStringView word;
    QStringView code; ///< ISO 4217
};

/// 만, 억, 조, 경 as numbers; 0 for anything else.
[[nodiscard]] qint64 bigUnit(QChar c);
/// 십, 백, 천; 0 for anything else.
[[nodiscard]] qint64 smallUnit(QChar c);
/// 영, 일 … 구; -1 for anything else.
[[nodiscard]] int sinoDigit(QChar c);
[[nodiscard]] const QList<NativeNumeral>& nativeNumerals();
/// What may be counted with a native numeral, as a prefix of the next word.
[[nodiscard]] const QList<QStringView>& countedNouns();
/// Longest first where one begins another.
[[nodiscard]] const QList<KoreanUnit>& koreanUnits();
/// Longest first. The won has a function of its own.
[[nodiscard]] const QList<KoreanCurrency>& koreanCurrencies();
/// True where `text` begins with the won, and not with a word that begins with the same syllable (원칙,
/// 원탁).
[[nodiscard]] bool startsWithWon(QStringView text);
/// Quantity::unit of a counter; empty for anything else.
[[nodiscard]] QString koreanUnit(QStringView noun);

} // namespace communique::language
