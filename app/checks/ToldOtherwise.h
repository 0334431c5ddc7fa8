#pragma once

#include "checks/NumberPairs.h"

#include <QSet>

/// How a text may say a figure without being read so: in a name, as "nine in ten", "by half", "fortnight", by
/// the countries or the days themselves.
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

    /// 체코, 폴란드, 루마니아 3개국 as "the Czech Republic, Poland and Romania".
    [[nodiscard]] bool namesCountries(const language::Rational& count);
    /// 20일~24일 5일간 as "from October 20 to 24".
    [[nodiscard]] bool givesDays(const language::Rational& count) const;

    const Side& m_side;
    std::optional<QSet<QString>> m_figures;
    std::optional<QSet<language::Rational>> m_shares;
    std::optional<qsizetype> m_countries;
    std::optional<bool> m_half;
    std::optional<bool> m_duration;
};

} // namespace communique::checks
