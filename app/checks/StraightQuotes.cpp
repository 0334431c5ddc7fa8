#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> straightQuotes(const Subject& subject)
{
    static const QRegularExpression quoted = pattern(
        u"(?<![\\w])\"([^\"]+)\"|(?<=[A-Za-z])'(?=[a-z]{1,2}\\b|[ ,.;])|(?<!\\w)'([A-Za-z][^']+)'(?!\\w)"_s);
    QList<Finding> findings;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        eachMatch(quoted, text, [&](const QRegularExpressionMatch& match) {
            QString curly = u"’"_s;
            if (match.captured().startsWith(u'"'))
                curly = u'“' + match.captured(1) + u'”';
            else if (match.capturedLength() > 1)
                curly = u'‘' + match.captured(2) + u'’';
            findings.append(findingAt(u"straight-quotes"_s, Severity::Hint, place, match,
                                      Rules::tr("Use curly quotation marks."), words(curly)));
        });
    });
    return findings;
}

} // namespace communique::checks
