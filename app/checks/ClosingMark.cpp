#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> closingMark(const Subject& subject)
{
    static const QRegularExpression korean =
        pattern(u"(?:^|(?<=\\S)) *(?:(?<![가-힣])끝\\.?|/끝/|<끝>)\\s*$"_s);
    static const QRegularExpression english =
        pattern(u"(?:^|(?<=[.!?”)])) *(?:/end/|<end>|\\(end\\)|-end-|# ?# ?#|End\\.|END\\.?|끝\\.?)\\s*$"_s);
    QList<Finding> findings;
    if (!subject.form().texts[Language::Korean].closing.isEmpty())
        eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
            const QRegularExpressionMatch match = korean.match(text);
            if (place.part == Part::Text && match.hasMatch())
                findings.append(
                    findingAt(u"closing-mark"_s, Severity::Warning, place, match,
                              Rules::tr("The form prints “끝.” itself. Delete it here, or it appears twice."),
                              words(QString())));
        });
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        const QRegularExpressionMatch match = english.match(text);
        if (place.part == Part::Text && match.hasMatch())
            findings.append(findingAt(u"closing-mark"_s, Severity::Warning, place, match,
                                      Rules::tr("English releases carry no end mark."), words(QString())));
    });
    return findings;
}

} // namespace communique::checks
