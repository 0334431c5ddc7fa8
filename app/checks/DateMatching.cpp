#include "checks/DateMatching.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::DateMention;
using language::Precision;
using language::Quantity;
using language::QuantityKind;
using language::Rational;
using language::Weight;

namespace {

bool isDay(const DateMention& mention)
{
    return mention.day && (mention.precision == Precision::Day || mention.precision == Precision::DayOfMonth);
}

bool isMonth(const DateMention& mention)
{
    return mention.month && !mention.day;
}

/// What both say agrees; what only one says does not count.
bool isSameDay(const DateMention& a, const DateMention& b)
{
    return a.day == b.day && (!a.month || !b.month || a.month == b.month) &&
           (!a.year || !b.year || a.year == b.year || a.relative ||
            b.relative); // relative-year compares those
}

/// 3일 as "three days" or "the 3rd".
bool isCounted(const DateMention& mention, const Side& other)
{
    const auto& quantities = other.reading.quantities;
    return mention.precision == Precision::DayOfMonth &&
           std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
               return quantity.value == Rational(*mention.day) &&
                      (quantity.kind == QuantityKind::Ordinal || quantity.kind == QuantityKind::Count);
           });
}

/// The same figures in a name: 3·1절, 6.25.
class FiguresInNames
{
public:
    explicit FiguresInNames(const QString& text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool hold(const DateMention& mention)
    {
        if (!mention.month || !mention.day)
            return false;
        const std::pair day(*mention.month, *mention.day);
        auto found = m_known.constFind(day);
        if (found == m_known.cend())
            found = m_known.insert(
                day,
                has(m_text, pattern(u"(?<!\\d)%1\\s?[.·/ㆍ]\\s?%2(?!\\d)"_s.arg(day.first).arg(day.second))));
        return *found;
    }

private:
    const QString& m_text;
    QHash<std::pair<int, int>, bool> m_known;
};

/// Words that stand for a day which the other language names.
bool speaksOfDay(const Side& side)
{
    static const QRegularExpression korean = pattern(
        u"오늘|금일|어제|전날|전일|내일|익일|다음 ?날|이튿날|하루 (?:앞|전|뒤|만)|당일|같은 날|동일자|이날|동 일자"_s);
    static const QRegularExpression english =
        pattern(u"\\b(?:today|yesterday|tomorrow|eve|(?:same|following|previous|next) day|day "
                u"(?:before|after|earlier|later)|"
                "that day)\\b"_s,
                true);
    return has(side.text, side.language() == Language::Korean ? korean : english);
}

/// Korean words that stand for months which the English may name.
bool speaksOfMonth(const Side& korean)
{
    static const QRegularExpression words =
        pattern(u"달|월|분기|반기|연말|연초|연내|봄|여름|가을|겨울|설|추석|단오|성탄|연휴|방학|학기"_s);
    return has(korean.text, words);
}

/// The 22 of "August 21 and 22" for 21일부터 이틀간: a day within so many from one that the other side names.
bool endsStretch(const DateMention& mention, const Side& other)
{
    const auto& dates = other.reading.dates;
    const auto& quantities = other.reading.quantities;
    return mention.day && std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& days) {
               return days.unit == u"day" && days.value.isWhole() &&
                      std::any_of(dates.begin(), dates.end(), [&](const DateMention& first) {
                          const int behind = first.day ? *mention.day - *first.day : -1;
                          return (!mention.month || !first.month || mention.month == first.month) &&
                                 behind > 0 && behind == days.value.numerator() - 1;
                      });
           });
}

template <typename Same, typename Into>
void pairUp(QList<DateMention>& korean, QList<DateMention>& english, Same same, Into& into)
{
    for (qsizetype i = 0; i < korean.size();) {
        const auto match = std::find_if(english.begin(), english.end(),
                                        [&](const DateMention& mention) { return same(korean[i], mention); });
        if (match == english.end()) {
            ++i;
            continue;
        }
        into.append({korean.takeAt(i), *match});
        english.erase(match);
    }
}

void removeSaid(QList<DateMention>& left, const QList<DateMatch>& same, Language language)
{
    left.removeIf([&](const DateMention& mention) {
        return std::any_of(same.begin(), same.end(), [&](const DateMatch& match) {
            return isSameDay(match.in(base::other(language)), mention);
        });
    });
}

/// Months without a day that the other side does not have, with a day or without.
QList<DateMention> monthsLeft(const Side& side, const Side& other)
{
    QList<DateMention> left;
    for (const DateMention& mention : side.reading.dates)
        if (isMonth(mention) &&
            std::none_of(other.reading.dates.begin(), other.reading.dates.end(),
                         [&](const DateMention& each) { return each.month == mention.month; }))
            left.append(mention);
    return left;
}

} // namespace

QList<YearMention> yearsOf(const Side& side)
{
    QList<YearMention> years;
    const auto namesYear = [&](const DateMention& mention) { // 내년 3월; 지난 3월 and "next March" do not
        static const QRegularExpression words =
            pattern(u"내년|올해|금년|작년|지난해|명년|내후년|재작년|전년|년|\\byear\\b|\\d{4}"_s, true);
        return has(side.words(mention.span), words);
    };
    for (const DateMention& mention : side.reading.dates)
        if (mention.year && !mention.yearInherited &&
            !(mention.relative && mention.month && !mention.day && !namesYear(mention)))
            years.append(
                {mention.span, *mention.year, mention.relative, mention.precision == Precision::Year});
    for (const Quantity& quantity : side.reading.quantities)
        if (quantity.kind == QuantityKind::Year)
            years.append({quantity.span, int(quantity.value.numerator()), false, true});
    return years;
}

