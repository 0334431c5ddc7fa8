#pragma once

#include "checks/Accessibility.h"

/// What goes wrong between Korean and English. Rules that compare are silent where a release speaks one
/// language only.
namespace communique::checks {

/// A block, cell or subtitle that has words in one language only and is not marked as absent in the other.
[[nodiscard]] QList<Finding> missingTranslation(const Subject& subject);
/// A text that stands in the other language's words, or that repeats the translation of another block.
[[nodiscard]] QList<Finding> untranslated(const Subject& subject);
/// True for a text that is mostly Hangul.
[[nodiscard]] bool isLeftKorean(const QString& english);
/// A translation with fewer or more sentences and far too short or too long: something was left out or added.
[[nodiscard]] QList<Finding> proportion(const Subject& subject);
/// "Not" on one side only.
[[nodiscard]] QList<Finding> negation(const Subject& subject);
/// A condition or an exception (다만 …) that the English does not make.
[[nodiscard]] QList<Finding> conditions(const Subject& subject);
/// What is to come told as done, what was done told as to come; 하기로 하였다 without "agreed to".
[[nodiscard]] QList<Finding> tense(const Subject& subject);
/// 한미일 as "ROK-Japan-U.S.": countries in another order.
[[nodiscard]] QList<Finding> countryOrder(const Subject& subject);
/// A country that only one side names while the other side names another.
[[nodiscard]] QList<Finding> countriesNamed(const Subject& subject);
/// 통화, 약식 회담, 화상 회의, 정상회담, 오찬 … told as another kind of meeting.
[[nodiscard]] QList<Finding> meetingKind(const Subject& subject);
/// Names of persons that differ, or that stand in one language only.
[[nodiscard]] QList<Finding> personNames(const Subject& subject);
/// Family name first, hyphen, lower case after it (the ministry's and the Revised Romanization's
/// recommendation).
[[nodiscard]] QList<Finding> nameForm(const Subject& subject);
/// A title of office told as another (차관 as "Minister").
[[nodiscard]] QList<Finding> officeTitles(const Subject& subject);
/// A term of the glossary with a banned translation, or with none that it approves of.
[[nodiscard]] QList<Finding> glossaryTerms(const Subject& subject);
/// A translation that was confirmed of other words than the source has now.
[[nodiscard]] QList<Finding> sourceChanged(const Subject& subject);

/// Numbers that differ, or that one language lost; what is spelled out may be put another way.
[[nodiscard]] QList<Finding> numbers(const Subject& subject);
/// 제3차 as "4th".
[[nodiscard]] QList<Finding> ordinals(const Subject& subject);
/// 10억 as "10 billion": the right figures a power of ten away.
[[nodiscard]] QList<Finding> scaleWords(const Subject& subject);
/// 원 as "dollars"; an amount without its currency; a conversion in the place of the amount.
[[nodiscard]] QList<Finding> currencies(const Subject& subject);
/// % for %p; a % that one language lost.
[[nodiscard]] QList<Finding> percents(const Subject& subject);
/// Days, months and years that differ or that one language lost.
[[nodiscard]] QList<Finding> dates(const Subject& subject);
/// 내년 as "this year", by the date of issue.
[[nodiscard]] QList<Finding> relativeYears(const Subject& subject);
/// 2023년 6조, 2024년 7조 as "7 trillion in 2023 and 6 trillion in 2024".
[[nodiscard]] QList<Finding> figuresOfYears(const Subject& subject);
/// 하반기 as "the first half", 전년 동기 as "the previous quarter".
[[nodiscard]] QList<Finding> periodsNamed(const Subject& subject);
/// ㎢ as "square meters".
[[nodiscard]] QList<Finding> unitsNamed(const Subject& subject);
/// 감소 as "increased", where figures move; 두 배 as "half"; 이하 as "at least".
[[nodiscard]] QList<Finding> directions(const Subject& subject);
/// A weekday that is not the date's, in either language; weekdays that differ between them.
[[nodiscard]] QList<Finding> weekdays(const Subject& subject);
/// 2.30. and "June 31", in either language.
[[nodiscard]] QList<Finding> impossibleDates(const Subject& subject);
/// 14:30 as "2:30 a.m."
[[nodiscard]] QList<Finding> times(const Subject& subject);
/// 현지시간 without "local time"; one's local time for the other's Korean time.
[[nodiscard]] QList<Finding> localTime(const Subject& subject);

} // namespace communique::checks
