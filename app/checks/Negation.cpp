#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Turns of phrase with a negation that says none.
QString withoutIdioms(QString text, Language language)
{
    static const QRegularExpression korean =
        pattern(u"뿐(?:만)? "
                u"?아니[라고]|데(?:에)? ?그치지 "
                u"않고|그치지 않고|에만 머물지 않고|지 않을 수 "
                u"없|못지않|적지 않|머지않|다름 ?아닌|다름 ?없|"
                "틀림 ?없|끊임 ?없|변함 ?없|아낌 ?없|차질 ?없|빈틈 ?없|흔들림 ?없|꾸준|끊이지 "
                "?않|마지않|아끼지 ?않|두말할 나위 ?없|여념이 ?없|예외 ?없이|의심의 여지가 ?없|어김 ?없|쉼 "
                "?없|부족함이 ?없|남김 ?없|숨김 ?없|가감 ?없|"
                "손색 ?없|유례 "
                "?없|전례 ?없|더할 나위 ?없|거침 ?없|막힘 ?없|허심탄회|"
                "관계 ?없이|상관 ?없이|제한 ?없이|[^ ]+(?:지|는지) (?:않을까|아닌가)"_s);
    static const QRegularExpression english = pattern(
        u"(?:may|must|shall|will|does|do|did|to|should)? ?not (?:to )?exceed|not "
        u"(?:more|less|fewer|later|higher|lower) than|not (?:\\w+ ){0,5}until|"
        "cannot (?:but|help)|not only|not just|not merely|not limited to|nothing less|no less|no fewer|not "
        "least|no doubt|"
        "no later than|no more than|No\\.|last but not least|whether or not|not to mention|no small|never-ending|\\bnot since\\b"_s,
        true);
    return text.remove(language == Language::Korean ? korean : english);
}

/// 5%를 넘지 않도록: "capped at 5 percent", or with a "not".
QString withoutLimits(QString korean)
{
    static const QRegularExpression rather =
        pattern(u"(?:이|가) ?아니라"_s); // "not just", "rather than", "but"
    korean.remove(rather);
    // "in time" for 지연되지 않도록, "less than" for 채 … 않는
    static const QRegularExpression turned =
        pattern(u"지 ?(?:않|못하|아니하)(?:도록|게)|채 [^ ]+지 ?(?:않|못)"_s);
    korean.remove(turned);
    static const QRegularExpression limits =
        pattern(u"(?:넘|초과하|웃돌|벗어나|미치|채우)지 ?(?:않|아니|못)|그러하지 아니"_s);
    return korean.remove(limits);
}

const QRegularExpression& koreanVerb()
{
    static const QRegularExpression negation =
        pattern(u"지(?:는|도|를)? ?(?:않|못하|못했|못한|못할|아니하)|(?:이|가|은|는|도|수|바|적|필요) "
                u"?없(?:다|습니다|음|으며|었|을|다고|다는|는 것)|"
                "(?:이|가|은|는) (?:아니(?:다|며|라|고|었|므)|아닙니다|아님|아닌)|사실과 다[르른]|사실무근|"
                "지 ?말아야|지 ?마[시십세]"_s);
    return negation;
}

const QRegularExpression& englishVerb()
{
    static const QRegularExpression negation = pattern(
        u"(?<![/-])\\bnot\\b(?![/-])|\\bnever\\b|\\bcannot\\b|n[’']t\\b|\\bno longer\\b|\\bneither\\b"_s,
        true);
    return negation;
}

/// Anything that could carry a negation of the other language.
const QRegularExpression& koreanTrace()
{
    static const QRegularExpression trace = pattern(
        u"않|못|아니|아닌|아님|아닙|다릅|없|안 "
        u"[되하돼될할된됩]|아직|드물|삼가|예외|면제|밖에|지 ?말|지 "
        u"?마[시세십]|말[고아라자]|금지|중단|반대|거부|부정|부인|"
        u"자제|지양|막[을고기아]|방지|예방|"
        u"배제|제외|거절|생략|"
        "취소|연기|차단|실패|모르|더 이상|철회|근절|보류|결코|절대|불구|유보|폐기|"
        "불(?:가|법|허|참|발|공정|안|확실|이행|용|응|충분|명확|인정|식|신|균형|평등|필요|완전|투명|"
        "합리|수용|일치)|"
        "무(?:관|산|효|책임|분별|단|비자|사증|조건|응답|근거|시)|비(?:공식|공개|핵|확산|정상|무장|"
        "회원|차별|협조|대면)|"
        "미(?:흡|비|가입|발효|공개|성년|체결|개최|지정|참석|납|검증|적용|승인|집행|응답|이행|확인|정["
        "인의이]|달|해결|신고|포함|실현|등록|완|참|수교|인정|치[지])|부(?:재|"
        "족|적절|적합|당|정확|합리|동의)|"
        "처음|최초|두고두고|영원|항상|언제나|늘 |잊|탈[퇴]|허위|사실과 다르|사실무근|오보|오류|왜곡|유감|우려|대신"_s);
    return trace;
}

