#include "checks/BilingualRules.h"
#include "checks/DateMatching.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> relativeYears(const Subject& subject)
{
    const QDate issue = subject.release().header().date;
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        for (const auto& [korean, english] : matchedYears(pair).different) {
            if (!korean.relative && !english.relative)
                continue;
            if (!issue.isValid() && !(korean.relative && english.relative))
                continue;
            const Side& side = pair.translation();
            const language::Span& span = side.language() == Language::English ? english.span : korean.span;
            const QString koreanWords = pair.korean.words(korean.span);
            const QString englishWords = pair.english.words(english.span);
            const QString message =
                issue.isValid()
                    ? Rules::tr("By the date of issue, “%1” is in %2 and “%3” in %4.")
                          .arg(koreanWords, QString::number(korean.year), englishWords,
                               QString::number(english.year))
                    : Rules::tr("The years differ: %1.").arg(bothWords(koreanWords, englishWords));
            findings.append({u"relative-year"_s, Severity::Error, side.at(span), side.words(span), message});
        }
    });
    return findings;
}

} // namespace communique::checks
