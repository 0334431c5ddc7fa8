#include "checks/BilingualRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// A sentence that begins with 단 or 다만, or ends in what has to be done for it: a condition or an
/// exception.
const QRegularExpression& koreanCondition()
{
    static const QRegularExpression condition =
        pattern(u"(?:^|[.!?”)] )(?:단|다만), ?[^.]*(?:경우|한하여|한해|한정|제외|때에는|[어아해]야|해당)"_s);
    return condition;
}

const QRegularExpression& englishCondition()
{
    static const QRegularExpression condition = pattern(
        u"\\b(?:if|unless|only|provid(?:ed|ing)|except\\w*|exclu\\w+|exempt\\w*|however|but|though|although|"
        u"while|"
        u"whereas|must|have to|has to|need\\w*|requir\\w+|subject to|condition\\w*|limited|restrict\\w*|as "
        u"long "
        u"as|when|where|in (?:the )?(?:case|event)|should|until|upon|once|nevertheless|nonetheless|still|yet|"
        u"not|no|without|otherwise|instead|on (?:presentation|submission|request)|oblig\\w+|submit\\w*|"
        u"appl(?:y|ies|icable)|those (?:who|that|whose)[^.]*(?:must|may|can|shall|will))\\b"_s,
        true);
    return condition;
}

} // namespace

QList<Finding> conditions(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        const QRegularExpressionMatch korean = koreanCondition().match(pair.ko);
        if (!korean.hasMatch() || isLeftKorean(pair.en) || has(pair.en, englishCondition()))
            return;
        findings.append({u"condition"_s, Severity::Warning, pair.english, korean.captured(),
                         Rules::tr("The Korean makes a condition or an exception (“다만 …”); the English "
                                   "has none.")});
    });
    return findings;
}

} // namespace communique::checks
