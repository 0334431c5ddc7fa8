#include "checks/KoreanRules.h"
#include "checks/Matches.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Plainer
{
    QStringView word; ///< a pattern
    QStringView plain;
};

/// Words from the lists of the National Institute of Korean Language (국립국어원, 다듬은 말) and the Ministry
/// of Culture, Sports and Tourism (문체부, 쉬운 우리말 쓰기; 국어기본법 제14조: official documents are
/// written in plain Korean).
constexpr Plainer Words[] = {
    {u"금일(?!봉)", u"오늘"},
    {u"명일", u"내일"},
    {u"작일", u"어제"},
    {u"익일", u"다음 날"},
    {u"익년", u"다음 해"},
    {u"차년도", u"다음 연도"},
    {u"금번", u"이번"},
    {u"금년도?", u"올해"},
    {u"상기(?=한| [가-힣])", u"위의"},
    {u"하기의", u"아래의"},
    {u"제고", u"높임"},
    {u"불식", u"씻어 냄"},
    {u"시달(?=하|된|받)", u"전달"},
    {u"수범 ?사례", u"모범 사례"},
    {u"잔여", u"남은"},
    {u"개소(?=[ 에의를])", u"곳"},
    {u"가일층", u"한층 더"},
    {u"공히", u"다 같이"},
    {u"거버넌스", u"관리 체계"},
    {u"로드맵", u"단계별 이행안"},
    {u"컨트롤 ?타워", u"지휘 본부"},
    {u"태스크 ?포스", u"전담 조직"},
    {u"킥오프", u"첫"},
    {u"인프라", u"기반 시설"},
    {u"패스트 ?트랙", u"신속 처리"},
    {u"원스톱", u"한자리"},
    {u"니즈", u"필요"},
    {u"리스크", u"위험"},
    {u"이니셔티브", u"구상"},
    {u"모멘텀", u"동력"},
    {u"[어아]젠다", u"의제"},
    {u"가이드라인", u"지침"},
    {u"언택트", u"비대면"},
    {u"팬데믹", u"감염병 대유행"},
    {u"워킹 ?그룹", u"실무단"},
    {u"라운드 ?테이블", u"원탁회의"},
    {u"스타트업", u"새싹 기업"},
    {u"시너지", u"동반 상승 효과"},
    {u"홈페이지", u"누리집"},
    {u"웹사이트", u"누리집"},
    {u"핫라인", u"직통 전화"},
    {u"벤치마킹", u"본따르기"},
    {u"노하우", u"비결"},
    {u"테스트베드", u"시험장"},
    {u"바우처", u"이용권"},
    {u"컨설팅", u"상담"},
    {u"팸투어", u"사전 답사"},
    {u"거양", u"거둠"},
    {u"경주(?=하여|해|하겠)", u"기울임"},
    {u"제반", u"모든"},
    {u"만전을 기", u"빈틈없이 하"},
    {u"크로스체크", u"교차 확인"},
};

} // namespace

QList<Finding> plainWords(const Subject& subject)
{
    static const QList<QPair<QRegularExpression, const Plainer*>> words = [] {
        QList<QPair<QRegularExpression, const Plainer*>> all;
        for (const Plainer& each : Words)
            all.append({pattern(u"(?<![가-힣])(?:%1)"_s.arg(each.word.toString())), &each});
        return all;
    }();
    QList<Finding> findings;
    QSet<const Plainer*> told; // once is enough
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        for (const auto& [word, plainer] : words) {
            if (told.contains(plainer))
                continue;
            const QRegularExpressionMatch match = word.match(withoutQuotes(text));
            if (!match.hasMatch())
                continue;
            told.insert(plainer);
            findings.append(findingAt(u"plain-word"_s, Severity::Hint, place, match,
                                      Rules::tr("A plainer word is recommended: “%1”.").arg(plainer->plain)));
        }
    });
    return findings;
}

} // namespace communique::checks