namespace {

/// A year that the other side names in some way: in a date, by its last two figures, or counted.
bool isTold(const YearMention& mention, const QList<YearMention>& others, const Side& other)
{
    const auto& quantities = other.reading.quantities;
    return std::any_of(others.begin(), others.end(),
                       [&](const YearMention& each) { return each.year == mention.year; }) ||
           std::any_of(other.reading.dates.begin(), other.reading.dates.end(),
                       [&](const DateMention& each) { return each.year == mention.year; }) ||
           std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
               return quantity.value == Rational(mention.year) ||
                      (quantity.unit == u"year" && quantity.value == Rational(mention.year % 100));
           });
}

QList<YearMention> yearsLeft(const Side& side, const Side& other)
{
    QList<YearMention> left = yearsOf(side);
    const QList<YearMention> others = yearsOf(other);
    static const QRegularExpression yearBefore = pattern(u"전년"_s);
    const bool tellsYearBefore = has(other.text, yearBefore); // "last year"
    static const QRegularExpression coming = pattern(u"\\bnext\\b|내년|다음|명년|후년"_s, true);
    left.removeIf([&](const YearMention& mention) {
        const bool last = mention.relative && !has(side.words(mention.span), coming);
        return isTold(mention, others, other) || (last && tellsYearBefore) ||
               (!mention.relative && other.text.contains(QString::number(mention.year)));
    });
    return left;
}

} // namespace

DateMatching matchedDates(const NumberPair& pair)
{
    DateMatching matching;
    QList<DateMention> korean = pair.korean.reading.dates;
    QList<DateMention> english = pair.english.reading.dates;
    korean.removeIf([](const DateMention& mention) { return !isDay(mention); });
    english.removeIf([](const DateMention& mention) { return !isDay(mention); });
    pairUp(korean, english, isSameDay, matching.same);
    removeSaid(korean, matching.same, Language::Korean);
    removeSaid(english, matching.same, Language::English);
    FiguresInNames namesInEnglish(pair.english.text);
    FiguresInNames namesInKorean(pair.korean.text);
    korean.removeIf([&](const DateMention& mention) {
        return mention.event || isCounted(mention, pair.english) || namesInEnglish.hold(mention) ||
               endsStretch(mention, pair.english);
    });
    english.removeIf([&](const DateMention& mention) {
        return namesInKorean.hold(mention) || endsStretch(mention, pair.korean);
    });
    pairUp(
        korean, english, [](const DateMention&, const DateMention&) { return true; }, matching.different);
    QList<DateMention> koreanMonths = monthsLeft(pair.korean, pair.english);
    QList<DateMention> englishMonths = monthsLeft(pair.english, pair.korean);
    pairUp(
        koreanMonths, englishMonths, [](const DateMention&, const DateMention&) { return true; },
        matching.different);
    // One names a month where the other names a day of another one.
    pairUp(
        koreanMonths, english, [](const DateMention&, const DateMention&) { return true; },
        matching.different);
    pairUp(
        korean, englishMonths, [](const DateMention& a, const DateMention&) { return a.month.has_value(); },
        matching.different);
    if (!speaksOfDay(pair.english))
        matching.onlyKorean = korean;
    if (!speaksOfDay(pair.korean)) {
        matching.onlyEnglish = english;
        if (!speaksOfMonth(pair.korean))
            matching.onlyEnglish += englishMonths;
    }
    return matching;
}

YearMatching matchedYears(const NumberPair& pair)
{
    YearMatching matching;
    QList<YearMention> korean = yearsLeft(pair.korean, pair.english);
    QList<YearMention> english = yearsLeft(pair.english, pair.korean);
    while (!korean.isEmpty() && !english.isEmpty())
        matching.different.append({korean.takeFirst(), english.takeFirst()});
    const auto isFirm = [](const YearMention& mention) { return mention.alone && !mention.relative; };
    std::copy_if(korean.begin(), korean.end(), std::back_inserter(matching.onlyKorean), isFirm);
    // 지난해 … 전년 대비, "last year … over 2024": by the year that the Korean speaks of.
    static const QRegularExpression yearBefore = pattern(u"전년|직전 ?(?:해|연도)"_s);
    const QList<YearMention> spokenOf = yearsOf(pair.korean);
    const auto isYearBefore = [&](const YearMention& mention) {
        return has(pair.korean.text, yearBefore) &&
               (spokenOf.isEmpty() ||
                std::any_of(spokenOf.cbegin(), spokenOf.cend(),
                            [&](const YearMention& each) { return each.year == mention.year + 1; }));
    };
    std::copy_if(english.begin(), english.end(), std::back_inserter(matching.onlyEnglish),
                 [&](const YearMention& mention) { return isFirm(mention) && !isYearBefore(mention); });
    return matching;
}

} // namespace communique::checks
