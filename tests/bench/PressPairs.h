#pragma once

#include "translation/Segment.h"

#include <QString>

#include <array>
#include <random>

namespace communique::bench {

/// Press sentences in Korean and English, the same for the same number on every machine. Many are near to one
/// another, as releases are: one sentence with another country, meeting, number or date.
class PressPairs
{
public:
    [[nodiscard]] static translation::Segment pair(quint32 number)
    {
        PressPairs made(number);
        translation::Segment segment;
        segment.level = translation::Level::Sentence;
        segment.text = {made.m_korean, made.m_english};
        segment.origin.title = QStringLiteral("보도자료 %1").arg(number / 40);
        segment.origin.release = QStringLiteral("r%1").arg(number / 40);
        segment.origin.date = QDate(2005, 1, 1).addDays(number / 200 % 7000);
        segment.origin.standing = translation::Standing::Published;
        return segment;
    }

    /// The Korean of a pair as somebody else would have written it: other figures, particles, spacing, a word
    /// more or less, so that the memory holds something near and nothing equal.
    [[nodiscard]] static QString varied(quint32 number)
    {
        QString text = pair(number).text[base::Language::Korean];
        std::mt19937 random(number ^ 0x5EEDU);
        QStringList words = text.split(QChar(u' '));
        for (int change = 0; change < 1 + static_cast<int>(random() % 3); ++change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(words.size()));
            switch (random() % 5) {
            case 0:
                if (words.size() > 4)
                    words.removeAt(at);
                break;
            case 1:
                words.insert(at, pick(Adverbs, random).korean);
                break;
            case 2:
                if (at + 1 < words.size())
                    words[at] += words.takeAt(at + 1);
                break;
            case 3:
                words[at] = pick(Countries, random).korean + QStringLiteral("와의");
                break;
            default:
                words.insert(at, pick(Fields, random).korean);
            }
        }
        return words.join(QChar(u' '));
    }

private:
    struct Word
    {
        const char16_t* ko;
        const char16_t* en;
    };
    struct Said
    {
        QString korean;
        QString english;
    };

    template <std::size_t N>
    static Said pick(const std::array<Word, N>& words, std::mt19937& random)
    {
        const Word& word = words[random() % N];
        return {QString::fromUtf16(word.ko), QString::fromUtf16(word.en)};
    }

