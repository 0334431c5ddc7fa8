#pragma once

#include "language/Dates.h"

/// Dates and times in the words of the other language. What renderings() is made of.
namespace communique::translation {

using base::Language;

/// Where a day lies, as the word before it says.
enum class Tense : quint8 { Open, Past /* 지난 5일 */, Coming /* 오는 5일 */ };

/// The day that a mention means for a release of this date: of several the one that has its weekday, and then
/// the nearest. Nothing where it names no day, or one that there is not.
[[nodiscard]] std::optional<QDate> meantDay(const language::DateMention& mention, QDate issue,
                                            Tense tense = Tense::Open);

/// The forms that releases prefer first; all of them empty for a day that there is not.
[[nodiscard]] QStringList dateTexts(const language::DateMention& said, QDate issue, Tense tense,
                                    Language into);
/// "August 8 to 10", 8월 8일부터 10일까지: two days, the one behind the other, with the weekdays and the year
/// that they are written with.
[[nodiscard]] QStringList dateRangeTexts(const language::DateMention& first,
                                         const language::DateMention& last, QDate issue, Language into);

[[nodiscard]] QStringList timeTexts(const language::TimeMention& time, Language into);
/// "2 to 4 p.m.", 오후 2시~4시, 14:00~16:00.
[[nodiscard]] QStringList timeRangeTexts(const language::TimeMention& first,
                                         const language::TimeMention& last, Language into);

} // namespace communique::translation
