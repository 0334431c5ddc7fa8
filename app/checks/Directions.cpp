#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"
#include "checks/QuantityMatching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// How both languages say that something moves one way.
struct Way
{
    QRegularExpression korean;      ///< for certain
    QRegularExpression koreanTrace; ///< or perhaps
    QRegularExpression english;
    QRegularExpression englishTrace;
};

/// More, higher, longer.
const Way& up()
{
    static const QString korean = u"증가|늘(?:어|었|고|며|려|린|렸|리|면|은|릴)|상승|올랐|올라|올린|올려|(?<!"
                                  u"[가-힣])인상(?![적을이깊])|"
                                  u"(?:금리|요금|세율|가격|임금)인상|급증|급등|증액"_s;
    static const Way way{
        pattern(korean),
        pattern(
            korean +
            u"|확대|증대|성장|높아[지졌진]|높였|높인|상회|웃돌|흑자|많아[지졌진]|증원|넘[어었]|추가|초과|인상"_s),
        pattern(u"\\b(?:increas(?:e|es|ed|ing)|r[io]se|rises|rising|risen|grew|grown|growing|climbed|surged|"
                u"jumped|soared|raised)\\b|\\bup (?:by )?\\d|(?:percent|%) (?:higher|more) than"_s,
                true),
        pattern(
            u"\\b(?:increas|rise|rising|rose|gr[eo]w|gain|up\\b|climb|surg|jump|soar|expan|higher|rais|"
            u"more\\b|improv|enlarg|"
            "exceed|surpass|above\\b|over\\b|beyond|swell|doubl|tripl|twice|times\\b|add|exten|wide|surplus|"
            "largest|highest|record\\b|"
            "accelerat|strengthen|enhanc|boost|most\\b|greater|upward|upper|hike|advanc|edged up|heighten|multipl|ahead)"_s,
            true)};
    return way;
}

/// Less, lower, shorter.
const Way& down()
{
    static const QString korean =
        u"감소|줄(?:어|었|고|며|여|인|였|이|면|은|일)|하락|떨어[지졌]|(?<![가-힣])인하(?![여였])|"
        u"(?:금리|요금|세율|가격)인하|급감|급락|감액|감축"_s;
    static const Way way{
        pattern(korean),
        pattern(korean + u"|축소|내렸|내려|낮아[지졌진]|낮췄|낮추|낮춘|낮춰|절감|완화|단축|하회|밑돌|적자|"
                         u"위축|역성장|둔화|경감|적어[지졌진]|"
                         "감면|빠[졌지진]|마이너스|미만|이하|손실|부족|제외|인하"_s),
        pattern(u"\\b(?:decreas(?:e|es|ed|ing)|falls?|fallen|falling|fell|dropped|declin(?:e|es|ed|ing)|"
                u"shrank|reduced|plunged|slumped|lowered)\\b|"
                u"\\bdown (?:by )?\\d|(?:percent|%) (?:lower|less|fewer) than"_s,
                true),
        pattern(u"\\b(?:decreas|fall|fell|drop|declin|down|shrank|shr[iu]nk|contract(?:ed|ion)|reduc|lower|"
                u"cut|slump|plung|less|fewer|"
                "shorten|eas(?:e|ed|ing)\\b|sav|below|deficit|slow|diminish|slid|slip|sl[iu]mp|tumbl|weaken|"
                "lighten|small|los[ets]|limit|curb|"
                "narrow|mitigat|alleviat|relie|minus|negative|under\\b|half\\b|halv|off\\b|trim|scal|lag|"
                "shed\\b|edged|dip|discount|short|"
                "lift|waiv|exempt|remov|eliminat)|-\\d|−\\d"_s,
                true)};
    return way;
}

/// Twice as much and half as much.
const QList<Counterparts>& multiples()
{
    static const QList<Counterparts> all =
        compiled({{u"(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|수십|몇|여러|(?<![\\d.])(?:[2-9]|10)) "
                   u"?배(?:[가-힣 .,]|$)",
                   u"\\bdoubl|\\btwice|\\btripl|quadrupl|\\btimes\\b|fold\\b|\\bthrice"},
                  {u"절반|반으로|반감|2분의 1|1/2",
                   u"(?<!first )(?<!second )(?<!latter )(?<!last )\\bhalf\\b(?! "
                   u"(?:of|a|an|year|day|hour|century|past)\\b)|\\bhalf of what|\\bhalv|\\b50 "
                   u"?(?:%|percent)|one[- ]half"}});
    return all;
}

