#include "checks/BilingualRules.h"
#include "checks/Matches.h"
#include "checks/Persons.h"
#include "language/NameSpellings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// "Tae-yul Cho" as "Cho Tae-yul".
QString familyFirst(const QString& latin)
{
    const qsizetype space = latin.indexOf(u' ');
    const QString first = latin.first(space);
    return first.contains(u'-') ? latin.sliced(space + 1) + u' ' + first : latin;
}

bool surnameStands(const QString& english, QChar syllable)
{
    return has(english, pattern(u"\\b(?:%1)\\b"_s.arg(language::surnameSpellings(syllable)), true));
}

QRegularExpression spellingsOf(const QString& hangul)
{
    const QString family = language::surnameSpellings(hangul[0]);
    const QString given = u"(?:%1)[- ]?(?:%2)"_s.arg(language::syllableSpellings(hangul[1]),
                                                     language::syllableSpellings(hangul[2]));
    return pattern(u"\\b(?:(?:%1),? %2|%2 (?:%1))\\b"_s.arg(family, given), true);
}

bool nameStands(const QString& english, const QString& hangul)
{
    return has(english, spellingsOf(hangul));
}

/// The family names of 조 장관, 윤 대사.
QSet<QChar> surnamesAddressed(const QString& korean)
{
    QSet<QChar> surnames;
    static const QRegularExpression address = pattern(
        u"(?<![가-힣])([가-힣]) ?(?=[가-힣]*(?:장관|차관|대사|국장|대표|총리|대통령|본부장|단장|심의관|실장|과장|청장|처장|부장|팀장|소장|원장|시장|지사|총장|이사장|위원장|위원|사장|회장|연구원|박사|교수|의원|감독|선수))"_s);
    eachMatch(address, korean, [&](const QRegularExpressionMatch& match) {
        if (language::isSurname(match.captured(1)[0]))
            surnames.insert(match.captured(1)[0]);
    });
    return surnames;
}

/// 조 장관 for "Cho Tae-yul".
bool surnameAlone(const QSet<QChar>& addressed, const QString& latin)
{
    return std::any_of(addressed.cbegin(), addressed.cend(),
                       [&](QChar surname) { return language::beginsWithSurname(latin, surname); });
}

/// Who is named in a text: by Korean names in Hangul, by foreign names in the Latin letters of the Korean,
/// and by Korean names in English.
struct Named
{
    QList<PersonNaming> hangul;
    QList<PersonNaming> latin;
    QList<PersonNaming> spelled;
    QSet<QChar> addressed; ///< family names alone before a post
    HangulNames words;     ///< whatever else of the Korean could be a name

    explicit Named(const Pair& pair)
        : hangul(koreanPersons(pair.ko))
        , latin(latinPersons(pair.ko))
        , spelled(hyphenedPersons(pair.en))
        , addressed(surnamesAddressed(pair.ko))
        , words(pair.ko)
    {
    }
};

/// Korean names: the English has another one, or none.
void lostNames(const Pair& pair, const Named& named, QList<Finding>& findings)
{
    const bool other =
        std::any_of(named.spelled.cbegin(), named.spelled.cend(),
                    [&](const PersonNaming& latin) { return !named.words.hold(familyFirst(latin.name)); });
    if (other)
        return; // told where the other name stands
    QHash<QString, bool> stands;
    for (const PersonNaming& person : named.hangul) {
        auto found = stands.constFind(person.name);
        if (found == stands.cend()) // "Minister Cho"; a spelling of one's own
            found = stands.insert(person.name,
                                  nameStands(pair.en, person.name) || surnameStands(pair.en, person.name[0]));
        if (*found)
            continue;
        findings.append({u"name"_s, Severity::Warning, pair.english, person.name,
                         Rules::tr("The Korean names %1; the English does not.").arg(person.name)});
    }
}

void strangers(const Pair& pair, const Named& named, QList<Finding>& findings)
{
    for (const PersonNaming& latin : named.spelled)
        if (const QString name = familyFirst(latin.name);
            !named.words.hold(name) && !surnameAlone(named.addressed, name))
            findings.append({u"name"_s, Severity::Warning, stretch(pair.english, latin.from, latin.length),
                             latin.name,
                             Rules::tr("No name in the Korean text is spelled “%1”.").arg(latin.name)});
}

/// Names that the Korean gives in Latin letters.
void foreignNames(const Pair& pair, const Named& named, QList<Finding>& findings)
{
    const QString english = bareName(pair.en);
    for (const PersonNaming& person : named.latin) {
        const QString family = bareName(person.name.section(u' ', -1));
        if (english.contains(family))
            continue;
        findings.append({u"name"_s, Severity::Warning, pair.english, person.name,
                         Rules::tr("The Korean gives the name as “%1”; the English spells it differently.")
                             .arg(person.name)});
    }
}

/// A syllable that stands alone and could be spelled so: 왕 부장 for "Minister Wang".
bool standsAlone(const QString& korean, const QString& latin)
{
    static const QRegularExpression syllable = pattern(u"(?<![가-힣])([가-힣])(?=[가-힣]{0,3}(?: |$))"_s);
    bool found = false;
    eachMatch(syllable, korean, [&](const QRegularExpressionMatch& match) {
        found =
            found ||
            has(latin, pattern(u"^(?:%1)$"_s.arg(language::syllableSpellings(match.captured(1)[0])), true));
    });
    return found;
}

