#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include "language/Quantities.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> ordinalEndings(const Subject& subject)
{
    static const QRegularExpression ordinal = pattern(u"(?<![\\d.,A-Za-z])(\\d{1,4})(?:st|nd|rd|th)\\b"_s);
    QList<Finding> findings;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        eachMatch(ordinal, text, [&](const QRegularExpressionMatch& match) {
            const QString right = language::englishOrdinal(match.captured(1).toInt());
            if (match.captured() != right)
                findings.append(findingAt(u"ordinal-ending"_s, Severity::Error, place, match,
                                          Rules::tr("“%1” is written “%2”.").arg(match.captured(), right),
                                          words(right)));
        });
    });
    return findings;
}

} // namespace communique::checks
