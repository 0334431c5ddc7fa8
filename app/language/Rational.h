#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace communique::language {

/// An exact number, always in lowest terms with a positive denominator. What does not fit into 64 bits is no
/// number here.
class Rational
{
public:
    Rational(qint64 whole = 0) // NOLINT(google-explicit-constructor)
        : m_numerator(whole)
    {
    }

    [[nodiscard]] static std::optional<Rational> fraction(qint64 numerator, qint64 denominator);
    /// "1,393.25": ASCII digits, commas or spaces between thousands, a full stop before decimals.
    [[nodiscard]] static std::optional<Rational> parsed(QStringView digits);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    [[nodiscard]] bool isWhole() const { return m_denominator == 1; }

    /// Nothing where the result does not fit.
    [[nodiscard]] std::optional<Rational> times(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> plus(const Rational& other) const;
    /// Nothing for a division by zero.
    [[nodiscard]] std::optional<Rational> over(const Rational& other) const;

    /// The exponent where this is a power of ten (…, 1/10 → -1, 100 → 2); nothing for any other number.
    [[nodiscard]] std::optional<int> powerOfTen() const;
    /// With commas between thousands, and decimals where they come to an end ("2.1393"); otherwise "2/3".
    [[nodiscard]] QString text() const;

    bool operator==(const Rational&) const = default;
    [[nodiscard]] bool operator<(const Rational& other) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

[[nodiscard]] inline size_t qHash(const Rational& number, size_t seed = 0) noexcept
{
    return qHashMulti(seed, number.numerator(), number.denominator());
}

} // namespace communique::language
