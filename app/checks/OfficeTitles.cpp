#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// A post: its Korean words, and the English ones that may stand for it. The English words of all posts are
/// told apart by the longest: "Vice Minister" is no "Minister".
struct Post
{
    QStringView korean;
    QStringView english;
};

/// Titles as the ministries of the Republic of Korea and the U.S. Department of State use them.
constexpr Post Posts[] = {
    {u"차관보", u"Deputy Minister|Assistant Minister|Assistant Secretary|Assistant Vice Minister|Deputy "
                u"Assistant Secretary|Deputy Secretary"},
    {u"(?<![가-힣])부장관",
     u"Deputy Secretary|Deputy Minister|(?:Senior |State )?Vice[- ]Minister|State Minister|"
     u"Minister of State|Deputy Foreign Minister"},
    {u"차관", u"(?:First |Second |1st |2nd |Senior |Parliamentary )?Vice[- ]Minister|Under[- "
              u"]?[Ss]ecretary|Deputy Secretary|Deputy Minister|State Secretary|Minister of State|Permanent "
              u"Secretary|Permanent Under-Secretary|Vice Foreign Minister|Deputy Foreign Minister"},
    {u"부총리", u"Deputy Prime Minister|Vice Premier|Vice Prime Minister"},
    {u"국무장관", u"Secretary of State|Minister of State|State Minister"},
    {u"청 ?장관", u"Commissioner|Director[- ]General|Minister|Secretary"}, // of Japanese agencies
    {u"최고대표", u"High Commissioner|High Representative"},
    {u"부지사", u"(?:Vice|Deputy) Governor"},
    {u"부시장", u"(?:Vice|Deputy) Mayor"},
    {u"청장|처장", u"Commissioner|Administrator|Minister|Director[- ]General|Chief|Head|President"},
    {u"장관|외교부장|외무대신|외상",
     u"(?:Prime )?Minister|Secretary of (?:State|Defen[cs]e|Commerce|Energy|the Treasury)|Secretary|Foreign "
     u"Secretary|Attorney General|Chancellor"},
    {u"총리", u"Prime Minister|Premier|Chancellor|Taoiseach"},
    {u"부통령", u"Vice President"},
    {u"대통령|주석", u"President"},
    {u"사무차장", u"Deputy Secretary[- ]General|Under-Secretary-General|Assistant Secretary-General|Deputy "
                  u"Director[- ]General"},
    {u"사무총장",
     u"Secretary[- ]General|Director[- ]General|Executive Director|Executive Secretary|General Secretary"},
    {u"심의관", u"Deputy Director[- ]General|Director|Counsellor"},
    {u"부국장", u"Deputy Director[- ]General|Deputy Director|Director"},
    {u"[가-힣]{2,}(?:정책|기획|협력|지원|조정|산업|통상|심사|투자|안전|관리|교섭)관",
     u"(?:Deputy )?Director[- ]General|Director|Head|Deputy Minister|Counsellor"},
    {u"국장", u"Director[- ]General|Director|Bureau Chief|Head|Managing Director|Assistant Secretary"},
    {u"총영사", u"Consul[- ]General"},
    {u"부대변인", u"Deputy Spokes(?:person|man|woman)"},
    {u"대변인", u"Spokes(?:person|man|woman)"},
    {u"특별대표", u"Special Representative|Special Envoy"},
    {u"대사", u"Ambassador|Permanent Representative|High Representative|Envoy|Head of Delegation"},
    {u"특사", u"(?:Special )?Envoy|Ambassador"},
    {u"교수", u"Professor"},
    {u"(?:특별|광역)시장|(?:서울|부산|대구|인천|광주|대전|울산|세종)시장", u"Mayor"}, // elsewhere a market
    {u"지사", u"Governor|Gov\\."},
};

/// Other posts of English, so that "Vice President" is told from "President".
constexpr QStringView OtherPosts = u"Vice Chair(?:man|person|woman)?|Deputy Chief of Mission|Chargé "
                                   u"d’Affaires|Minister[- ]Counsell?or|Deputy Speaker|Commissioner";

struct Title
{
    QString words;
    qsizetype from = 0;
};

