#include "checks/BilingualRules.h"
#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Locked
{
    Language language;
    QStringView wrong;
    QStringView right;
};

/// The government's names (외교부, 동해 표기·독도 기본 입장).
constexpr Locked Names[] = {
    {Language::English, u"\\bSea of Japan\\b|\\bJapan Sea\\b", u"East Sea"},
    {Language::English,
     u"\\b(?:the )?Liancourt Rocks?\\b|\\bTake-?shima(?: Islands?)?\\b|\\bTok-?do\\b|\\bDok-do\\b", u"Dokdo"},
    {Language::Korean, u"(?<![가-힣])일본해", u"동해"},
    {Language::Korean, u"다케시마|죽도(?=[^가-힣]*(?:영유|분쟁))|리앙쿠르 ?(?:암|암초|락)", u"독도"},
};

/// A rebuttal quotes the other side's name: “Takeshima Day”, 소위 ‘다케시마의 날’.
bool isQuoted(const QString& text, const QRegularExpressionMatch& match)
{
    static const QRegularExpression opened =
        pattern(u"(?:[“‘\"'「『][^”’\"'」』]{0,40}|so-called |소위 |이른바 )$"_s);
    static const QRegularExpression day = pattern(u"^(?:의 날| Day)"_s);
    return has(wordsBefore(text, match.capturedStart()), opened) ||
           has(wordsBehind(text, match.capturedEnd()), day);
}

/// 독도 and 동해 are named in English too.
void lost(const Pair& pair, QList<Finding>& findings)
{
    static const QRegularExpression sea =
        pattern(u"(?<![가-힣])동해(?=[^가-힣]|상|안|에|의|를|와|로|는|가|$)(?!시|선)"_s);
    static const QRegularExpression seaWords =
        pattern(u"East Sea|Donghae|east(?:ern)? (?:coast|sea)|Sea of Japan|Japan Sea"_s, true);
    static const QRegularExpression island = pattern(u"(?<![가-힣])독도"_s);
    static const QRegularExpression islandWords = pattern(u"Dok-?do|Tok-?do|Take-?shima|Liancourt"_s, true);
    const auto tell = [&](const QString& right) {
        findings.append({u"locked-name"_s, Severity::Warning, pair.english, right,
                         Rules::tr("The English leaves out “%1”, which the Korean names.").arg(right)});
    };
    if (has(pair.ko, sea) && !has(pair.en, seaWords))
        tell(u"East Sea"_s);
    if (has(pair.ko, island) && !has(pair.en, islandWords))
        tell(u"Dokdo"_s);
}

} // namespace

QList<Finding> lockedNames(const Subject& subject)
{
    static const QList<QPair<QRegularExpression, const Locked*>> names = [] {
        QList<QPair<QRegularExpression, const Locked*>> all;
        for (const Locked& name : Names)
            all.append({pattern(name.wrong.toString(), true), &name});
        return all;
    }();
    QList<Finding> findings;
    for (const auto& [wrong, name] : names)
        eachWords(subject, name->language,
                  [&, &wrong = wrong, name = name](const Place& place, const QString& text) {
                      eachMatch(wrong, text, [&](const QRegularExpressionMatch& match) {
                          if (isQuoted(text, match))
                              return;
                          findings.append(
                              findingAt(u"locked-name"_s, Severity::Error, place, match,
                                        Rules::tr("The government's name is “%1”.").arg(name->right),
                                        words(name->right.toString())));
                      });
                  });
    eachPair(subject, [&](const Pair& pair) {
        if (!isLeftKorean(pair.en))
            lost(pair, findings);
    });
    return findings;
}

} // namespace communique::checks
