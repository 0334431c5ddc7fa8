#include "translation/DateRenderings.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

using language::DateMention;
using language::Precision;
using language::TimeMention;

namespace {

constexpr int Noon = 12 * 60;

/// A weekday, or 지난, points beyond the half year in which a day without a year is looked for.
QList<QDate> possibleDays(const DateMention& mention, QDate issue, Tense tense)
{
    const int farthest = tense == Tense::Open ? 274 : 366; // nine months
    QList<QDate> days;
    if (!mention.relative || issue.isValid())
        days = language::daysOf(mention, issue);
    if (mention.month && mention.day && !mention.year && issue.isValid())
        for (const int year : {issue.year() - 1, issue.year(), issue.year() + 1}) {
            const QDate day(year, *mention.month, *mention.day);
            if (day.isValid() && !days.contains(day) && std::abs(day.daysTo(issue)) <= farthest)
                days.append(day);
        }
    days.removeIf([](QDate day) { return !day.isValid(); });
    return days;
}

/// Leaves those that are `wanted`, where there are any.
void prefer(QList<QDate>& days, const auto& wanted)
{
    if (std::any_of(days.begin(), days.end(), wanted))
        days.removeIf([&](QDate day) { return !wanted(day); });
}

/// With the year and the weekday that its day has.
DateMention completed(DateMention mention, std::optional<QDate> day)
{
    if (!day)
        return mention;
    mention.year = day->year();
    mention.month = day->month();
    mention.weekday = day->dayOfWeek();
    mention.yearInherited = mention.relative = false;
    mention.precision = Precision::Day;
    return mention;
}

bool isPossible(const DateMention& mention)
{
    constexpr int LeapYear = 2024;
    return !mention.day || !mention.month ||
           QDate::isValid(mention.year && !mention.relative ? *mention.year : LeapYear, *mention.month,
                          *mention.day);
}

/// "last year", 다음 달: as near to the issue as that; empty for anything farther away.
QString relativeText(const DateMention& mention, QDate issue, Language into)
{
    if (!mention.relative || mention.day || !mention.year)
        return {};
    const QDate from = issue.isValid() ? issue : mention.month ? QDate(1, 6, 1) : QDate();
    const int years = *mention.year - (from.isValid() ? from.year() : 0);
    const int away = mention.month ? 12 * years + *mention.month - from.month() : years;
    static const QStringList english{u"last "_s, u"this "_s, u"next "_s};
    static const QStringList koreanYears{u"작년"_s, u"올해"_s, u"내년"_s};
    static const QStringList months{u"지난달"_s, u"이달"_s, u"다음 달"_s};
    if (away < -1 || away > 1 || (mention.month && mention.precision != Precision::Month))
        return {};
    if (into == Language::English)
        return english[away + 1] + (mention.month ? u"month"_s : u"year"_s);
    return (mention.month ? months : koreanYears)[away + 1];
}

/// A year that only one end of a range has counts for the other one too, but for New Year's Eve between them.
std::pair<DateMention, DateMention> inOneRun(DateMention first, DateMention last)
{
    const bool overNewYear =
        first.month && last.month && std::pair(*first.month, first.day) > std::pair(*last.month, last.day);
    const auto isWritten = [](const DateMention& date) { return date.year && !date.yearInherited; };
    if (isWritten(last) && !isWritten(first)) {
        first.year = *last.year - (overNewYear ? 1 : 0);
        first.relative = last.relative;
    } else if (isWritten(first) && !isWritten(last)) {
        last.year = *first.year + (overNewYear ? 1 : 0);
        last.relative = first.relative;
    }
    return {first, last};
}

QString koreanDay(const DateMention& mention, bool year, bool month, bool weekday)
{
    DateMention shown = mention;
    if (!year)
        shown.year.reset();
    if (!month)
        shown.month.reset();
    if (!weekday)
        shown.weekday = 0;
    return language::dateText(shown, Language::Korean);
}

/// One way to write a range.
QString rangeText(const DateMention& first, const DateMention& last, bool year, bool weekday,
                  const QString& joint, Language into)
{
    const bool sameYear = first.year == last.year;
    const bool sameMonth = sameYear && first.month == last.month;
    if (into == Language::Korean)
        return koreanDay(first, year, true, weekday) + joint +
               koreanDay(last, year && !sameYear, !sameMonth, weekday);
    DateMention from = first;
    DateMention to = last;
    if (!year || sameYear)
        from.year.reset();
    if (!year)
        to.year.reset();
    if (weekday) // each with its month: Thursday, October 8 to Friday, October 9
        return language::dateText(from, into) + joint + language::dateText(to, into);
    from.weekday = to.weekday = 0;
    if (sameMonth && !year)
        to.month.reset();
    const QString end =
        sameMonth && year ? u"%1, %2"_s.arg(*to.day).arg(*to.year) : language::dateText(to, into);
    return language::dateText(from, into) + joint + end;
}

QString numericRange(const DateMention& first, const DateMention& last)
{
    const auto day = [](int number, int weekday) {
        return u"%1.(%2)"_s.arg(number).arg(language::weekdayText(weekday, Language::Korean).first(1));
    };
    QString text = u"%1. %2. "_s.arg(*first.year).arg(*first.month) + day(*first.day, first.weekday) + u'~';
    if (first.year != last.year)
        text += u"%1. "_s.arg(*last.year);
    if (first.year != last.year || first.month != last.month)
        text += u"%1. "_s.arg(*last.month);
    return text + day(*last.day, last.weekday);
}

QTime clockOf(int minutes)
{
    return QTime(0, 0).addSecs(minutes * 60);
}

/// Without "a.m.".
QString bareTime(QString text)
{
    return text.remove(u" a.m."_s).remove(u" p.m."_s);
}

bool hasHalf(const QString& text)
{
    return text.endsWith(u"a.m."_s) || text.endsWith(u"p.m."_s);
}

QStringList clockTexts(int minutes, Language into)
{
    const QTime clock = clockOf(minutes);
    const QString spoken = language::timeText(clock, into);
    return into == Language::Korean ? QStringList{spoken, clock.toString(u"HH:mm"_s)} : QStringList{spoken};
}

QStringList clockRangeTexts(int first, int last, Language into)
{
    const QString from = language::timeText(clockOf(first), into);
    const QString to = language::timeText(clockOf(last), into);
    const bool sameHalf = (first < Noon) == (last < Noon);
    if (into == Language::English) {
        const bool bare = sameHalf && hasHalf(from) && hasHalf(to);
        const QString start = bare ? bareTime(from) : from;
        return {start + u" to "_s + to, start + (bare ? u"-"_s : u" - "_s) + to};
    }
    const bool bare = sameHalf && from.section(u' ', 0, 0) == to.section(u' ', 0, 0);
    const QString end = bare ? to.section(u' ', 1) : to;
    return {from + u'~' + end,
            clockOf(first).toString(u"HH:mm"_s) + u'~' + clockOf(last).toString(u"HH:mm"_s),
            from + u"부터 "_s + end + u"까지"_s};
}

/// The other half of the day, where the text does not say which: the one in which people meet comes first.
QList<int> halves(const TimeMention& time)
{
    constexpr int Office = 7 * 60;
    if (!time.halfDay || time.minutes > 2 * Noon)
        return {time.minutes};
    const int morning = time.minutes % Noon;
    return morning < Office ? QList{morning + Noon, morning} : QList{morning, morning + Noon};
}

} // namespace