/// At most and at least, of a figure.
const QList<Counterparts>& bounds()
{
    static const QList<Counterparts> all =
        compiled({{u"\\d[^.,]{0,8}?(?:이하|이내|미만)(?!도)|까지만|최대 ?(?:약 ?)?\\d|넘지 "
                   u"?(?:않|못|아니)|초과하지|상한",
                   u"\\b(?:at most|as (?:much|many|high|long) as|no more than|not more than|up "
                   u"to|maximum|max\\.?|within|not "
                   u"exceed|without exceeding|"
                   u"less than|fewer than|lower than|under|below|ceiling|limit|capped?|younger)\\b|\\bor "
                   u"(?:less|fewer|"
                   u"lower|under|below|younger|smaller)|≤"},
                  {u"\\d[^.,]{0,8}?(?:이상|초과)|최소|넘[는은어을]|하한|웃[도돌]",
                   u"\\b(?:at least|no (?:less|fewer) than|not less than|minimum|(?<!no )(?<!not )more "
                   u"than|over|above|exceed\\w*|(?<!no )(?<!not )greater than|upwards? of)\\b|\\bor "
                   u"(?:more|over|older|above|higher|longer|larger|greater)|≥"}});
    return all;
}

/// Words that turn a statement around when one stands for the other.
const QList<QList<Counterparts>>& opposites()
{
    static const QList<QList<Counterparts>> all{
        compiled({{u"수출", u"\\bexport\\w*|\\bshipments?\\b|\\bship(?:s|ped|ping)?\\b|\\boverseas sales"},
                  {u"수입(?!원|\\s?억)", u"\\bimport\\w*"}}),
        compiled({{u"흑자", u"\\bsurplus\\w*"}, {u"적자", u"\\bdeficits?\\b|in the red"}}),
        compiled({{u"남성|남자|수컷", u"\\b(?:men|males?|man)\\b"},
                  {u"여성|여자|암컷", u"\\b(?:women|females?|woman)\\b"}}),
    };
    return all;
}

/// 6세 미만 as "six or younger": with the figure itself.
std::optional<Mistaken> limitTakenIn(const Pair& pair)
{
    static const QRegularExpression under = pattern(u"\\d[^ .,]{0,6} ?미만"_s);
    static const QRegularExpression upTo = pattern(u"이하|까지"_s);
    static const QRegularExpression orLess =
        pattern(u"\\bor (?:younger|less|fewer|lower|under|below)\\b"_s, true);
    static const QRegularExpression below = pattern(
        u"\\b(?:(?<!or )under|(?<!or )below|less than|fewer than|lower than|younger than)\\b"_s, true);
    const QRegularExpressionMatch korean = under.match(pair.ko);
    const QRegularExpressionMatch english = orLess.match(pair.en);
    if (!korean.hasMatch() || !english.hasMatch() || has(pair.ko, upTo) || has(pair.en, below))
        return std::nullopt;
    return Mistaken{korean.captured(), english};
}

enum class Move : quint8 { None, Up, Down };

/// 4.3% 증가한, 0.4%p 낮아졌으나: what stands directly behind the figure.
Move moveInKorean(const QString& behind)
{
    static const QRegularExpression rise = pattern(
        u"^(?:도|명|건|개|대|곳|점|가구)?(?:\\([^)]*\\))?(?:씩|가량|정도|만큼)? ?(?:가까이 |넘게 |이상 |더 )?(?:증가|늘|상승|올[라랐]|급증|성장|높[아았은]|많[아은았]|확대|커[졌지져])"_s);
    static const QRegularExpression fall = pattern(
        u"^(?:도|명|건|개|대|곳|점|가구)?(?:\\([^)]*\\))?(?:씩|가량|정도|만큼)? ?(?:가까이 |넘게 |이상 |더 )?(?:감소|줄|하락|떨어|급감|낮[아았은]|적[은었어]|축소|작아)"_s);
    return has(behind, rise) ? Move::Up : has(behind, fall) ? Move::Down : Move::None;
}

