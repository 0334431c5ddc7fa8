#pragma once

#include "base/Language.h"
#include "language/Rational.h"

#include <QList>
#include <QStringView>

/// Numbers, amounts, ordinals and shares as Korean and English texts write them, with exact values.
/// Offsets are UTF-16 units.
namespace communique::language {

/// [from, from + length) of a text.
struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return from + length; }
    bool operator==(const Span&) const = default;
};

enum class QuantityKind : quint8 {
    Count,
    Ordinal, ///< 제3차, 3rd
    Money,
    Percent,
    PercentPoint, ///< %p
    Year          ///< a bare number that looks like a year
};

/// How much a number says when the other language does not have it.
enum class Weight : quint8 {
    Firm,  ///< written in figures: has to be there
    Soft,  ///< spelled out: may be put another way, but must not be another number
    Silent ///< "both", "decade": good for finding the counterpart of another number, nothing else
};

struct Quantity
{
    Span span;   ///< the whole expression, "2조 1,393억 원"
    Span number; ///< what says how many, "2조 1,393억"
    QuantityKind kind = QuantityKind::Count;
    Rational value;
    QString currency = {}; ///< ISO 4217; empty where it is no money
    QString unit = {};     ///< what is counted: "country", "person", "day" …; empty where unknown
    Weight weight = Weight::Firm;
    Span minus = {};             ///< a sign or word before it says that it is below zero; `value` never is
    bool rangeStart = false;     ///< the next quantity is the other end
    bool ambiguousScale = false; ///< "200" of "200~300만": what it literally says is less
    Rational literal = {};       ///< that, where ambiguousScale
};

/// All of them in order of the text, outside `taken` (dates, times and identifiers, in order).
[[nodiscard]] QList<Quantity> quantitiesIn(QStringView text, base::Language language,
                                           const QList<Span>& taken = {});

/// Stretches with digits that are no quantities: addresses, telephone numbers, G20, COVID-19, 2+2, 3.1절,
/// list numbers in brackets.
[[nodiscard]] QList<Span> identifiersIn(const QString& text);

/// 2조 1,393억: a whole number as Korean writes it, 만 by 만; commas inside.
[[nodiscard]] QString koreanNumber(const Rational& value);
/// 2.1393 trillion: as English writes it, figures and one scale word from a million on.
[[nodiscard]] QString englishNumber(const Rational& value);
/// 1st, 22nd.
[[nodiscard]] QString englishOrdinal(qint64 number);

} // namespace communique::language
