#include "checks/QuantityKeys.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::QuantityKind;
using language::Rational;
using Sort = QuantityKey::Sort;

namespace {

constexpr int FewestDigits = -9;
constexpr int MostDigits = 18; // of what fits into 64 bits

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// How often a factor divides a number, which is left without it.
int takenOut(qint64& number, qint64 factor)
{
    int times = 0;
    for (; number % factor == 0; number /= factor)
        ++times;
    return times;
}

/// The values below and above that have their last digit there; nothing above the largest number.
QList<Rational> around(const Rational& value, int digit)
{
    const qint64 unit = powerOfTen(std::abs(digit));
    if (digit < 0) {
        const auto scaled = value.times(unit);
        if (!scaled)
            return {};
        const qint64 below = scaled->numerator() / scaled->denominator();
        return {*Rational::fraction(below, unit), *Rational::fraction(below + 1, unit)};
    }
    const qint64 below = value.numerator() / value.denominator() / unit;
    QList<Rational> both{below * unit};
    if (const auto above = Rational(below + 1).times(unit))
        both.append(*above);
    return both;
}

/// A value with fewer and fewer digits, down and up: 2,139 → 2,130, 2,140, 2,100, 2,200 …
QList<Rational> roundings(const Rational& value)
{
    QList<Rational> all;
    for (int digit = lastDigit(value) + 1; digit <= MostDigits; ++digit) {
        const QList<Rational> both = around(value, digit);
        all += both;
        if (!both.isEmpty() && both.first() == Rational(0))
            break; // from here on there is no likeness
    }
    return all;
}

} // namespace

size_t qHash(const QuantityKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, quint8(key.sort), key.value, quint8(key.kind), key.power, key.unit);
}

bool isShare(const Quantity& quantity)
{
    return quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::PercentPoint;
}

std::pair<QChar, int> durationOf(const QString& unit)
{
    static const QHash<QString, std::pair<QChar, int>> families{
        {u"year"_s, {u'y', 12}},  {u"month"_s, {u'y', 1}}, {u"week"_s, {u'd', 7 * 1440}},
        {u"day"_s, {u'd', 1440}}, {u"hour"_s, {u'd', 60}}, {u"minute"_s, {u'd', 1}}};
    return families.value(unit, {QChar(), 0});
}

int lastDigit(const Rational& value)
{
    int exponent = 0;
    qint64 number = value.numerator();
    for (; number != 0 && number % 10 == 0; number /= 10)
        ++exponent;
    Rational rest = value;
    while (!rest.isWhole() && exponent > FewestDigits) {
        const auto more = rest.times(10);
        if (!more)
            return exponent;
        rest = *more;
        --exponent;
    }
    return exponent;
}

QuantityKeys amountKeys(const Quantity& quantity)
{
    QuantityKeys keys{{Sort::Value, quantity.value}};
    if (isShare(quantity))
        keys.append({Sort::Share, quantity.value});
    else if (const auto share = quantity.value.times(100); share && quantity.value < Rational(1))
        keys.append({Sort::Share, *share});
    const auto [family, factor] = durationOf(quantity.unit);
    if (const auto duration = quantity.value.times(factor); factor && duration)
        keys.append({Sort::Duration, *duration, {}, 0, family});
    return keys;
}

QuantityKeys digitKeys(const Quantity& quantity)
{
    qint64 above = quantity.value.numerator();
    qint64 below = quantity.value.denominator();
    if (above <= 0)
        return {};
    const int twos = takenOut(above, 2) - takenOut(below, 2);
    const int fives = takenOut(above, 5) - takenOut(below, 5);
    return {{Sort::Digits, *Rational::fraction(above, below), {}, twos - fives}};
}

QuantityKeys roundingKeys(const Quantity& quantity, base::Language own)
{
    const bool korean = own == base::Language::Korean;
    // Coarse: the English has fewer digits. Fine: the Korean has.
    QuantityKeys keys{{korean ? Sort::Fine : Sort::Coarse, quantity.value, quantity.kind}};
    for (const Rational& rounded : roundings(quantity.value))
        keys.append({korean ? Sort::Coarse : Sort::Fine, rounded, quantity.kind});
    return keys;
}

} // namespace communique::checks
