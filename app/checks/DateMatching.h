#pragma once

#include "checks/NumberPairs.h"

/// Which date of one language is which of the other.
namespace communique::checks {

struct DateMatch
{
    language::DateMention korean;
    language::DateMention english;

    [[nodiscard]] const language::DateMention& in(Language language) const
    {
        return language == Language::Korean ? korean : english;
    }
};

/// A year that a text names, with a month or without.
struct YearMention
{
    language::Span span;
    int year = 0;
    bool relative = false; ///< 금년, "next year"
    bool alone = false;    ///< without month and day
};

struct DateMatching
{
    QList<DateMatch> same;
    QList<DateMatch> different;
    QList<language::DateMention> onlyKorean; ///< days; months may be told otherwise
    QList<language::DateMention> onlyEnglish;
};

struct YearMatching
{
    QList<std::pair<YearMention, YearMention>> different; ///< Korean, English
    QList<YearMention> onlyKorean;                        ///< written in figures, alone
    QList<YearMention> onlyEnglish;
};

/// Every year that a text names, in its dates or alone; those that a date has from another one are none.
[[nodiscard]] QList<YearMention> yearsOf(const Side& side);

/// Days and months.
[[nodiscard]] DateMatching matchedDates(const NumberPair& pair);
/// Years.
[[nodiscard]] YearMatching matchedYears(const NumberPair& pair);

} // namespace communique::checks
