#include "checks/BilingualRules.h"
#include "checks/DateMatching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::DateMention;
using language::Precision;

namespace {

/// The weekday in the shape of the one that stands there: 목 or 목요일, Thu or Thursday.
QString inShape(int weekday, const QString& said, Language language)
{
    const QString whole = language::weekdayText(weekday, language);
    return said.size() <= (language == Language::Korean ? 1 : 4)
               ? whole.left(language == Language::Korean ? 1 : 3)
               : whole;
}

/// The days that the mention can be, one of `all` in its text, without impossible ones.
QList<QDate> possibleDays(const DateMention& mention, const QList<DateMention>& all, QDate issue)
{
    QList<QDate> days = language::daysOf(mention, issue);
    for (const DateMention& each : all) // 3월 22일 … 28일(금): a month that was named
        if (!mention.month && mention.day && each.month)
            days.append({each.year.value_or(issue.year()), *each.month, *mention.day});
    days.removeIf([](QDate day) { return !day.isValid(); });
    return days;
}

bool isWrong(const DateMention& mention, const QList<DateMention>& all, QDate issue)
{
    const QList<QDate> days = mention.weekday ? possibleDays(mention, all, issue) : QList<QDate>();
    return !days.isEmpty() && std::none_of(days.begin(), days.end(),
                                           [&](QDate day) { return day.dayOfWeek() == mention.weekday; });
}

Finding wrong(const Place& place, const QString& text, const DateMention& mention,
              const QList<DateMention>& all, QDate issue)
{
    const QList<QDate> days = possibleDays(mention, all, issue);
    const QDate day = *std::min_element(days.begin(), days.end(), [&](QDate a, QDate b) {
        return std::abs(a.daysTo(issue)) < std::abs(b.daysTo(issue));
    });
    const QString said = text.mid(mention.weekdaySpan.from, mention.weekdaySpan.length);
    const QString right = inShape(day.dayOfWeek(), said, *place.language);
    return {u"weekday"_s,
            days.size() == 1 ? Severity::Error : Severity::Warning,
            stretch(place, mention.weekdaySpan.from, mention.weekdaySpan.length),
            said,
            Rules::tr("%1 is not “%2” but “%3”.").arg(day.toString(Qt::ISODate), said, right),
            words(right)};
}

/// Between the languages, where the date of issue does not tell which is right.
void compare(const NumberPair& pair, QDate issue, QList<Finding>& findings)
{
    const Side& side = pair.translation();
    const auto add = [&](const DateMention& korean, const DateMention& english, Severity severity) {
        const DateMention& said = side.language() == Language::Korean ? korean : english;
        findings.append({u"weekday"_s, severity, side.at(said.weekdaySpan), side.words(said.weekdaySpan),
                         Rules::tr("The weekdays differ: %1.")
                             .arg(bothWords(pair.korean.words(korean.weekdaySpan),
                                            pair.english.words(english.weekdaySpan)))});
    };
    for (const DateMatch& match : matchedDates(pair).same)
        if (match.korean.weekday && match.english.weekday && match.korean.weekday != match.english.weekday &&
            !isWrong(match.korean, pair.korean.reading.dates, issue) &&
            !isWrong(match.english, pair.english.reading.dates, issue))
            add(match.korean, match.english, Severity::Error);
    const auto left = [](const Side& own, const Side& other) {
        QList<DateMention> mentions = own.reading.dates;
        mentions.removeIf([&](const DateMention& mention) {
            return !mention.weekday ||
                   std::any_of(other.reading.dates.begin(), other.reading.dates.end(),
                               [&](const DateMention& each) { return each.weekday == mention.weekday; });
        });
        return mentions;
    };
    const QList<DateMention> korean = left(pair.korean, pair.english);
    const QList<DateMention> english = left(pair.english, pair.korean);
    if (korean.size() == 1 && english.size() == 1 &&
        (korean[0].precision == Precision::Weekday || english[0].precision == Precision::Weekday) &&
        !isWrong(korean[0], pair.korean.reading.dates, issue) &&
        !isWrong(english[0], pair.english.reading.dates, issue))
        add(korean[0], english[0], Severity::Warning);
}

} // namespace

QList<Finding> weekdays(const Subject& subject)
{
    const QDate issue = subject.release().header().date;
    QList<Finding> findings;
    subject.eachText([&](const Place& place, const document::RichText& text) {
        const QList<DateMention> all = subject.reading(text.plain(), *place.language).dates;
        for (const DateMention& mention : all)
            if (isWrong(mention, all, issue))
                findings.append(wrong(place, text.plain(), mention, all, issue));
    });
    eachNumberPair(subject, [&](const NumberPair& pair) { compare(pair, issue, findings); });
    return findings;
}

} // namespace communique::checks
