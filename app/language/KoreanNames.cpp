#include "language/KoreanNames.h"

#include "language/Particles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

/// Syllables that hardly ever stand in native or Sino-Korean words: where they are half of a word, it is a
/// name.
constexpr QStringView MarkedSyllables =
    u"엠레르츠즈슈쉬쥬뤼뤽뢰뷔뷘벨셸셀켈켄텔델멜펠젤헬클플블글틱딕닉릭빅픽킨킴켐콜톤론톨볼젠텐덴렌벤펜멘넨헨"
    u"웬첸퀸윌웰웨콰쿨쿤툴튼턴컨퍼터커케테페키티쾨캔캘캠컬컴켓텀텍템톰툰튀튜튬틴틸팅팩팬팰펀펄펌펙펨포폰폴푸"
    u"퓌퓨퓰프픽핌핑크트스드브카타파코토쿠투블랜랭랑린렘롭롬룩뱅샤샌섀섬셔셰숀쉘쉐슐스쓰앤얀엔엘옌웹윈젝젬쥘"
    u"챈첼캐캅퍼페";

/// Words after which or before which a personal name stands.
const QSet<QString>& posts()
{
    static const QSet<QString> all = [] {
        const QString list =
            u"대통령 총리 부총리 국무총리 수상 장관 차관 차관보 국장 심의관 대사 총영사 영사 공사 참사관 "
            u"서기관 과장 실장 본부장 원장 위원장 위원 의장 "
            "부의장 의원 대표 부대표 대변인 부대변인 단장 수석 보좌관 비서관 특사 특별대표 사무총장 사무차장 "
            "총재 회장 부회장 사장 이사장 이사 국왕 여왕 왕세자 왕자 총장 "
            "교수 박사 선생 여사 씨 주지사 시장 외교장관 외교차관 외교부장 국무장관 국무위원 정무차관 경제차관 조정관 특임대사 주석 서기장 기획관 담당관 사무관 주무관 소장 센터장 대장 사령관 기자 감독 선수 국방장관 외무장관 외무차관 부장 부부장 차장 청장 처장 지사 특별보좌관 안보실장 정무차관보 고문 회원 회장단 대신 부대신 외무대신 외무상 방위대신 방위상 총서기 추기경 교황 대주교 부장관 수석대표"_s;
        const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return all;
}

constexpr QStringView Surnames =
    u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함"
    u"변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국";

/// A post, alone or with what it belongs to: 장관, 국제안보대사.
bool endsInPost(QStringView word)
{
    for (qsizetype length = 2; length <= std::min<qsizetype>(word.size(), 6); ++length)
        if (posts().contains(word.last(length).toString()))
            return true;
    return posts().contains(word.toString());
}

} // namespace

bool isBarePost(QStringView word)
{
    return posts().contains(word.toString());
}

bool isPost(QStringView word)
{
    if (endsInPost(word))
        return true;
    const QList<Stemmed> readings = stems(word);
    return std::any_of(readings.cbegin(), readings.cend(),
                       [](const Stemmed& each) { return endsInPost(each.stem); });
}

bool isSurnameWithPost(QStringView word)
{
    const auto reads = [](QStringView each) {
        return each.size() >= 3 && Surnames.contains(each[0]) && posts().contains(each.sliced(1).toString());
    };
    const QList<Stemmed> readings = stems(word);
    return reads(word) || std::any_of(readings.cbegin(), readings.cend(),
                                      [&](const Stemmed& each) { return reads(each.stem); });
}

bool couldBeName(QStringView word)
{
    return word.size() >= 2 && ((word.size() <= 4 && Surnames.contains(word[0])) || soundsForeign(word));
}

bool soundsForeign(QStringView stem)
{
    if (stem.size() < 3 || stem.size() > 8 || u"를을는은"_s.contains(stem.back()))
        return false;
    const auto marked =
        std::count_if(stem.cbegin(), stem.cend(), [](QChar c) { return MarkedSyllables.contains(c); });
    return marked >= 2 && marked * 2 >= stem.size();
}

} // namespace communique::language
