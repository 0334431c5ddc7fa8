#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

constexpr QStringView Month =
    u"(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/// Parts of years and months.
const QList<Wording>& periods()
{
    static const QString early =
        u"\\bearly(?: in)?[- ](?:the )?%1|(?:beginning|start) of (?:\\w+ )?%1"_s.arg(Month);
    static const QString middle = u"\\bmid-?[ -]?(?:the )?%1|middle of (?:\\w+ )?%1"_s.arg(Month);
    static const QString late = u"\\blate(?: in)?[- ](?:the )?%1|end of (?:\\w+ )?%1"_s.arg(Month);
    static const QList<Wording> all{
        {u"상반기|전반기", u"\\b(?:first half|first six months|1H|H1)\\b"},
        {u"하반기|후반기", u"\\b(?:(?:second|latter|last) half|last six months|2H|H2)\\b"},
        {u"(?<![\\d/])(?:1|일|첫) ?(?:사)?분기|1/4 ?분기", u"\\b(?:first[- ]quarter|1st quarter|Q1|1Q)\\b"},
        {u"(?<![\\d/])2 ?(?:사)?분기|2/4 ?분기", u"\\b(?:second[- ]quarter|2nd quarter|Q2|2Q)\\b"},
        {u"(?<![\\d/])3 ?(?:사)?분기|3/4 ?분기", u"\\b(?:third[- ]quarter|3rd quarter|Q3|3Q)\\b"},
        {u"(?<![\\d/])4 ?(?:사)?분기|4/4 ?분기",
         u"\\b(?:(?:fourth|final|last)[- ]quarter|4th quarter|Q4|4Q)\\b"},
        {u"\\d월 ?(?:초(?![가-힣]?대)|초순|상순)", early},
        {u"\\d월 ?중순", middle},
        {u"\\d월 ?(?:말|하순)", late},
    };
    return all;
}

/// 오후 2시까지 as "from 2 p.m.": the end of a time told as its beginning.
std::optional<Mistaken> endToldAsBeginning(const Pair& pair)
{
    static const QRegularExpression end = pattern(u"(?:\\d일|\\d시|\\d분|\\)|\\d\\.) ?까지"_s);
    static const QRegularExpression beginning = pattern(u"부터|시작|개시|개막|[~∼〜]|이후|에서"_s);
    static const QRegularExpression from = pattern(u"\\b(?:from|starting|beginning)\\b"_s, true);
    static const QRegularExpression until = pattern(
        u"\\b(?:by|until|till|through|before|deadline|later than|clos\\w*|end\\w*|up to|between)\\b|\\bto "
        u"(?:\\d|noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|"
        u"May|June|"
        u"July|August|September|October|November|December)\\b)|[–—~]|\\d-\\d"_s,
        true);
    const QRegularExpressionMatch korean = end.match(pair.ko);
    const QRegularExpressionMatch english = from.match(pair.en);
    if (!korean.hasMatch() || !english.hasMatch() || has(pair.ko, beginning) || has(pair.en, until))
        return std::nullopt;
    return Mistaken{korean.captured(), english};
}

/// What a figure is compared with.
const QList<Wording>& bases()
{
    static const QList<Wording> all{
        {u"전년 ?동[기월]|전년 ?(?:대비|같은)|전년보다|1년 전|(?:지난|작년)(?:해)? ?(?:같은|동기|동월)",
         u"\\byear[- ](?:on|over)[- ]year|\\bon[- ]year\\b|\\byear (?:earlier|ago|before)|\\bsame "
         u"(?:\\w+ ){1,2}(?:of |in )?(?:last|the previous|the preceding|a|the) (?:\\w+ )?year|"
         u"\\b(?:last|previous|preceding|prior|over the|from the) year|\\b(?:19|20)\\d\\d\\b"},
        {u"전 ?분기|직전 ?분기",
         u"\\bquarter[- ](?:on|over)[- ]quarter|\\b(?:previous|preceding|prior|last) quarter|"
         u"quarter (?:earlier|before)"},
        {u"전월|전달(?= ?(?:보다|대비|에 비|과 비))|지난달(?= ?(?:보다|대비|에 비|과 비))|한 달 전",
         u"\\bmonth[- ](?:on|over)[- ]month|\\b(?:previous|preceding|prior|last) month|"
         u"month (?:earlier|before)"},
    };
    return all;
}

} // namespace

QList<Finding> periodsNamed(const Subject& subject)
{
    static const QList<Counterparts> all = compiled(periods());
    static const QList<Counterparts> compared = compiled(bases());
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        if (const auto mistaken = oneForAnother(pair, all))
            findings.append(
                findingAt(u"period"_s, Severity::Warning, pair.english, mistaken->english,
                          Rules::tr("The Korean says “%1”; the English names another part of the year.")
                              .arg(mistaken->korean)));
        if (const auto mistaken = endToldAsBeginning(pair))
            findings.append(findingAt(
                u"period"_s, Severity::Warning, pair.english, mistaken->english,
                Rules::tr("The Korean tells an end (“%1”), the English a beginning.").arg(mistaken->korean)));
        if (const auto mistaken = oneForAnother(pair, compared))
            findings.append(
                findingAt(u"period"_s, Severity::Warning, pair.english, mistaken->english,
                          Rules::tr("The Korean compares with “%1”; the English with another time.")
                              .arg(mistaken->korean)));
    });
    return findings;
}

} // namespace communique::checks