/// "Fell 4.3 percent", "down by 1.4%", "0.4 percentage points lower": what stands directly around it.
Move moveInEnglish(const QString& before, const QString& behind)
{
    static const QRegularExpression rose = pattern(
        u"\\b(?:rose|risen|rising|rise|grew|grown|growing|grow|increas\\w+|climb\\w*|surg\\w+|jump\\w*|"
        u"soar\\w*|gain\\w*|up|"
        u"expand\\w*|advanc\\w+) (?:by |of |about |some |around |nearly |almost |a further |another |more than |over ){0,3}$"_s,
        true);
    static const QRegularExpression fell = pattern(
        u"\\b(?:fell|fallen|falling|fall|declin\\w+|decreas\\w+|drop\\w*|shr[aiu]nk|down|slump\\w*|plung\\w+|"
        u"contract\\w*|"
        u"slip\\w*|slid|lost|reduc\\w+) (?:by |of |about |some |around |nearly |almost |a further |another |more than |over ){0,3}$"_s,
        true);
    static const QRegularExpression higher = pattern(
        u"^,? ?(?:degrees |points )?(?:higher|more|above|increase|rise|growth|gain|jump|up)\\b"_s, true);
    static const QRegularExpression lower = pattern(
        u"^,? ?(?:degrees |points )?(?:lower|less|fewer|below|decrease|decline|fall|drop|down)\\b"_s, true);
    if (has(before, rose) || has(behind, higher))
        return has(before, fell) || has(behind, lower) ? Move::None : Move::Up;
    return has(before, fell) || has(behind, lower) ? Move::Down : Move::None;
}

/// The same figure moves up in one language and down in the other.
void figuresTurned(const NumberPair& pair, const QuantityMatching& matching, QList<Finding>& findings)
{
    using language::QuantityKind;
    for (const QuantityMatch& match : matching.same) {
        if (match.korean.weight != language::Weight::Firm || match.korean.kind == QuantityKind::Ordinal ||
            match.korean.kind == QuantityKind::Year)
            continue;
        const language::Span& said = match.english.span;
        const Move korean = moveInKorean(pair.korean.behind(match.korean.span.end()));
        const Move english = moveInEnglish(pair.english.before(said.from), pair.english.behind(said.end()));
        if (korean == Move::None || english == Move::None || korean == english)
            continue;
        findings.append(
            {u"direction"_s, Severity::Warning, pair.english.at(said), pair.english.words(said),
             Rules::tr("The Korean says “%1”; the English tells the opposite.")
                 .arg(pair.korean.text.mid(match.korean.span.from, match.korean.span.length + 3))});
    }
}

} // namespace

QList<Finding> directions(const Subject& subject)
{
    static const QRegularExpression figure = pattern(u"\\d"_s);
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en) || !has(pair.ko, figure) || !has(pair.en, figure))
            return;
        const auto told = [&](const Way& said, const Way& meant) {
            if (!has(pair.ko, meant.korean) || has(pair.ko, said.koreanTrace) ||
                has(pair.en, meant.englishTrace))
                return false;
            const QRegularExpressionMatch english = said.english.match(pair.en);
            if (!english.hasMatch())
                return false;
            findings.append(findingAt(u"direction"_s, Severity::Warning, pair.english, english,
                                      Rules::tr("The Korean says “%1”; the English tells the opposite.")
                                          .arg(meant.korean.match(pair.ko).captured())));
            return true;
        };
        if (told(up(), down()) || told(down(), up()))
            return;
        if (const auto mistaken = limitTakenIn(pair))
            findings.append(findingAt(
                u"direction"_s, Severity::Warning, pair.english, mistaken->english,
                Rules::tr("The Korean says “%1”, without the figure itself.").arg(mistaken->korean)));
        for (const QList<Counterparts>& words : QList{multiples(), bounds()} + opposites())
            if (const auto mistaken = oneForAnother(pair, words))
                findings.append(findingAt(u"direction"_s, Severity::Warning, pair.english, mistaken->english,
                                          Rules::tr("The Korean says “%1”; the English tells the opposite.")
                                              .arg(mistaken->korean)));
    });
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        const auto told = [&](const Finding& finding) {
            return stretch(finding.place, 0, 0) == pair.english.place;
        };
        if (std::none_of(findings.cbegin(), findings.cend(), told))
            figuresTurned(pair, matching, findings);
    });
    return findings;
}

} // namespace communique::checks
