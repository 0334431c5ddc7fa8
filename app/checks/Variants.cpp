#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Two ways to write one thing: a pattern for each, and what to write instead of each. Where group 1 is
/// captured, it stands for "%1".
struct Choice
{
    QStringView one;
    QStringView oneWords;
    QStringView other;
    QStringView otherWords;
    bool anyCase = true;
    bool taste = false; ///< one of the two may belong to a name of another country's office
};

constexpr Choice Choices[] = {
    {u"\\bU\\.S\\.(?:A\\.)?(?!\\$)", u"U.S.", u"(?<![A-Za-z$.])US(?![A-Za-z$]| ?\\$| ?dollars?)", u"US",
     false},
    {u"\\bU\\.K\\.", u"U.K.", u"\\bUK\\b", u"UK", false},
    {u"\\bU\\.N\\.", u"U.N.", u"\\bUN\\b(?!-)", u"UN", false},
    {u"\\bE\\.U\\.", u"E.U.", u"\\bEU\\b", u"EU", false},
    {u"\\bcounter-terroris", u"counter-terroris", u"\\bcounterterroris", u"counterterroris"},
    {u"\\bcyber[- ]security\\b", u"cyber security", u"\\bcybersecurity\\b", u"cybersecurity"},
    {u"\\bcyber[- ]space\\b", u"cyber space", u"\\bcyberspace\\b", u"cyberspace"},
    {u"\\bco-operat(?!ion (?:and Development|Council|Organi))", u"co-operat", u"\\bcooperat", u"cooperat"},
    {u"\\bco-ordinat", u"co-ordinat", u"\\bcoordinat", u"coordinat"},
    {u"\\bvice-ministers?\\b(?!-)", u"vice-minister", u"\\bvice ministers?\\b(?!-)", u"vice minister", true,
     true},
    {u"\\bsecretary-general\\b(?!-)", u"secretary-general", u"\\bsecretary general\\b(?!-)",
     u"secretary general"},
    {u"\\bconsul-general\\b(?!-)", u"consul-general", u"\\bconsul general\\b(?!-)", u"consul general"},
    {u"\\bper cent\\b", u"per cent", u"\\bpercent\\b", u"percent"},
    {u"\\bprogrammes?\\b(?!d|r)", u"programme", u"\\bprograms?\\b", u"program", false},
    {u"\\bcentre(?:s|d)?\\b", u"centre", u"\\bcenter(?:s|ed)?\\b", u"center", false},
    {u"\\bdefence\\b", u"defence", u"\\bdefense\\b", u"defense", false},
    {u"\\blabour\\b", u"labour", u"\\blabor\\b", u"labor", false},
    {u"\\bfavour", u"favour", u"\\bfavor", u"favor", false},
    {u"\\bhonour", u"honour", u"\\bhonor", u"honor", false},
    {u"\\bneighbour", u"neighbour", u"\\bneighbor", u"neighbor", false},
    {u"\\bendeavour", u"endeavour", u"\\bendeavor", u"endeavor", false},
    {u"\\bmulti-lateral", u"multi-lateral", u"\\bmultilateral", u"multilateral"},
    {u"\\bpeace-keep", u"peace-keep", u"\\bpeacekeep", u"peacekeep"},
    {u"\\bpolicy-mak", u"policy-mak", u"\\bpolicymak", u"policymak"},
    {u"\\be-mail", u"e-mail", u"\\bemail", u"email"},
    {u"\\bon-line\\b", u"on-line", u"\\bonline\\b", u"online"},
    {u"\\bViet Nam", u"Viet Nam", u"\\bVietnam(?!ese)", u"Vietnam", false},
    {u"\\bspokesman\\b", u"spokesman", u"\\bspokesperson\\b", u"spokesperson", false},
    {u"\\bCounsellor", u"Counsellor", u"\\bCounselor", u"Counselor", false},
    {u"\\btravell(?:ed|ing|er)", u"travell", u"\\btravel(?:ed|ing|er)\\b", u"travel", false},
};

struct Hit
{
    Place place;
    QString text;
};

struct Count
{
    QList<Hit> one;
    QList<Hit> other;
};

void collect(const QRegularExpression& wanted, const QList<Hit>& texts, QList<Hit>& hits)
{
    for (const Hit& whole : texts)
        eachMatch(wanted, whole.text, [&](const QRegularExpressionMatch& match) {
            hits.append(
                {stretch(whole.place, match.capturedStart(), match.capturedLength()), match.captured()});
        });
}

