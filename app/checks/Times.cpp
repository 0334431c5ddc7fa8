#include "checks/BilingualRules.h"
#include "checks/NumberPairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::TimeMention;

namespace {

constexpr int HalfDay = 12 * 60;

bool isSameTime(const TimeMention& a, const TimeMention& b)
{
    constexpr int WholeDay = 2 * HalfDay; // 24시 is midnight
    return a.minutes % WholeDay == b.minutes % WholeDay ||
           ((a.halfDay || b.halfDay) && a.minutes % HalfDay == b.minutes % HalfDay);
}

QList<TimeMention> without(QList<TimeMention> times, const QList<TimeMention>& others)
{
    times.removeIf([&](const TimeMention& time) {
        return std::any_of(others.begin(), others.end(),
                           [&](const TimeMention& other) { return isSameTime(time, other); });
    });
    return times;
}

Fix fixFor(const TimeMention& said, const TimeMention& meant, Language language)
{
    if (said.halfDay || meant.halfDay)
        return {};
    return words(language::timeText(QTime(0, 0).addSecs(meant.minutes * 60), language));
}

} // namespace

QList<Finding> times(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        QList<TimeMention> korean = without(pair.korean.reading.times, pair.english.reading.times);
        QList<TimeMention> english = without(pair.english.reading.times, pair.korean.reading.times);
        const Side& side = pair.translation();
        const bool isEnglish = side.language() == Language::English;
        while (!korean.isEmpty() && !english.isEmpty()) {
            const TimeMention one = korean.takeFirst();
            const TimeMention other = english.takeFirst();
            const TimeMention& said = isEnglish ? other : one;
            findings.append({u"time"_s, Severity::Error, side.at(said.span), side.words(said.span),
                             Rules::tr("The times differ: %1.")
                                 .arg(bothWords(pair.korean.words(one.span), pair.english.words(other.span))),
                             fixFor(said, isEnglish ? one : other, side.language())});
        }
        if (pair.isTitle())
            return;
        for (const TimeMention& time : korean)
            findings.append(
                {u"time"_s, Severity::Warning, pair.english.place, pair.korean.words(time.span),
                 Rules::tr("The English does not have the time “%1”.").arg(pair.korean.words(time.span))});
        for (const TimeMention& time : english)
            findings.append(
                {u"time"_s, Severity::Warning, pair.english.at(time.span), pair.english.words(time.span),
                 Rules::tr("The Korean does not have the time “%1”.").arg(pair.english.words(time.span))});
    });
    return findings;
}

} // namespace communique::checks
