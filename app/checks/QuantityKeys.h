#pragma once

#include "language/Quantities.h"

/// What two figures share where one may stand for the other: a text of a thousand figures is too long to hold
/// each of them against every figure of the translation.
namespace communique::checks {

struct QuantityKey
{
    enum class Sort : quint8 { Value, Share, Duration, Digits, Age, Coarse, Fine, Unit, Any };
    Sort sort = Sort::Any;
    language::Rational value = {};
    language::QuantityKind kind = {};
    int power = 0;
    QString unit = {};

    bool operator==(const QuantityKey&) const = default;
};

[[nodiscard]] size_t qHash(const QuantityKey& key, size_t seed = 0) noexcept;

using QuantityKeys = QList<QuantityKey>;

/// %, %p.
[[nodiscard]] bool isShare(const language::Quantity& quantity);

/// How many of the smallest unit of its family, "month" or "minute", one is; 0 outside the two.
[[nodiscard]] std::pair<QChar, int> durationOf(const QString& unit);

/// The largest power of ten that divides it, as an exponent: 2.14 trillion → 10, 3.5 → -1.
[[nodiscard]] int lastDigit(const language::Rational& value);

/// One of them is shared by amounts that are the same: 12개월 and "one year", 50% and "half".
[[nodiscard]] QuantityKeys amountKeys(const language::Quantity& quantity);

/// Shared by figures with a power of ten between them; none of nothing.
[[nodiscard]] QuantityKeys digitKeys(const language::Quantity& quantity);

/// One of those of a Korean figure is shared by every English one of its kind that is the same with fewer
/// digits, or with more.
[[nodiscard]] QuantityKeys roundingKeys(const language::Quantity& quantity, base::Language own);

} // namespace communique::checks