/// Every English title in the order of the text, the longest of each place.
QList<Title> titlesIn(const QString& english)
{
    static const QRegularExpression titles = [] {
        QStringList all = alternatives(OtherPosts);
        for (const Post& post : Posts)
            all += alternatives(post.english);
        // Long and composed titles before their parts.
        std::stable_sort(all.begin(), all.end(),
                         [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return pattern(
            u"\\b(?:Deputy Assistant Secretary|Deputy Prime Minister|Vice Prime Minister|Deputy Secretary[- "
            u"]General|Deputy Director[- ]General|"
            "Deputy Spokes(?:person|man|woman)|Assistant Secretary-General|Under-Secretary-General|Vice "
            "Foreign Minister|Deputy Foreign Minister|Special Representative|"
            "Vice President|Vice Premier|Deputy Secretary|Minister of State|(?:Vice|Deputy) Governor|(?:Vice|Deputy) Mayor|High Commissioner|Secretary[- ]General|Director[- ]General|Consul[- ]General|Foreign Secretary|%1)\\b"_s
                .arg(all.join(u'|')));
    }();
    QList<Title> found;
    eachMatch(titles, english, [&](const QRegularExpressionMatch& match) {
        found.append({match.captured(), match.capturedStart()});
    });
    return found;
}

struct Held
{
    QString korean;
    QRegularExpression english;
};

/// Posts of a Korean text, the longest word of each place.
QList<Held> postsIn(const QString& korean)
{
    static const QList<QPair<QRegularExpression, QRegularExpression>> posts = [] {
        QList<QPair<QRegularExpression, QRegularExpression>> all;
        for (const Post& post : Posts)
            all.append(
                {pattern(u"(?:%1)(?!급|실|회[의담]|관저|보좌|[가-힣]*회의)"_s.arg(post.korean.toString())),
                 pattern(u"^(?:%1)$"_s.arg(post.english.toString()))});
        return all;
    }();
    QList<Held> held;
    QString rest = korean;
    for (const auto& [words, english] : posts) {
        QRegularExpressionMatch match;
        while ((match = words.match(rest)).hasMatch()) {
            held.append({match.captured(), english});
            rest.replace(match.capturedStart(), match.capturedLength(),
                         QString(match.capturedLength(), u'#'));
        }
    }
    return held;
}

/// A 차관 too few and a "Minister" that no 장관 stands for, or the other way round.
struct Rank
{
    QStringView korean;
    QRegularExpression english;
};

const std::pair<Rank, Rank>& ministerAndDeputy()
{
    static const std::pair<Rank, Rank> ranks{
        {u"장관", pattern(u"^(?:Foreign )?Minister$"_s)},
        {u"차관",
         pattern(
             u"^(?:(?:First|Second|1st|2nd|Senior|Parliamentary) )?(?:Vice|Deputy)[- ](?:Foreign )?Minister$"_s)}};
    return ranks;
}

/// 제2차관 as "First Vice Minister".
std::optional<Finding> mistakenNumber(const Pair& pair)
{
    static const QList<Counterparts> numbers =
        compiled({{u"제 ?1 ?차관", u"\\b(?:First|1st) Vice (?:Foreign )?Minister"},
                  {u"제 ?2 ?차관", u"\\b(?:Second|2nd) Vice (?:Foreign )?Minister"}});
    const auto mistaken = oneForAnother(pair, numbers);
    if (!mistaken)
        return std::nullopt;
    return findingAt(u"office-title"_s, Severity::Warning, pair.english, mistaken->english,
                     Rules::tr("“%1” is not the English title of a %2.")
                         .arg(mistaken->english.captured(), mistaken->korean));
}

/// 국무위원 겸 외교부장 carries two posts: the first of them is lost.
std::optional<Finding> lostPost(const Pair& pair)
{
    static const QList<Counterparts> first = compiled(
        {{u"부총리 ?겸",
          u"\\b(?:Deputy|Vice)[- ](?:Prime Minister|Premier|Chancellor)|\\bVice Premier|T[áa]naiste"},
         {u"(?<!부)총리(?:내각장관)? ?겸", u"\\b(?:Prime (?:Minister|Cabinet)|Premier)"},
         {u"정치국 ?(?:상무)?위원 ?겸|정치국원 ?겸", u"\\bPolit(?:ical Bureau|buro)"},
         {u"국무위원 ?겸", u"\\bState Council|\\bCouncill?or"},
         {u"(?<!부)대통령 ?겸", u"\\bPresident"},
         {u"대사 ?겸", u"\\bAmbassador"},
         {u"특사 ?겸", u"\\bEnvoy"},
         {u"(?:위원장|의장) ?겸", u"\\b(?:Chair|Speaker|President|Head)"}});
    for (const Counterparts& post : first) {
        const QRegularExpressionMatch korean = post.korean.match(pair.ko);
        if (korean.hasMatch() && !has(pair.en, post.english))
            return Finding{u"office-title"_s, Severity::Warning, pair.english, korean.captured(),
                           Rules::tr("The Korean gives two posts (“%1 …”); the English has one of them.")
                               .arg(korean.captured())};
    }
    return std::nullopt;
}

Finding notTitleOf(const Pair& pair, const Title& title, const QString& post)
{
    return {u"office-title"_s, Severity::Warning, stretch(pair.english, title.from, title.words.size()),
            title.words, Rules::tr("“%1” is not the English title of a %2.").arg(title.words, post)};
}

/// The first title of the rank `said`, which the Korean has as `meant`.
Finding anotherRank(const Pair& pair, const QList<Title>& titles, const Rank& said, const Rank& meant)
{
    const auto strange = std::find_if(titles.cbegin(), titles.cend(),
                                      [&](const Title& title) { return has(title.words, said.english); });
    return notTitleOf(pair, *strange, meant.korean.toString());
}

std::optional<Finding> mistakenRank(const Pair& pair, const QList<Held>& held, const QList<Title>& titles)
{
    const auto inKorean = [&](const Rank& rank) {
        return std::count_if(held.cbegin(), held.cend(), [&](const Held& post) {
            return post.korean.endsWith(rank.korean) && post.korean != u"부장관";
        });
    };
    const auto inEnglish = [&](const Rank& rank) {
        return std::count_if(titles.cbegin(), titles.cend(),
                             [&](const Title& title) { return has(title.words, rank.english); });
    };
    static const QRegularExpression both = pattern(u"장[·ㆍ]?차관|대신|부장(?!관)|각료"_s);
    const auto& [minister, deputy] = ministerAndDeputy();
    for (const auto& [meant, said] : {std::pair(deputy, minister), std::pair(minister, deputy)}) {
        const bool raised = said.korean == minister.korean;
        // Two posts, both told as the one: 제2차관 and a 장관 as "Minister" twice.
        const bool merged = inEnglish(meant) == 0 && inKorean(meant) > 0 && inKorean(said) > 0 &&
                            inEnglish(said) == inKorean(said) + inKorean(meant);
        if (merged)
            return anotherRank(pair, titles, said, meant);
        if (inKorean(said) > 0 || inEnglish(said) == 0 || inKorean(meant) == 0 ||
            (!raised && inEnglish(meant) >= inKorean(meant)) || (raised && has(pair.ko, both)))
            continue;
        return anotherRank(pair, titles, said, meant);
    }
    return std::nullopt;
}

} // namespace

QList<Finding> officeTitles(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        const QList<Held> held = postsIn(pair.ko);
        const QList<Title> titles = titlesIn(pair.en);
        if (held.isEmpty() || titles.isEmpty())
            return;
        if (const auto second = lostPost(pair))
            findings.append(*second);
        const auto lost = std::find_if(held.cbegin(), held.cend(), [&](const Held& post) {
            return std::none_of(titles.cbegin(), titles.cend(),
                                [&](const Title& title) { return has(title.words, post.english); });
        });
        const auto strange = std::find_if(titles.cbegin(), titles.cend(), [&](const Title& title) {
            return std::none_of(held.cbegin(), held.cend(),
                                [&](const Held& post) { return has(title.words, post.english); });
        });
        if (lost == held.cend() || strange == titles.cend()) {
            const auto rank = mistakenRank(pair, held, titles);
            if (const auto finding = rank ? rank : mistakenNumber(pair))
                findings.append(*finding);
            return;
        }
        findings.append(notTitleOf(pair, *strange, lost->korean));
    });
    return findings;
}

} // namespace communique::checks