    static constexpr std::array<Word, 40> Countries{{
        {u"미국", u"the United States"},
        {u"중국", u"China"},
        {u"일본", u"Japan"},
        {u"러시아", u"Russia"},
        {u"독일", u"Germany"},
        {u"프랑스", u"France"},
        {u"영국", u"the United Kingdom"},
        {u"캐나다", u"Canada"},
        {u"호주", u"Australia"},
        {u"뉴질랜드", u"New Zealand"},
        {u"베트남", u"Viet Nam"},
        {u"태국", u"Thailand"},
        {u"인도네시아", u"Indonesia"},
        {u"말레이시아", u"Malaysia"},
        {u"싱가포르", u"Singapore"},
        {u"필리핀", u"the Philippines"},
        {u"인도", u"India"},
        {u"파키스탄", u"Pakistan"},
        {u"몽골", u"Mongolia"},
        {u"카자흐스탄", u"Kazakhstan"},
        {u"우즈베키스탄", u"Uzbekistan"},
        {u"튀르키예", u"Türkiye"},
        {u"사우디아라비아", u"Saudi Arabia"},
        {u"아랍에미리트", u"the United Arab Emirates"},
        {u"이스라엘", u"Israel"},
        {u"이집트", u"Egypt"},
        {u"케냐", u"Kenya"},
        {u"에티오피아", u"Ethiopia"},
        {u"나이지리아", u"Nigeria"},
        {u"남아프리카공화국", u"South Africa"},
        {u"브라질", u"Brazil"},
        {u"멕시코", u"Mexico"},
        {u"칠레", u"Chile"},
        {u"페루", u"Peru"},
        {u"콜롬비아", u"Colombia"},
        {u"폴란드", u"Poland"},
        {u"체코", u"the Czech Republic"},
        {u"헝가리", u"Hungary"},
        {u"스웨덴", u"Sweden"},
        {u"네덜란드", u"the Netherlands"},
    }};
    static constexpr std::array<Word, 30> Fields{{
        {u"사이버안보", u"cyber security"},
        {u"경제안보", u"economic security"},
        {u"기후변화", u"climate change"},
        {u"공급망", u"supply chain"},
        {u"개발협력", u"development cooperation"},
        {u"인권", u"human rights"},
        {u"방위산업", u"defense industry"},
        {u"원자력", u"nuclear energy"},
        {u"우주", u"space"},
        {u"과학기술", u"science and technology"},
        {u"보건", u"health"},
        {u"교육", u"education"},
        {u"문화", u"culture"},
        {u"관광", u"tourism"},
        {u"농업", u"agriculture"},
        {u"수산", u"fisheries"},
        {u"해양", u"maritime affairs"},
        {u"항공", u"aviation"},
        {u"영사", u"consular affairs"},
        {u"군축비확산", u"disarmament and non-proliferation"},
        {u"대테러", u"counter-terrorism"},
        {u"디지털", u"digital"},
        {u"인공지능", u"artificial intelligence"},
        {u"반도체", u"semiconductor"},
        {u"핵심광물", u"critical minerals"},
        {u"수소경제", u"hydrogen economy"},
        {u"공공외교", u"public diplomacy"},
        {u"재난관리", u"disaster management"},
        {u"이주", u"migration"},
        {u"투자", u"investment"},
    }};
    static constexpr std::array<Word, 12> Meetings{{
        {u"정책협의회", u"Policy Consultation"},
        {u"고위급회담", u"High-Level Talks"},
        {u"공동위원회", u"Joint Committee"},
        {u"전략대화", u"Strategic Dialogue"},
        {u"실무협의", u"Working-Level Consultation"},
        {u"장관회의", u"Ministerial Meeting"},
        {u"포럼", u"Forum"},
        {u"화상회의", u"Video Conference"},
        {u"정상회담", u"Summit"},
        {u"세미나", u"Seminar"},
        {u"간담회", u"Round Table"},
        {u"국장급 협의", u"Director-General-Level Consultation"},
    }};
    static constexpr std::array<Word, 16> Persons{{
        {u"외교부 장관", u"Minister of Foreign Affairs"},
        {u"제1차관", u"First Vice Minister"},
        {u"제2차관", u"Second Vice Minister"},
        {u"차관보", u"Deputy Minister for Political Affairs"},
        {u"경제외교조정관", u"Deputy Minister for Economic Affairs"},
        {u"국제안보대사", u"Ambassador for International Security Affairs"},
        {u"북미국장", u"Director-General for North American Affairs"},
        {u"유럽국장", u"Director-General for European Affairs"},
        {u"개발협력국장", u"Director-General for Development Cooperation"},
        {u"기후변화대사", u"Ambassador for Climate Change"},
        {u"한반도평화교섭본부장", u"Special Representative for Korean Peninsula Peace and Security Affairs"},
        {u"재외동포영사실장", u"Deputy Minister for Overseas Koreans and Consular Affairs"},
        {u"공공외교대사", u"Ambassador for Public Diplomacy"},
        {u"아프리카중동국장", u"Director-General for African and Middle Eastern Affairs"},
        {u"중남미국장", u"Director-General for Latin American and Caribbean Affairs"},
        {u"의전장", u"Chief of Protocol"},
    }};
    static constexpr std::array<Word, 16> Adverbs{{
        {u"앞으로도", u"continuously"},
        {u"긴밀히", u"closely"},
        {u"적극적으로", u"actively"},
        {u"지속적으로", u"steadily"},
        {u"함께", u"together"},
        {u"공동으로", u"jointly"},
        {u"효과적으로", u"effectively"},
        {u"체계적으로", u"systematically"},
        {u"조속히", u"promptly"},
        {u"더욱", u"further"},
        {u"특히", u"in particular"},
        {u"아울러", u"furthermore"},
        {u"한편", u"meanwhile"},
        {u"이날", u"on that day"},
        {u"이번에", u"on this occasion"},
        {u"다양하게", u"in various ways"},
    }};
    static constexpr std::array<Word, 16> Verbs{{
        {u"강화해 나가기로 하였다", u"agreed to strengthen cooperation"},
        {u"확대하기로 합의하였다", u"agreed to expand cooperation"},
        {u"논의하였다", u"discussed ways forward"},
        {u"의견을 교환하였다", u"exchanged views"},
        {u"평가하였다", u"assessed progress"},
        {u"재확인하였다", u"reaffirmed their commitment"},
        {u"요청하였다", u"requested support"},
        {u"제안하였다", u"made proposals"},
        {u"환영하였다", u"welcomed the results"},
        {u"점검하였다", u"reviewed the implementation"},
        {u"설명하였다", u"explained the policy"},
        {u"강조하였다", u"stressed the importance"},
        {u"모색하기로 하였다", u"decided to explore new areas"},
        {u"추진해 나갈 예정이다", u"will push ahead"},
        {u"지원할 계획이다", u"plans to provide assistance"},
        {u"기대를 표명하였다", u"expressed hope"},
    }};
    static constexpr std::array<Word, 12> Places{{
        {u"서울", u"Seoul"},
        {u"세종", u"Sejong"},
        {u"부산", u"Busan"},
        {u"제주", u"Jeju"},
        {u"뉴욕", u"New York"},
        {u"제네바", u"Geneva"},
        {u"브뤼셀", u"Brussels"},
        {u"워싱턴", u"Washington D.C."},
        {u"도쿄", u"Tokyo"},
        {u"베이징", u"Beijing"},
        {u"파리", u"Paris"},
        {u"런던", u"London"},
    }};
    static constexpr std::array<Word, 12> Months{{
        {u"1", u"January"},
        {u"2", u"February"},
        {u"3", u"March"},
        {u"4", u"April"},
        {u"5", u"May"},
        {u"6", u"June"},
        {u"7", u"July"},
        {u"8", u"August"},
        {u"9", u"September"},
        {u"10", u"October"},
        {u"11", u"November"},
        {u"12", u"December"},
    }};

