#pragma once

#include "checks/NumberPairs.h"

#include <QSet>

/// How a text may say a figure without being read so: in a name, as "nine in ten", "by half", "fortnight".
namespace communique::checks {

/// Asked for every figure that has no counterpart; the text is searched once for all of them.
class ToldOtherwise
{
public:
    explicit ToldOtherwise(const Side& side)
        : m_side(side)
    {
    }

    [[nodiscard]] bool holds(const language::Quantity& quantity);

private:
    /// The figure in a name, an address or the like.
    [[nodiscard]] bool holdsFigure(const language::Rational& value);
    /// 90% as "nine in ten", 10명 중 9명.
    [[nodiscard]] bool tellsShare(const language::Rational& percent);

    const Side& m_side;
    std::optional<QSet<QString>> m_figures;
    std::optional<QSet<language::Rational>> m_shares;
    std::optional<bool> m_half;
    std::optional<bool> m_duration;
};

} // namespace communique::checks
