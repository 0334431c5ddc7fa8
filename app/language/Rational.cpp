#include "language/Rational.h"

#include <numeric>

namespace communique::language {

namespace {

constexpr int MostDecimals = 18; // 1조 2,345억 6,789만 1,234원 has twelve behind the trillions

std::optional<qint64> product(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        return std::nullopt;
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Rational> Rational::fraction(qint64 numerator, qint64 denominator)
{
    if (denominator <= 0 || numerator == std::numeric_limits<qint64>::min())
        return std::nullopt;
    const qint64 common = std::gcd(numerator, denominator);
    Rational result;
    result.m_numerator = numerator / common;
    result.m_denominator = denominator / common;
    return result;
}

std::optional<Rational> Rational::parsed(QStringView digits)
{
    qint64 value = 0;
    qint64 scale = 1;
    bool decimals = false;
    for (const QChar c : digits) {
        if ((c == u',' || c.isSpace()) && !decimals)
            continue;
        if (c == u'.' && !decimals) {
            decimals = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        const auto longer = product(value, 10);
        if (!longer || *longer > std::numeric_limits<qint64>::max() - 9)
            return std::nullopt;
        value = *longer + c.digitValue();
        if (decimals) {
            const auto finer = product(scale, 10);
            if (!finer)
                return std::nullopt;
            scale = *finer;
        }
    }
    return digits.isEmpty() ? std::nullopt : fraction(value, scale);
}

std::optional<Rational> Rational::times(const Rational& other) const
{
    const qint64 a = std::gcd(m_numerator, other.m_denominator);
    const qint64 b = std::gcd(other.m_numerator, m_denominator);
    const auto above =
        product(m_numerator / std::max<qint64>(a, 1), other.m_numerator / std::max<qint64>(b, 1));
    const auto below =
        product(m_denominator / std::max<qint64>(b, 1), other.m_denominator / std::max<qint64>(a, 1));
    return above && below ? fraction(*above, *below) : std::nullopt;
}

std::optional<Rational> Rational::plus(const Rational& other) const
{
    const auto left = product(m_numerator, other.m_denominator);
    const auto right = product(other.m_numerator, m_denominator);
    const auto below = product(m_denominator, other.m_denominator);
    qint64 sum = 0;
    if (!left || !right || !below || __builtin_add_overflow(*left, *right, &sum))
        return std::nullopt;
    return fraction(sum, *below);
}

std::optional<Rational> Rational::over(const Rational& other) const
{
    if (other.m_numerator <= 0)
        return std::nullopt;
    return times(*fraction(other.m_denominator, other.m_numerator));
}

std::optional<int> Rational::powerOfTen() const
{
    qint64 large = std::max(m_numerator, m_denominator);
    if (m_numerator <= 0 || std::min(m_numerator, m_denominator) != 1)
        return std::nullopt;
    int exponent = 0;
    for (; large % 10 == 0; large /= 10)
        ++exponent;
    if (large != 1)
        return std::nullopt;
    return m_denominator == 1 ? exponent : -exponent;
}

QString Rational::text() const
{
    qint64 scale = 1;
    int decimals = 0;
    while (decimals < MostDecimals && scale % m_denominator != 0) {
        scale *= 10;
        ++decimals;
    }
    if (scale % m_denominator != 0)
        return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
    QString whole = QString::number(m_numerator / m_denominator);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    if (decimals == 0)
        return whole;
    const qint64 rest = (m_numerator % m_denominator) * (scale / m_denominator);
    return whole + u'.' + QString::number(rest).rightJustified(decimals, u'0');
}

bool Rational::operator<(const Rational& other) const
{
    const auto left = product(m_numerator, other.m_denominator);
    const auto right = product(other.m_numerator, m_denominator);
    if (left && right)
        return *left < *right;
    return m_numerator / m_denominator < other.m_numerator / other.m_denominator;
}

} // namespace communique::language
