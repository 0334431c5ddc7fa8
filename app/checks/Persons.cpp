#include "checks/Persons.h"

#include "checks/Countries.h"
#include "checks/Matches.h"
#include "language/KoreanNames.h"
#include "language/NameSpellings.h"
#include "language/Particles.h"
#include "language/Words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Syllables of given names; a word of three syllables with two of them and a family name is hardly anything
/// else.
constexpr QStringView Given = u"태열용민준서지현영수성재호진우경희은정미연석철규훈상동승기원주유선혜윤인대병"
                              u"종광창형혁건욱환섭식균근필배택홍화숙순옥자란애하빈"
                              u"찬도범일익룡엽협권관문명무봉복산삼세완웅의이임장제조중천춘충치탁평학한해향헌"
                              u"효후흠예나라아랑린솔슬겸길남노단달덕돈두득락래렬률록준율렬";

/// Words of three syllables that look like names and are none.
bool isNoName(const QString& word)
{
    static const QSet<QString> others{
        u"조지아"_s, u"유엔의"_s, u"정상급"_s, u"장관급"_s, u"차관급"_s, u"국장급"_s, u"유럽의"_s,
        u"한국의"_s, u"공동의"_s, u"문화원"_s, u"연구원"_s, u"위원회"_s, u"이사회"_s, u"전문가"_s,
        u"기업인"_s, u"한반도"_s, u"정치인"_s, u"민주당"_s, u"공화당"_s, u"이날의"_s, u"신임의"_s,
        u"현지의"_s, u"주재국"_s, u"주유엔"_s, u"선임의"_s, u"고위의"_s, u"임시의"_s, u"정무의"_s,
        u"공공의"_s, u"인도의"_s, u"이태리"_s, u"도하의"_s, u"유관의"_s, u"해외의"_s, u"서유럽"_s,
        u"남아공"_s, u"이라크"_s, u"이란의"_s, u"도지사"_s, u"서기장"_s, u"주이란"_s, u"주일본"_s,
        u"주한의"_s, u"전임의"_s, u"성남시"_s, u"국민은"_s, u"국민의"_s, u"시민은"_s, u"주민은"_s,
        u"하원의"_s, u"상원의"_s, u"서아주"_s, u"이순신"_s, u"이상의"_s, u"하나원"_s, u"주중국"_s,
        u"정책의"_s, u"선거인"_s};
    return others.contains(word) || word.endsWith(u"부") || word.endsWith(u"처") || word.endsWith(u"청") ||
           word.endsWith(u"측") || word.endsWith(u"당") || !namedIn(word, Language::Korean).isEmpty() ||
           !rowsIn(word, Language::Korean).isEmpty();
}

/// Whether only a particle follows the name: 조태열은, but not 권한대행.
bool isNameWithParticle(const QString& word)
{
    const QList<language::Stemmed> readings = language::stems(word);
    return std::any_of(readings.cbegin(), readings.cend(),
                       [](const language::Stemmed& each) { return each.stem.size() == 3; });
}

bool isCertainName(const QString& word)
{
    return word.size() == 3 && language::isSurname(word[0]) && Given.contains(word[1]) &&
           Given.contains(word[2]) && !isNoName(word) && !language::isPost(word);
}

/// Korean family names as they are spelled in English.
const QString& familyNames()
{
    static const QString names = u"(?:Kim|Lee|Yi|Rhee|Park|Pak|Choi|Choe|Jung|Chung|Jeong|Kang|Cho|Jo|Yoon|"
                                 u"Yun|Jang|Chang|Lim|Im|Han|Oh|Seo|Suh|Shin|Sin|Kwon|"
                                 "Hwang|Ahn|An|Song|Ryu|Yoo|Yu|You|Jeon|Jun|Chun|Hong|Ko|Koh|Go|Moon|Mun|"
                                 "Yang|Son|Sohn|Bae|Baek|Paik|Heo|Huh|Hur|Nam|Shim|Sim|Noh|"
                                 "Roh|Ha|Kwak|Sung|Seong|Cha|Joo|Ju|Woo|Wu|Koo|Ku|Gu|Min|Jin|Na|Ra|Ji|Eom|"
                                 "Um|Chae|Won|Cheon|Bang|Kong|Hyun|Ham|Byun|Yeom|Yeo|"
                                 "Do|Seok|Ma|Ban|Wang|Maeng|Tak|Ki)"_s;
    return names;
}

} // namespace