std::optional<QDate> meantDay(const DateMention& mention, QDate issue, Tense tense)
{
    if (!isPossible(mention))
        return std::nullopt;
    QList<QDate> days = possibleDays(mention, issue, tense);
    if (tense != Tense::Open && issue.isValid())
        prefer(days, [&](QDate day) { return tense == Tense::Past ? day < issue : day > issue; });
    if (mention.weekday)
        prefer(days, [&](QDate day) { return day.dayOfWeek() == mention.weekday; });
    if (days.isEmpty())
        return std::nullopt;
    return *std::min_element(days.begin(), days.end(), [&](QDate a, QDate b) {
        return std::abs(a.daysTo(issue)) < std::abs(b.daysTo(issue));
    });
}

QStringList dateTexts(const DateMention& said, QDate issue, Tense tense, Language into)
{
    if (said.precision == Precision::Weekday)
        return {language::weekdayText(said.weekday, into)};
    if (!isPossible(said))
        return {};
    DateMention whole = completed(said, meantDay(said, issue, tense));
    if (!whole.day || !whole.month) {
        const QString relative = relativeText(said, issue, into);
        whole.relative = whole.yearInherited = false;
        if (said.relative && !issue.isValid())
            return {relative};
        return {language::dateText(whole, into), relative};
    }
    if (whole.relative) // 내년 3월 1일, and nobody knows of what year
        whole.year.reset();
    DateMention dayOnly = whole;
    dayOnly.year.reset();
    DateMention withYear = whole;
    DateMention bare = dayOnly;
    bare.weekday = 0;
    QStringList texts{language::dateText(dayOnly, into)};
    if (whole.year) {
        if (into == Language::Korean && whole.weekday)
            texts.append(u"%1. %2. %3.(%4)"_s.arg(*whole.year)
                             .arg(*whole.month)
                             .arg(*whole.day)
                             .arg(language::weekdayText(whole.weekday, into).first(1)));
        withYear.weekday = 0;
        texts.append(language::dateText(withYear, into));
    }
    texts.append(language::dateText(bare, into));
    return texts;
}

