#pragma once

#include <QList>
#include <QStringView>

/// The words around numbers in Korean: native numerals, what is counted.
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
/// Quantity::unit of a counter; empty for anything else.
[[nodiscard]] QString koreanUnit(QStringView noun);

} // namespace communique::language
