#pragma once

#include "checks/NumberPairs.h"

/// Which number of one language is which of the other.
namespace communique::checks {

struct QuantityMatch
{
    language::Quantity korean;
    language::Quantity english;

    [[nodiscard]] const language::Quantity& in(Language language) const
    {
        return language == Language::Korean ? korean : english;
    }
};

struct QuantityMatching
{
    QList<QuantityMatch> same;            ///< the same value; currency or per cent may differ
    QList<QuantityMatch> different;       ///< what stands for the other, with another value
    QList<language::Quantity> onlyKorean; ///< written in figures and without anything like it in English
    QList<language::Quantity> onlyEnglish;
    QList<language::Quantity> spelledKorean; ///< spelled out and without anything like it in English
    QList<language::Quantity> spelledEnglish;
};

/// Years are compared as dates, and no part of it.
[[nodiscard]] QuantityMatching matched(const NumberPair& pair);

/// All number pairs of a release.
void eachMatching(const Subject& subject,
                  const std::function<void(const NumberPair&, const QuantityMatching&)>& visit);

/// What is wrong where two values differ.
enum class Slip : quint8 { Number, Ordinal, Scale, Currency };

[[nodiscard]] Slip slipOf(const QuantityMatch& match);

/// By which power of ten the Korean is more (or, negative, less); nothing where another factor is between
/// them, or where both are below 만.
[[nodiscard]] std::optional<int> powerBetween(const QuantityMatch& match);
/// The one says with fewer digits what the other says exactly.
[[nodiscard]] bool isRounded(const QuantityMatch& match);
/// The number in this language has more digits than that in the other: 2,000여 명 as "2,006".
[[nodiscard]] bool isMoreExact(const QuantityMatch& match, Language language);

} // namespace communique::checks