const QRegularExpression& englishTrace()
{
    static const QRegularExpression trace = pattern(
        u"\\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|unless|except|instead|"
        u"hardly|barely|scarcely|rarely|seldom|yet to|still to be|pending|away from|out "
        u"of|(?:left|leave|leaving) out|omit\\w*|vot(?:ed|ing) down|"
        u"close[ds]?|little|few|modest|slight|minor|marginal|similar|same|alike|free|zero|"
        "far from|(?:keep|kept|keeping)\\b[^.]*\\bfrom|rather than|other "
        "than|only|beyond)\\b|n[’']t\\b|\\bun(?!i(?:on|t|v|q|f|l|c)|der|til|sc\\b|ga\\b|esco|dp\\b|ep\\b|hcr)"
        "\\w+|\\bmis(?!s|t|c)\\w+|\\bim(?:possib|prop|moral|passe|mobil|matur|perfect|partial|pati|balanc|"
        "practic|punity)\\w*|"
        "\\bin(?:valid|accura|complete|correct|sufficien|abil|adequa|compatib|appropria|effective|visib|"
        "evitab|tolera|excus|divis|access|defin|conclusive|convenien|action|signific|secur|"
        "consisten|direct|formal|justice|eligib|frequent|operab|dispens)\\w*|"
        "\\bin\\w+[ai]ble\\b|\\bir(?:revers|regular|relevan|respons)\\w*|\\bil(?:legal|legitim|licit)\\w*|"
        "\\bnon-?\\w+|\\bdis(?:agree|continu|approv|miss|count|contin|regard)\\w*|"
        "\\b(?:lack|absen|fail|refus|reject|den(?:y|ied|ies|ial)|oppos|refrain|avoid|prevent|stop|halt|"
        "suspend|cancel|postpon|withdr|"
        "exclud|false|untrue|groundless|baseless|wrong|contrary|differ\\w*|banned|prohibit|rule[sd]? "
        "out|ceas|abandon|forgo|missed\\b|declin|"
        "abstain|remain|short "
        "of|forbid|waiv|skip|resist|neglect|ignor|overlook|spar(?:e|ing)|shield|protect|lost|lose|vacan|"
        "hinder|exempt|capp|ceiling|stall|deadlock|unable|abolish|ended\\b|ending\\b)\\w*|\\w+less\\b|\\bregardless"_s,
        true);
    return trace;
}

/// Words of both languages that say "not" in a noun or an adverb, and stand for each other.
const QList<Counterparts>& counterparts()
{
    static const QList<Counterparts> all =
        compiled({{u"없이", u"\\bwithout\\b"},
                  {u"철회|탈퇴|철수", u"\\bwithdr\\w*"},
                  {u"중단|중지|정지|유예", u"\\b(?:suspen|halt|ceas|stop)\\w*"},
                  {u"거부|거절", u"\\b(?:refus|reject|den(?:y|ied|ial))\\w*"},
                  {u"방지|예방", u"\\bprevent\\w*"},
                  {u"보호", u"\\bprotect\\w*"},
                  {u"취소|결항", u"\\bcancel\\w*"},
                  {u"반대", u"\\boppos\\w*"},
                  {u"비확산|비핵|비관세", u"\\bnon-?\\w+"},
                  {u"불법", u"\\bil(?:legal|licit)\\w*"},
                  {u"금지", u"\\b(?:ban|prohibit)\\w*"},
                  {u"다르|다른|차이", u"\\bdiffer\\w*"},
                  {u"적(?:다|은|을|어|으)|드[물문]", u"\\b(?:little|few|rare|seldom)\\w*"}});
    return all;
}

QString withoutNamed(QString english, const QString& korean)
{
    // "It is not classrooms but teachers" for 교실보다 선생님이
    static const QRegularExpression than = pattern(u"보다|아니라"_s);
    static const QRegularExpression notBut = pattern(u"\\bnot\\b(?=[^.;]*\\bbut\\b)"_s, true);
    if (has(korean, than))
        english.remove(notBut);
    for (const Counterparts& pair : counterparts())
        if (has(korean, pair.korean))
            english.remove(pair.english);
    return english;
}

/// The same the other way round: 사증 없이 beside "without a visa" explains no "not". `named` is the English
/// without what the Korean says too.
QString withoutRendered(QString korean, const QString& named, const QString& english)
{
    static const Counterparts without{pattern(u"없이"_s), pattern(u"\\bwithout\\b|[- ]free\\b"_s, true)};
    static const Counterparts exempt{pattern(u"면제"_s), pattern(u"\\b(?:exempt|waiv|free)\\w*"_s, true)};
    for (const Counterparts& pair : counterparts())
        if (has(named, pair.english))
            korean.remove(pair.korean);
    for (const Counterparts& pair : {without, exempt})
        if (has(english, pair.english))
            korean.remove(pair.korean);
    return korean;
}

qsizetype timesFound(const QRegularExpression& wanted, const QString& text)
{
    qsizetype times = 0;
    eachMatch(wanted, text, [&](const QRegularExpressionMatch&) { ++times; });
    return times;
}

} // namespace

QList<Finding> negation(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        const QString ko = withoutIdioms(pair.ko, Language::Korean);
        const QString en = withoutNamed(withoutIdioms(pair.en, Language::English), pair.ko);
        const QString strict = withoutLimits(ko);
        const QRegularExpressionMatch korean = koreanVerb().match(strict);
        if (korean.hasMatch() && !has(en, englishTrace())) {
            findings.append({u"negation"_s, Severity::Warning, pair.english, korean.captured(),
                             Rules::tr("The Korean has a negation (“%1”) that the English lacks.")
                                 .arg(korean.captured())});
            return;
        }
        if (timesFound(koreanVerb(), strict) > timesFound(englishTrace(), en))
            findings.append({u"negation"_s, Severity::Hint, pair.english, korean.captured(),
                             Rules::tr("The Korean has more negations than the English.")});
        const QRegularExpressionMatch english = englishVerb().match(en);
        if (english.hasMatch() && !has(withoutRendered(ko, en, pair.en), koreanTrace())) {
            const qsizetype from = pair.en.indexOf(englishVerb());
            findings.append({u"negation"_s, Severity::Warning,
                             stretch(pair.english, from, english.capturedLength()), english.captured(),
                             Rules::tr("The English has a negation (“%1”) that the Korean lacks.")
                                 .arg(english.captured())});
        }
    });
    return findings;
}

} // namespace communique::checks
