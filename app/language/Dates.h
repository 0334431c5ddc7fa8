#pragma once

#include "language/Quantities.h"

#include <QDate>
#include <QTime>

/// Dates and times as Korean and English texts write them. Offsets are UTF-16 units.
namespace communique::language {

enum class Precision : quint8 {
    Year,
    Month,
    Day,
    DayOfMonth, ///< "3일" alone: a day, or so many days
    Weekday     ///< "월요일" alone
};

struct DateMention
{
    Span span;
    Precision precision = Precision::Day;
    std::optional<int> year = {}; ///< written out, inherited from the date before it in a range, or relative
    std::optional<int> month = {};
    std::optional<int> day = {};
    int weekday = 0; ///< 1 Monday … 7 Sunday, as QDate has it; 0 for none
    Span weekdaySpan = {};
    bool relative = false;      ///< the year or month is told from the date of issue: 금년, next month
    bool yearInherited = false; ///< the year stands at the other end of a range
    bool event = false; ///< 4.27 판문점선언: names an event, the other language may leave the day out
};

/// A time of day.
struct TimeMention
{
    Span span;
    int minutes = 0;      ///< after midnight
    bool halfDay = false; ///< 2시, "2:30": before or after noon is not said
};

/// Whose clock a text speaks of.
struct ClockWords
{
    Span local;  ///< 현지시간, local time; empty where there is none
    Span korean; ///< 한국시간, KST
};

/// All dates in order of the text, ends of ranges each for itself. `issue` resolves 금년 and "next month";
/// invalid, such words count from year 0.
[[nodiscard]] QList<DateMention> datesIn(const QString& text, base::Language language, QDate issue);
[[nodiscard]] QList<TimeMention> timesIn(const QString& text, base::Language language);
[[nodiscard]] ClockWords clockWordsIn(const QString& text, base::Language language);

/// The days that a mention can mean for a release of this date: one where the year is written, the nearest
/// ones where it is not.
[[nodiscard]] QList<QDate> daysOf(const DateMention& mention, QDate issue);

/// "6월 28일(금)", "Friday, June 28": as texts write dates; the year where the mention has one of its own.
[[nodiscard]] QString dateText(const DateMention& mention, base::Language language);
/// "오후 2시 30분", "2:30 p.m."
[[nodiscard]] QString timeText(QTime time, base::Language language);
/// "월요일", "Monday".
[[nodiscard]] QString weekdayText(int weekday, base::Language language);

/// What a text says in numbers, each character read once.
struct Reading
{
    QList<DateMention> dates;
    QList<TimeMention> times;
    ClockWords clock;
    QList<Quantity> quantities;
};

[[nodiscard]] Reading readingOf(const QString& text, base::Language language, QDate issue);

} // namespace communique::language
