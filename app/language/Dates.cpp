#include "language/DateReader.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

QList<DateMention> datesIn(const QString& text, base::Language language, QDate issue)
{
    return language == base::Language::Korean ? koreanDates(text, issue) : englishDates(text, issue);
}

QList<QDate> daysOf(const DateMention& mention, QDate issue)
{
    constexpr int HalfYear = 183;
    if (!mention.day || (!mention.month && !issue.isValid()))
        return {};
    if (!mention.month) { // 18일(금): of the month before, this one or the next
        const QDate first(issue.year(), issue.month(), 1);
        QList<QDate> days;
        for (const int offset : {-1, 0, 1}) {
            const QDate month = first.addMonths(offset);
            if (QDate::isValid(month.year(), month.month(), *mention.day))
                days.append(QDate(month.year(), month.month(), *mention.day));
        }
        return days;
    }
    if (mention.year)
        return {QDate(*mention.year, *mention.month, *mention.day)};
    if (!issue.isValid())
        return {};
    QList<QDate> days;
    for (const int year : {issue.year() - 1, issue.year(), issue.year() + 1}) {
        const QDate day(year, *mention.month, *mention.day);
        if (day.isValid() && std::abs(day.daysTo(issue)) <= HalfYear)
            days.append(day);
    }
    if (days.isEmpty())
        days.append(QDate(issue.year(), *mention.month, *mention.day));
    return days;
}

QString weekdayText(int weekday, base::Language language)
{
    if (weekday < 1 || weekday > 7)
        return {};
    return QLocale(language == base::Language::Korean ? u"ko_KR"_s : u"en_US"_s)
        .dayName(weekday, QLocale::LongFormat);
}

QString dateText(const DateMention& mention, base::Language language)
{
    const bool korean = language == base::Language::Korean;
    const bool year = mention.year && !mention.yearInherited && !mention.relative;
    const QString weekday = mention.day ? weekdayText(mention.weekday, language) : QString();
    QString text;
    if (korean) {
        if (mention.year && (year || !mention.month))
            text = u"%1년 "_s.arg(*mention.year);
        if (mention.month)
            text += u"%1월 "_s.arg(*mention.month);
        if (mention.day)
            text += u"%1일"_s.arg(*mention.day);
        return text.trimmed() + (weekday.isEmpty() ? QString() : u"(%1)"_s.arg(weekday.left(1)));
    }
    if (!weekday.isEmpty())
        text = weekday + u", "_s;
    if (mention.month)
        text += QLocale(u"en_US"_s).monthName(*mention.month);
    if (mention.day)
        text += (mention.month ? u" "_s : QString()) + QString::number(*mention.day);
    if (mention.year && (year || !mention.month))
        text += (mention.day ? u", "_s : mention.month ? u" "_s : QString()) + QString::number(*mention.year);
    return text;
}

Reading readingOf(const QString& text, base::Language language, QDate issue)
{
    Reading reading;
    reading.dates = datesIn(text, language, issue);
    reading.times = timesIn(text, language);
    reading.clock = clockWordsIn(text, language);
    QList<Span> taken = identifiersIn(text);
    for (const DateMention& date : reading.dates)
        taken.append(date.span);
    for (const TimeMention& time : reading.times)
        taken.append(time.span);
    std::sort(taken.begin(), taken.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    QList<Span> apart; // a span inside another, or over its end, is part of it
    for (const Span& span : taken) {
        if (!apart.isEmpty() && span.from < apart.last().end())
            apart.last().length = std::max(apart.last().end(), span.end()) - apart.last().from;
        else
            apart.append(span);
    }
    reading.quantities = quantitiesIn(text, language, apart);
    return reading;
}

} // namespace communique::language
