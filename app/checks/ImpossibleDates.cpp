#include "checks/BilingualRules.h"
#include "checks/NumberPairs.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> impossibleDates(const Subject& subject)
{
    constexpr int LeapYear = 2000;
    QList<Finding> findings;
    subject.eachText([&](const Place& place, const document::RichText& text) {
        for (const language::DateMention& mention : subject.reading(text.plain(), *place.language).dates) {
            if (!mention.month || !mention.day ||
                QDate::isValid(mention.year.value_or(LeapYear), *mention.month, *mention.day))
                continue;
            const QString words = text.plain().mid(mention.span.from, mention.span.length);
            findings.append({u"impossible-date"_s, Severity::Error,
                             stretch(place, mention.span.from, mention.span.length), words,
                             Rules::tr("There is no such day: “%1”.").arg(words)});
        }
    });
    return findings;
}

} // namespace communique::checks