/// The few are told, not the many; where they are equal, those that come second.
void tell(const Count& count, const QString& one, const QString& other, bool fixable,
          QList<Finding>& findings, Severity severity = Severity::Warning)
{
    if (count.one.isEmpty() || count.other.isEmpty())
        return;
    const bool oneIsUsual = count.one.size() >= count.other.size();
    const QString usual = oneIsUsual ? one : other;
    for (const Hit& hit : oneIsUsual ? count.other : count.one)
        findings.append({u"variant"_s, severity, hit.place, hit.text,
                         Rules::tr("The release writes “%1” elsewhere: keep to one spelling.").arg(usual),
                         fixable ? words(usual) : Fix{}});
}

/// -ise and -ize of one word.
void sOrZ(const QList<Hit>& texts, QList<Finding>& findings)
{
    static const QRegularExpression verbs =
        pattern(u"\\b([a-z]{3,}?)(i|y)(s|z)(e|ed|es|ing|ation|ations)\\b"_s);
    static const QRegularExpression always =
        pattern(u"^(?:adv|exerc|prom|prem|prec|ra|pra|superv|rev|comprom|compr|otherw|likew|franch|telev|dev|"
                u"disgu|merchand|parad|improv|ar|no|expert|"
                "enterpr|surpr|conc|dem|desp|exc|appra|pr|s|cap|w|r)$"_s);
    QMap<QString, Count> stems;
    for (const Hit& whole : texts)
        eachMatch(verbs, whole.text, [&](const QRegularExpressionMatch& match) {
            if (has(match.captured(1), always))
                return;
            Count& count = stems[match.captured(1)];
            (match.captured(3) == u"s" ? count.one : count.other)
                .append(
                    {stretch(whole.place, match.capturedStart(), match.capturedLength()), match.captured()});
        });
    for (const Count& count : std::as_const(stems)) {
        if (count.one.isEmpty() || count.other.isEmpty())
            continue;
        const bool british = count.one.size() >= count.other.size();
        for (const Hit& hit : british ? count.other : count.one) {
            QString right = hit.text;
            const qsizetype at = std::max(right.lastIndexOf(british ? u"iz"_s : u"is"_s),
                                          right.lastIndexOf(british ? u"yz"_s : u"ys"_s));
            right[at + 1] = british ? u's' : u'z';
            findings.append({u"variant"_s, Severity::Warning, hit.place, hit.text,
                             Rules::tr("The release writes “%1” elsewhere: keep to one spelling.").arg(right),
                             words(right)});
        }
    }
}

/// Between countries: ROK-U.S. and ROK–U.S.
void dashes(const QList<Hit>& texts, QList<Finding>& findings)
{
    const QString name =
        u"(?:ROK|Korea|U\\.S\\.|US|EU|Japan|China|ASEAN|Russia|DPRK|UK|U\\.K\\.|Mongolia|India|Australia)"_s;
    static const QRegularExpression hyphen = pattern(name + u"(-)(?="_s + name + u")"_s);
    static const QRegularExpression dash = pattern(name + u"(–|—|‑)(?="_s + name + u")"_s);
    Count count;
    const auto find = [&](const QRegularExpression& wanted, QList<Hit>& hits) {
        for (const Hit& whole : texts)
            eachMatch(wanted, whole.text, [&](const QRegularExpressionMatch& match) {
                hits.append({stretch(whole.place, match.capturedStart(1), 1), match.captured(1)});
            });
    };
    find(hyphen, count.one);
    find(dash, count.other);
    tell(count, u"-"_s, u"–"_s, true, findings);
}

} // namespace

QList<Finding> variants(const Subject& subject)
{
    struct Compiled
    {
        QRegularExpression one, other;
        const Choice* choice;
    };
    static const QList<Compiled> choices = [] {
        QList<Compiled> all;
        for (const Choice& choice : Choices)
            all.append({pattern(choice.one.toString(), choice.anyCase),
                        pattern(choice.other.toString(), choice.anyCase), &choice});
        return all;
    }();
    QList<Hit> texts;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        texts.append({place, text});
    });
    QList<Finding> findings;
    for (const Compiled& each : choices) {
        Count count;
        collect(each.one, texts, count.one);
        if (count.one.isEmpty())
            continue;
        collect(each.other, texts, count.other);
        tell(count, each.choice->oneWords.toString(), each.choice->otherWords.toString(),
             each.choice->oneWords.startsWith(u"U.") || each.choice->oneWords.startsWith(u"E."), findings,
             each.choice->taste ? Severity::Hint : Severity::Warning);
    }
    sOrZ(texts, findings);
    dashes(texts, findings);
    return findings;
}

} // namespace communique::checks
