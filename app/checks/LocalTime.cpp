#include "checks/BilingualRules.h"
#include "checks/NumberPairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// The time that is told as local, where a text gives one time in both zones, each with its name.
std::optional<language::TimeMention> localOf(const Side& side)
{
    const language::ClockWords& clock = side.reading.clock;
    const QList<language::TimeMention>& times = side.reading.times;
    if (times.size() != 2 || clock.local.length == 0 || clock.korean.length == 0)
        return std::nullopt;
    return times[clock.local.from < clock.korean.from ? 0 : 1];
}

/// 16:30(현지시간, 한국시간 22:30) as "4:30 p.m., Korean time (10:30 p.m., local time)".
std::optional<Finding> exchanged(const NumberPair& pair)
{
    const auto korean = localOf(pair.korean);
    const auto english = localOf(pair.english);
    const auto tells = [](const Side& side, const language::TimeMention& time) {
        const auto& times = side.reading.times;
        return std::any_of(times.begin(), times.end(), [&](const language::TimeMention& each) {
            return each.minutes == time.minutes && !each.halfDay;
        });
    };
    if (!korean || !english || korean->minutes == english->minutes || !tells(pair.english, *korean) ||
        !tells(pair.korean, *english))
        return std::nullopt;
    return Finding{u"local-time"_s, Severity::Error, pair.english.at(english->span),
                   pair.english.words(english->span),
                   Rules::tr("Local time and Korean time are exchanged: the local time is %1.")
                       .arg(pair.korean.words(korean->span))};
}

} // namespace

QList<Finding> localTime(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        if (pair.isTitle())
            return;
        if (const auto finding = exchanged(pair))
            findings.append(*finding);
        const language::ClockWords& korean = pair.korean.reading.clock;
        const language::ClockWords& english = pair.english.reading.clock;
        const bool koreanLocal = korean.local.length > 0;
        const bool englishLocal = english.local.length > 0;
        const bool koreanSeoul = korean.korean.length > 0;
        const bool englishSeoul = english.korean.length > 0;
        if (koreanLocal && !englishLocal && englishSeoul && !koreanSeoul) {
            findings.append({u"local-time"_s, Severity::Error, pair.english.at(english.korean),
                             pair.english.words(english.korean),
                             Rules::tr("The Korean tells local time, the English Korean time.")});
        } else if (koreanSeoul && !englishSeoul && englishLocal && !koreanLocal) {
            findings.append({u"local-time"_s, Severity::Error, pair.english.at(english.local),
                             pair.english.words(english.local),
                             Rules::tr("The Korean tells Korean time, the English local time.")});
        } else if (koreanLocal && !englishLocal) {
            findings.append({u"local-time"_s, Severity::Warning, pair.english.place,
                             pair.korean.words(korean.local),
                             Rules::tr("The English does not say “local time”.")});
        } else if (koreanSeoul && !englishSeoul && !has(pair.english.text, pattern(u"\\bin Seoul\\b"_s))) {
            findings.append({u"local-time"_s, Severity::Warning, pair.english.place,
                             pair.korean.words(korean.korean),
                             Rules::tr("The English does not say that this is Korean time.")});
        } else if (englishLocal && !koreanLocal) {
            findings.append({u"local-time"_s, Severity::Hint, pair.english.at(english.local),
                             pair.english.words(english.local),
                             Rules::tr("The Korean does not say “현지시간”.")});
        }
    });
    return findings;
}

} // namespace communique::checks
