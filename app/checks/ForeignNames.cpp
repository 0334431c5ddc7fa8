#include "checks/Countries.h"
#include "checks/KoreanRules.h"
#include "checks/Matches.h"

#include "language/KoreanNames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

bool postFollows(const QRegularExpressionMatch& match)
{
    const QStringList words = (match.captured(3) + match.captured(4)).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString& word) { return language::isPost(word); });
}

} // namespace

QList<Finding> foreignNames(const Subject& subject)
{
    // Two words before a post, or before a country and a post: 안토니 블링컨 미국 국무장관.
    static const QRegularExpression name =
        pattern(u"(?<![가-힣])([가-힣]{2,6}) ([가-힣]{2,8}) ((?:[가-힣A-Z]{2,8} ){0,2})([가-힣]{2,8})"_s);
    QList<Finding> findings;
    QSet<QString> seen;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        if (place.part != Part::Text)
            return;
        for (qsizetype at = 0;;) {
            const QRegularExpressionMatch match = name.match(text, at);
            if (!match.hasMatch())
                return;
            at = match.capturedEnd(1);
            const QString family = match.captured(2);
            const QString whole = match.captured(1) + u' ' + family;
            const bool foreign = language::soundsForeign(family) && !language::isPost(family) &&
                                 !language::isPost(match.captured(1)) &&
                                 namedIn(whole, Language::Korean).isEmpty() && postFollows(match);
            if (!foreign || seen.contains(family))
                continue;
            seen.insert(family);
            if (subject.release().header().title[Language::Korean].contains(family) &&
                text.contains(family + u'('))
                continue;
            findings.append(
                {u"foreign-name"_s, Severity::Hint, stretch(place, match.capturedStart(1), whole.size()),
                 whole,
                 Rules::tr("Add the original spelling in brackets at the first mention of a foreign name.")});
        }
    });
    return findings;
}

} // namespace communique::checks
