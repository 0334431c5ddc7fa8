#include "checks/KoreanRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> koreanDates(const Subject& subject)
{
    static const QRegularExpression date = pattern(
        u"(?<![\\d.\\-/])((?:19|20)\\d\\d)\\.( ?)(0?[1-9]|1[0-2])\\.( ?)(0?[1-9]|[12]\\d|3[01])(?!\\d)(\\.?)"_s);
    QList<Finding> findings;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        eachMatch(date, text, [&](const QRegularExpressionMatch& match) {
            const QString right = u"%1. %2. %3."_s.arg(match.captured(1))
                                      .arg(match.captured(3).toInt())
                                      .arg(match.captured(5).toInt());
            if (match.captured() == right)
                return;
            findings.append(findingAt(u"date-spacing"_s, Severity::Hint, place, match,
                                      Rules::tr("Official documents write “%1”.").arg(right), words(right)));
        });
    });
    return findings;
}

} // namespace communique::checks
