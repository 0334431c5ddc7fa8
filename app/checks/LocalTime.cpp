#include "checks/BilingualRules.h"
#include "checks/NumberPairs.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> localTime(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        if (pair.isTitle())
            return;
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
        } else if (koreanSeoul && !englishSeoul) {
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
