#include "checks/KoreanRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> closingSpaces(const Subject& subject)
{
    static const QRegularExpression end = pattern(u"(?<=\\S)( ?| {3,})끝\\.?$"_s);
    static const QRegularExpression word = pattern(u"[가-힣]끝\\.?$"_s); // 손끝.
    QList<Finding> findings;
    if (!subject.form().texts[Language::Korean].closing.isEmpty())
        return findings; // told as typed twice
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        const QRegularExpressionMatch match = end.match(text);
        if (place.part != Part::Text || !match.hasMatch() || has(text, word))
            return;
        findings.append(findingAt(u"closing-spaces"_s, Severity::Hint, place, match,
                                  Rules::tr("Put two spaces before “끝.”."), words(u"  끝."_s)));
    });
    return findings;
}

} // namespace communique::checks
