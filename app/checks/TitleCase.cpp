#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Articles, conjunctions and short prepositions (Chicago Manual of Style 8.159, prepositions of up to four
/// letters and those that ministries leave small).
bool isSmall(const QString& word)
{
    static const QSet<QString> small{
        u"a"_s,      u"an"_s,      u"the"_s,     u"and"_s,     u"but"_s,    u"or"_s,     u"nor"_s,
        u"for"_s,    u"as"_s,      u"at"_s,      u"by"_s,      u"from"_s,   u"in"_s,     u"into"_s,
        u"of"_s,     u"off"_s,     u"on"_s,      u"onto"_s,    u"over"_s,   u"per"_s,    u"than"_s,
        u"to"_s,     u"up"_s,      u"upon"_s,    u"via"_s,     u"with"_s,   u"vs"_s,     u"amid"_s,
        u"among"_s,  u"between"_s, u"through"_s, u"towards"_s, u"toward"_s, u"under"_s,  u"against"_s,
        u"during"_s, u"about"_s,   u"within"_s,  u"without"_s, u"after"_s,  u"before"_s, u"until"_s,
        u"st"_s,     u"nd"_s,      u"rd"_s,      u"th"_s,      u"de"_s,     u"la"_s,     u"al"_s,
        u"van"_s,    u"von"_s,     u"der"_s,     u"and"_s,     u"so"_s,     u"yet"_s,    u"if"_s,
        u"its"_s,    u"s"_s};
    return small.contains(word);
}

} // namespace

QList<Finding> titleCase(const Subject& subject)
{
    static const QRegularExpression words =
        pattern(u"(?<![\\p{L}\\p{N}’'.\\-–/@])([a-z][a-z’']+)(?![\\p{L}\\p{N}.@])"_s);
    QList<Finding> findings;
    const QString& title = subject.release().header().title[Language::English];
    if (title.isEmpty() || !subject.languages().contains(Language::English) || isSmall(title) ||
        title.size() < 8)
        return findings;
    const Place place{Part::Title, {}, Language::English};
    QString right = title;
    QStringList wrong;
    eachMatch(words, title, [&](const QRegularExpressionMatch& match) {
        if (isSmall(match.captured(1)) && match.capturedStart() > 0)
            return;
        wrong.append(match.captured(1));
        right[match.capturedStart()] = right[match.capturedStart()].toUpper();
    });
    if (!wrong.isEmpty())
        findings.append(
            {u"title-case"_s, Severity::Hint, place, wrong.join(u", "_s),
             Rules::tr("In a title, words begin with a capital letter: %1.").arg(wrong.join(u", "_s)),
             checks::words(right)});
    return findings;
}

} // namespace communique::checks