    /// A sentence of one to four clauses, each of one of seven kinds.
    explicit PressPairs(quint32 number)
        : m_random(number * 2654435761U + 12345U)
    {
        const quint32 clauses = 1 + m_random() % 3;
        for (quint32 clause = 0; clause < clauses; ++clause)
            addClause();
        m_english = m_english.trimmed();
        m_korean = m_korean.trimmed();
    }

    void say(const QString& korean, const QString& english)
    {
        m_korean += QChar(u' ') + korean;
        m_english += QChar(u' ') + english;
    }

    void addClause()
    {
        const Said country = pick(Countries, m_random);
        const Said field = pick(Fields, m_random);
        const Said second = pick(Fields, m_random);
        const Said meeting = pick(Meetings, m_random);
        const Said person = pick(Persons, m_random);
        const Said adverb = pick(Adverbs, m_random);
        const Said verb = pick(Verbs, m_random);
        const Said place = pick(Places, m_random);
        const Said month = pick(Months, m_random);
        const QString nth = QString::number(4 + m_random() % 16);
        const QString day = QString::number(1 + m_random() % 28);
        switch (m_random() % 7) {
        case 0:
            return say(
                QStringLiteral("우리나라와 %1는 %2월 %3일 %4에서 제%5차 한-%1 %6 %7를 개최하였다.")
                    .arg(country.korean, month.korean, day, place.korean, nth, field.korean, meeting.korean),
                QStringLiteral("The Republic of Korea and %1 held the %5th %6 %7 in %4 on %2 %3.")
                    .arg(country.english, month.english, day, place.english, nth, field.english,
                         meeting.english));
        case 1:
            return say(QStringLiteral("%1은 %2 측과 %3 및 %4 분야에서의 협력을 %5 %6.")
                           .arg(person.korean, country.korean, field.korean, second.korean, adverb.korean,
                                verb.korean),
                       QStringLiteral("The %1 and the %2 side %5 %6 in %3 and %4.")
                           .arg(person.english, country.english, field.english, second.english,
                                adverb.english, verb.english));
        case 2:
            return say(
                QStringLiteral(
                    "양측은 %1 분야 협력이 %2년간 꾸준히 확대되어 온 점을 높이 평가하고, %3 분야로 %4 %5.")
                    .arg(field.korean, nth, second.korean, adverb.korean, verb.korean),
                QStringLiteral("The two sides spoke highly of the steady growth of cooperation in %1 over %2 "
                               "years, and %4 %5 in %3.")
                    .arg(field.english, nth, second.english, adverb.english, verb.english));
        case 3:
            return say(
                QStringLiteral("이번 %1에는 %2 등 %3개국 대표단 %4여 명이 참석하여 %5 현안을 %6.")
                    .arg(meeting.korean, country.korean, nth, day + QChar(u'0'), field.korean, verb.korean),
                QStringLiteral(
                    "Around %4 delegates from %3 countries including %2 attended the %1 and %6 on %5 issues.")
                    .arg(meeting.english, country.english, nth, day + QChar(u'0'), field.english,
                         verb.english));
        case 4:
            return say(
                QStringLiteral("정부는 %1에 대한 %2 지원 사업에 %3만 달러를 %4 제공할 예정이다.")
                    .arg(country.korean, field.korean, day + QStringLiteral("0"), adverb.korean),
                QStringLiteral("The government will %4 provide %1 with %3 in assistance for %2 projects.")
                    .arg(country.english, field.english,
                         QStringLiteral("USD ") + day + QStringLiteral("00,000"), adverb.english));
        case 5:
            return say(
                QStringLiteral("%1은 %2을 방문 중인 %3 대표단을 접견하고, %4 문제와 %5 정세에 대해 %6.")
                    .arg(person.korean, place.korean, country.korean, field.korean, second.korean,
                         verb.korean),
                QStringLiteral(
                    "The %1 received a delegation of %3 visiting %2 and %6 on %4 and the %5 situation.")
                    .arg(person.english, place.english, country.english, field.english, second.english,
                         verb.english));
        default:
            return say(QStringLiteral("%1 측은 %2 %3 개최를 환영하며, %4 분야의 %5 성과를 %6.")
                           .arg(country.korean, field.korean, meeting.korean, second.korean, adverb.korean,
                                verb.korean),
                       QStringLiteral("%1 welcomed the %2 %3, and %5 %6 in %4.")
                           .arg(country.english, field.english, meeting.english, second.english,
                                adverb.english, verb.english));
        }
    }

    std::mt19937 m_random;
    QString m_korean;
    QString m_english;
};

} // namespace communique::bench