QStringList dateRangeTexts(const DateMention& first, const DateMention& last, QDate issue, Language into)
{
    if (!isPossible(first) || !isPossible(last))
        return {};
    const bool weekdays = first.weekday || last.weekday;
    const bool written = (first.year && !first.relative) || (last.year && !last.relative);
    const auto [from, to] = inOneRun(first, last);
    DateMention start = completed(from, meantDay(from, issue));
    DateMention end = completed(to, meantDay(to, issue));
    const bool acrossYears = written && start.year != end.year;
    if (!written) // New Year's Eve may lie between them, but nobody wrote of years
        start.year = end.year;
    const bool korean = into == Language::Korean;
    const QString joint = korean ? u"~"_s : u" to "_s;
    const auto text = [&](bool year, bool weekday) {
        return rangeText(start, end, year, weekday, joint, into);
    };
    const bool weekdaysKnown = weekdays && start.weekday && end.weekday;
    QStringList texts;
    if (written && weekdaysKnown)
        texts.append(text(true, true));
    if (weekdaysKnown && !acrossYears)
        texts.append(text(false, true));
    if (written) {
        texts.append(text(true, false));
        if (korean && start.weekday && end.weekday)
            texts.append(numericRange(start, end));
    }
    if (acrossYears)
        return texts;
    texts.append(text(false, false));
    if (korean)
        texts.append(rangeText(start, end, written, false, u"부터 "_s, into) + u"까지"_s);
    else
        texts.append(rangeText(start, end, false, false, start.month == end.month ? u"-"_s : u" - "_s, into));
    return texts;
}

QStringList timeTexts(const TimeMention& time, Language into)
{
    QStringList texts;
    for (const int minutes : halves(time))
        texts += clockTexts(minutes, into);
    return texts;
}

QStringList timeRangeTexts(const TimeMention& first, const TimeMention& last, Language into)
{
    if (!last.halfDay) // 10:00-11:30 a.m.: the end says it for both
        return clockRangeTexts(first.minutes, last.minutes, into);
    QStringList texts;
    for (const int end : halves(last)) {
        const int start = first.minutes % Noon + (end < Noon ? 0 : Noon);
        texts += clockRangeTexts(start <= end ? start : start - Noon, end, into);
    }
    return texts;
}

} // namespace communique::translation
