#pragma once

#include "checks/QuantityKeys.h"

#include <functional>
#include <vector>

namespace communique::checks {

/// Quantities of one language that have no counterpart yet, in the order of the text.
class LooseQuantities
{
public:
    explicit LooseQuantities(QList<language::Quantity> all);

    [[nodiscard]] bool isEmpty() const { return m_left == 0; }
    /// Places count from the first quantity of the text, taken ones too.
    [[nodiscard]] bool holds(qsizetype place) const { return !m_taken[place]; }
    [[nodiscard]] const language::Quantity& at(qsizetype place) const { return m_all[place]; }
    const language::Quantity& take(qsizetype place);

    /// Places of those that are left.
    [[nodiscard]] QList<qsizetype> places() const;
    template <typename Wanted>
    [[nodiscard]] QList<qsizetype> places(Wanted wanted) const
    {
        QList<qsizetype> found = places();
        found.removeIf([&](qsizetype place) { return !wanted(m_all[place]); });
        return found;
    }
    template <typename Unwanted>
    void drop(Unwanted unwanted)
    {
        for (const qsizetype place : places(unwanted))
            take(place);
    }

private:
    QList<language::Quantity> m_all;
    std::vector<bool> m_taken;
    qsizetype m_left = 0;
};

/// A round in which Korean quantities choose among the English ones that are left. A quantity without keys
/// takes no part, and only those that share a key are compared.
struct Choice
{
    std::function<QuantityKeys(const language::Quantity&)> korean;
    std::function<QuantityKeys(const language::Quantity&)> english;
    std::function<bool(const language::Quantity& korean, const language::Quantity& english)> fits;
    /// More for what fits better; all alike without.
    std::function<int(const language::Quantity& korean, const language::Quantity& english)> likeness = {};
    /// What beside kind, weight, currency and unit tells one Korean quantity from another here; its value
    /// without. Those that are alike in all of it have one list to choose from.
    std::function<QuantityKey(const language::Quantity&)> trait = {};
};

/// Each Korean quantity in turn gets what fits it best, the first of those in the text. Returns both places.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> choose(LooseQuantities& korean, LooseQuantities& english,
                                                            const Choice& choice);

} // namespace communique::checks
