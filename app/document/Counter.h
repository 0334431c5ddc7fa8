#pragma once

#include <QString>

#include <optional>

namespace communique::document {

/// A marker that counts: "1.", "1)", "(1)", "①", "가.", "a)", "A.", "i.", "I.". Its sign stands alone, with
/// at most one bracket before and one sign after it, so that "o", "1단계" and "ㅇ" are no counters.
class Counter
{
public:
    /// Nothing for a marker that is printed as it stands.
    [[nodiscard]] static std::optional<Counter> parse(const QString& marker);

    /// The marker of the `number`-th item, from 1. Signs that run out (①–⑳, 가–하, a–z) go on as "(21)" or
    /// "aa".
    [[nodiscard]] QString marker(int number) const;

private:
    QString m_before;
    QString m_after;
    QChar m_sign;
};

} // namespace communique::document