QList<PersonNaming> koreanPersons(const QString& korean)
{
    QList<PersonNaming> persons;
    const QList<language::Word> words = language::wordsOf(korean, Language::Korean);
    const auto text = [&](qsizetype i) { return korean.sliced(words[i].from, words[i].length); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool adjacent = i + 1 < words.size() &&
                              words[i + 1].from == words[i].from + words[i].length + 1 &&
                              korean[words[i + 1].from - 1] == u' ';
        const bool before =
            adjacent && isCertainName(text(i)) &&
            (language::isPost(text(i + 1)) ||
             (i + 2 < words.size() && language::isPost(text(i + 2)) && text(i + 1).size() > 2));
        const bool after = i > 0 && language::isBarePost(text(i - 1)) && words[i].length >= 3 &&
                           words[i].length <= 5 && isCertainName(text(i).first(3)) && words[i].length != 3 &&
                           isNameWithParticle(text(i));
        if (before || after)
            persons.append({text(i).first(3), words[i].from, 3});
    }
    return persons;
}

QList<PersonNaming> hyphenedPersons(const QString& english)
{
    static const QRegularExpression name = pattern(
        u"\\b(?:%1 [A-Z][a-z]{1,6}-[A-Za-z][a-z]{0,6}|[A-Z][a-z]{1,6}-[A-Za-z][a-z]{0,6} %1)\\b"_s.arg(
            familyNames()));
    QList<PersonNaming> persons;
    eachMatch(name, english, [&](const QRegularExpressionMatch& match) {
        if (namedIn(match.captured(), Language::English).isEmpty()) // Korea-Viet Nam
            persons.append({match.captured(), match.capturedStart(), match.capturedLength()});
    });
    return persons;
}

QList<PersonNaming> latinPersons(const QString& korean)
{
    static const QRegularExpression name = pattern(
        u"(?<=[가-힣])\\(((?:(?:[A-Z]\\.|[A-Z]\\p{Ll}[\\p{L}’'-]+|van|von|de|der|den|da|bin|al|el|al-[A-Z]\\p{Ll}+)[  ]){1,4}[A-Z][\\p{L}’'-]+)(?:, [^)]*)?\\)(?=([^.]{0,30}))"_s);
    QList<PersonNaming> persons;
    eachMatch(name, korean, [&](const QRegularExpressionMatch& match) {
        static const QRegularExpression apart = pattern(u"[ ,·()]+"_s);
        const QStringList following = match.captured(2).split(apart, Qt::SkipEmptyParts).mid(0, 4);
        const bool post = std::any_of(following.cbegin(), following.cend(),
                                      [](const QString& word) { return language::isPost(word); });
        if (post)
            persons.append({match.captured(1), match.capturedStart(1), match.capturedLength(1)});
    });
    return persons;
}

bool isKoreanSurname(const QString& word)
{
    static const QRegularExpression whole = pattern(u"^%1$"_s.arg(familyNames()));
    return has(word, whole);
}

HangulNames::HangulNames(const QString& korean)
{
    const auto add = [&](qsizetype from, qsizetype length) {
        if (language::isSurname(korean[from]))
            m_bySurname[korean[from]].insert(korean.sliced(from, length));
    };
    for (const language::Word& word : language::wordsOf(korean, Language::Korean)) {
        for (const qsizetype length : {3, 2, 4})
            if (word.length >= length)
                add(word.from, length);
        for (qsizetype from = word.from + 1; from + 3 <= word.from + word.length; ++from)
            add(from, 3); // 충무공이순신함
    }
}

bool HangulNames::hold(const QString& latin) const
{
    if (const auto asked = m_asked.constFind(latin); asked != m_asked.cend())
        return *asked;
    bool found = false;
    for (auto names = m_bySurname.cbegin(); names != m_bySurname.cend() && !found; ++names)
        found = language::beginsWithSurname(latin, names.key()) &&
                std::any_of(names->cbegin(), names->cend(),
                            [&](const QString& name) { return language::couldSpell(latin, name); });
    m_asked.insert(latin, found);
    return found;
}

QString bareName(const QString& latin)
{
    QString bare;
    for (const QChar character : latin.normalized(QString::NormalizationForm_KD))
        if (!character.isMark())
            bare += character.toLower();
    return bare;
}

} // namespace communique::checks