/// 윤 대사 as "Ambassador Yang": another family name.
void otherSurname(const Pair& pair, const QSet<QChar>& surnames, QList<Finding>& findings)
{
    static const QRegularExpression titled = pattern(
        u"\\b(?:Ambassador|Minister|Secretary|Director[- ]General|President|Chair(?:man|person|woman)?|"
        u"Commissioner|Representative|Spokes(?:person|man|woman)|Consul General|Administrator|Director|Envoy|"
        u"Mr\\.|Ms\\.|Dr\\.|Professor) ([A-Z][a-z]++)(?![- ]?[A-Za-z]*-| [A-Z])"_s);
    if (surnames.isEmpty() || std::any_of(surnames.cbegin(), surnames.cend(),
                                          [&](QChar surname) { return surnameStands(pair.en, surname); }))
        return;
    eachMatch(titled, pair.en, [&](const QRegularExpressionMatch& match) {
        if (isKoreanSurname(match.captured(1)) && !standsAlone(pair.ko, match.captured(1)))
            findings.append(findingAt(
                u"name"_s, Severity::Warning, pair.english, match,
                Rules::tr("No name in the Korean text is spelled “%1”.").arg(match.captured(1)), {}, 1));
    });
}

struct Standing
{
    PersonNaming korean;
    qsizetype english = -1; ///< where the English names the person, -1 for nowhere or twice
};

qsizetype onlyPlace(const QString& english, const QRegularExpression& name)
{
    const QRegularExpressionMatch match = name.match(english);
    return match.hasMatch() && !name.match(english, match.capturedEnd()).hasMatch() ? match.capturedStart()
                                                                                    : -1;
}

/// Persons of the Korean in its order, and where the English has them.
QList<Standing> standings(const Pair& pair, const Named& named)
{
    QList<Standing> all;
    QHash<QString, qsizetype> known;
    const auto add = [&](const PersonNaming& person, const auto& wanted) {
        auto place = known.constFind(person.name);
        if (place == known.cend())
            place = known.insert(person.name, onlyPlace(pair.en, wanted(person.name)));
        all.append({person, *place});
    };
    for (const PersonNaming& person : named.hangul)
        add(person, spellingsOf);
    for (const PersonNaming& person : named.latin)
        add(person, [](const QString& name) {
            return pattern(u"\\b"_s + QRegularExpression::escape(name.section(u' ', -1)));
        });
    std::sort(all.begin(), all.end(),
              [](const Standing& a, const Standing& b) { return a.korean.from < b.korean.from; });
    return all;
}

/// 캠벨 부장관, 오카노 사무차관: who is named first is a matter of protocol. Only within an enumeration: a
/// sentence may be turned around.
void orderOfNames(const Pair& pair, const Named& named, QList<Finding>& findings)
{
    static const QRegularExpression enumerates = pattern(u"^[^.]*(?:,|·| 및 |[와과] )[^.]*$"_s);
    static const QRegularExpression turns = pattern(u"[가-힣](?:은|는|이|가|을|를|에서|에게|하고|하여) "_s);
    const QList<Standing> all = standings(pair, named);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Standing& first = all[i - 1];
        const Standing& second = all[i];
        const qsizetype end = first.korean.from + first.korean.length;
        const QString gap = pair.ko.sliced(end, std::max<qsizetype>(0, second.korean.from - end));
        if (first.english < 0 || second.english < 0 || first.english < second.english || gap.size() > 50 ||
            !has(gap, enumerates) || has(gap, turns))
            continue;
        findings.append({u"name"_s, Severity::Warning, pair.english, second.korean.name,
                         Rules::tr("The Korean names %1 before %2: keep the order.")
                             .arg(first.korean.name, second.korean.name)});
        return;
    }
}

/// One person under two spellings.
class Spellings
{
public:
    void read(const Pair& pair, const Named& named, QList<Finding>& findings)
    {
        QSet<QString> read;
        for (const PersonNaming& person : named.hangul) {
            if (read.contains(person.name))
                continue;
            read.insert(person.name);
            for (const PersonNaming& latin : named.spelled) {
                const QString name = familyFirst(latin.name);
                if (!language::couldSpell(name, person.name))
                    continue;
                if (!m_first.contains(person.name))
                    m_first.insert(person.name, name);
                const QString first = m_first.value(person.name);
                if (first.compare(name, Qt::CaseInsensitive) != 0)
                    findings.append({u"name"_s, Severity::Warning,
                                     stretch(pair.english, latin.from, latin.length), latin.name,
                                     Rules::tr("The release spells this name “%1” elsewhere.").arg(first)});
            }
        }
    }

private:
    QHash<QString, QString> m_first;
};

} // namespace

QList<Finding> personNames(const Subject& subject)
{
    QList<Finding> findings;
    Spellings spellings;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        const Named named(pair);
        if (pair.korean.part != Part::Title && pair.korean.part != Part::Subtitle)
            lostNames(pair, named, findings);
        strangers(pair, named, findings);
        foreignNames(pair, named, findings);
        otherSurname(pair, named.addressed, findings);
        orderOfNames(pair, named, findings);
        spellings.read(pair, named, findings);
    });
    return findings;
}

QList<Finding> nameForm(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        const QList<PersonNaming> persons = hyphenedPersons(pair.en);
        if (persons.isEmpty())
            return;
        const HangulNames names(pair.ko);
        for (const PersonNaming& latin : persons) {
            QString right = familyFirst(latin.name);
            const qsizetype hyphen = right.indexOf(u'-');
            right[hyphen + 1] = right[hyphen + 1].toLower();
            if (right == latin.name || !names.hold(right))
                continue;
            const bool turned = familyFirst(latin.name) != latin.name;
            findings.append(
                {u"name-form"_s, turned ? Severity::Warning : Severity::Hint,
                 stretch(pair.english, latin.from, latin.length), latin.name,
                 Rules::tr("Korean names stand with the family name first and the second syllable of the "
                           "given name in lower case: “%1”.")
                     .arg(right),
                 words(right)});
        }
    });
    return findings;
}

} // namespace communique::checks
