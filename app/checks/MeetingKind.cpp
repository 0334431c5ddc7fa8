#include "checks/BilingualRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// A kind of meeting: how each language says it, and what the other side may say for it.
struct Kind
{
    QStringView korean;       ///< says it for certain
    QStringView koreanTrace;  ///< may stand behind the English word
    QStringView english;      ///< says it for certain
    QStringView englishTrace; ///< does for the Korean word
};

/// 통화 (currency) is none: a telephone call is told by its verb or by 전화.
constexpr Kind Kinds[] = {
    {u"전화 ?통화|전화 ?회담|유선 ?협의|전화 ?협의|통화(?:를|을) "
     u"(?:하|갖|가지|가졌|가질|진행|했|통해|실시)|(?<![가-힣]{2}) ?통화(?:하였|했|하고|하여|에서)|장관 "
     u"?(?:간 ?)?통화|정상 ?(?:간 ?)?통화",
     u"통화|전화|유선|전언",
     u"(?:tele)?phone (?:call|conversation|consultation|talks?|meeting)|\\bby (?:tele)?phone|over the "
     u"(?:tele)?phone|telephoned|on the phone",
     u"phone|\\bcalls?\\b|\\bcalled\\b|conversation|\\bspoke\\b|hotline"},
    {u"약식 ?(?:회담|회동|면담|회의|양자)|풀 ?어사이드", u"약식|풀 ?어사이드|환담|조우|잠시|계기",
     u"pull[- ]aside",
     u"^(?!.*\\bformal (?:bilateral )?(?:talks|meeting)).*(?:pull[- ]?aside|brief|sideline|margin|informal)"},
    {u"화상 ?(?:회의|회담|면담|협의|정상|으로|통화|세미나|간담)|비대면",
     u"화상|비대면|온라인|영상|가상|원격|웨비나|사이버",
     u"video ?-?(?:conference|call|link|teleconference|meeting)|virtual(?:ly)?\\b "
     u"(?:meeting|held|summit|talks)|held virtually",
     u"video|virtual|online|remote|teleconfer|webinar|via link"},
    {u"정상 ?회[담의](?! ?(?:등 ?)?(?:계기|참석|기간|주간|의장국|준비|후속|개최국))",
     u"정상|서밋|서미트|써밋|수뇌|고위급 "
     u"?회의|산행|등산|등반|해맞이|해돋이|봉우리|G7|G20|대통령|총리|국왕|주석",
     u"\\bsummits?\\b|leaders[’'] meeting",
     u"summit|leader|\\bEAS\\b|\\bASEM\\b|President|Prime Minister|Chancellor|Premier|head[s]? of "
     u"(?:state|government)|King|Prince|Emir|Sultan"},
    {u"(?:장관|대통령|총리|차관|의장|대표|국왕|주석)(?:을|를) ?예방", u"예방|면담|접견|방문|만나",
     u"courtesy (?:call|visit)|paid a call|(?<!the )(?<!phone )(?<!video )\\bcall(?:ed|ing)? on "
     u"(?!for\\b|behalf|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \\d|[^.;]*\\bto\\b)",
     u"\\bcall|courtesy|audience|received by|\\bpa(?:y|id|ying) (?:an? )?(?:\\w+ )?visit|"
     u"\\bvisit(?:ed|s|ing)? (?:with )?(?:the )?(?:His|Her|\\w*President|(?:\\w+ "
     u")?(?:Minister|Secretary|Speaker|Chair)|King|Queen|Sultan|Emir|Crown|Premier|Chancellor)"},
    {u"오찬", u"오찬|점심", u"lunch", u"lunch|meal"},
    {u"만찬", u"만찬|저녁|연회", u"\\bdinner|banquet", u"dinner|banquet|meal|reception|gala"},
    {u"조찬", u"조찬|아침", u"breakfast", u"breakfast|morning|meal"},
};

QRegularExpression compiled(QStringView expression)
{
    return pattern(expression.toString(), true);
}

struct Compiled
{
    QRegularExpression korean, koreanTrace, english, englishTrace;
};

const QList<Compiled>& kinds()
{
    static const QList<Compiled> all = [] {
        QList<Compiled> list;
        for (const Kind& kind : Kinds)
            list.append({compiled(kind.korean), compiled(kind.koreanTrace), compiled(kind.english),
                         compiled(kind.englishTrace)});
        return list;
    }();
    return all;
}

/// Some word of meeting, so that a readout that says "the two ministers" alone is left in peace.
bool speaksOfMeeting(const QString& english)
{
    static const QRegularExpression meeting = pattern(
        u"\\bmeet|\\bmet\\b|\\btalks?\\b|\\bcall|consultation|summit|dialogue|lunch|dinner|breakfast|conversation|phone|conference"_s,
        true);
    return has(english, meeting);
}

/// 회의 alone: what a release calls a meeting once it has named its kind.
bool speaksOfAnyMeeting(const QString& korean)
{
    static const QRegularExpression generic = pattern(
        u"(?<![가-힣])(?:(?:동|금번|이번|금일|차기|본|양자|3자) ?)?(?:회의|회담|회동|행사|대화|만남|협의)"_s);
    return has(korean, generic);
}

/// "The meeting", of which the release has said before what kind it is.
bool speaksOfTheMeeting(const QString& english)
{
    static const QRegularExpression definite = pattern(
        u"\\b(?:the|this|these|next|their) (?:[\\w-]+ )?(?:meeting|talks|conference|event)\\b"_s, true);
    return has(english, definite);
}

} // namespace

QList<Finding> meetingKind(const Subject& subject)
{
    QList<Finding> findings;
    const Whole whole = wholeOf(subject);
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en) || !speaksOfMeeting(pair.en))
            return;
        for (const Compiled& kind : kinds()) {
            const QRegularExpressionMatch korean = kind.korean.match(pair.ko);
            if (korean.hasMatch() && !has(pair.en, kind.englishTrace) &&
                !(speaksOfTheMeeting(pair.en) && has(whole.en, kind.english))) {
                findings.append({u"meeting-kind"_s, Severity::Warning, pair.english, korean.captured(),
                                 Rules::tr("The Korean says “%1”; the English names another kind of meeting.")
                                     .arg(korean.captured())});
                return;
            }
            const QRegularExpressionMatch english = kind.english.match(pair.en);
            if (english.hasMatch() && !has(pair.ko, kind.koreanTrace) &&
                !(speaksOfAnyMeeting(pair.ko) && has(whole.ko, kind.korean))) {
                findings.append(findingAt(u"meeting-kind"_s, Severity::Warning, pair.english, english,
                                          Rules::tr("“%1” is another kind of meeting than the Korean names.")
                                              .arg(english.captured())));
                return;
            }
        }
    });
    return findings;
}

} // namespace communique::checks
