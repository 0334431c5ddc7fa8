#include "language/KoreanCounters.h"

using namespace Qt::StringLiterals;

namespace communique::language {

qint64 bigUnit(QChar c)
{
    constexpr qint64 Man = 10'000;
    switch (c.unicode()) {
    case u'만':
        return Man;
    case u'억':
        return Man * Man;
    case u'조':
        return Man * Man * Man;
    case u'경':
        return Man * Man * Man * Man;
    default:
        return 0;
    }
}

qint64 smallUnit(QChar c)
{
    return c == u'천' ? 1000 : c == u'백' ? 100 : c == u'십' ? 10 : 0;
}

int sinoDigit(QChar c)
{
    return int(QStringView(u"영일이삼사오육칠팔구").indexOf(c));
}

const QList<NativeNumeral>& nativeNumerals()
{
    static const QList<NativeNumeral> numerals = [] {
        QList<NativeNumeral> all{{u"하나"_s, 1}, {u"둘"_s, 2}, {u"셋"_s, 3},   {u"석"_s, 3},
                                 {u"넷"_s, 4},   {u"넉"_s, 4}, {u"스무"_s, 20}};
        static constexpr QStringView Units[] = {u"한",   u"두",   u"세",   u"네",  u"다섯",
                                                u"여섯", u"일곱", u"여덟", u"아홉"};
        static constexpr QStringView Tens[] = {u"열",   u"스물", u"서른", u"마흔", u"쉰",
                                               u"예순", u"일흔", u"여든", u"아흔"};
        for (int unit = 1; unit <= 9; ++unit)
            all.append({Units[unit - 1].toString(), unit});
        for (int ten = 1; ten <= 9; ++ten) {
            all.append({Tens[ten - 1].toString(), 10 * ten});
            for (int unit = 1; unit <= 9; ++unit)
                all.append({Tens[ten - 1].toString() + Units[unit - 1].toString(), 10 * ten + unit});
        }
        return all;
    }();
    return numerals;
}

const QList<QStringView>& countedNouns()
{
    static const QList<QStringView> nouns{
        u"나라", u"국가", u"장관",     u"정상", u"대통령", u"총리",     u"대사",     u"차관", u"차례",
        u"번",   u"명",   u"사람",     u"분야", u"분",     u"개",       u"가지",     u"달",   u"해",
        u"살",   u"시간", u"곳",       u"지역", u"기관",   u"외교장관", u"대표",     u"외교", u"지도자",
        u"의제", u"축",   u"기업",     u"회사", u"도시",   u"단계",     u"갈래",     u"배",   u"건",
        u"주",   u"팀",   u"학교",     u"대학", u"부처",   u"국장",     u"수석대표", u"정부", u"번째",
        u"자녀", u"척",   u"대",       u"채",   u"권",     u"마리",     u"그루",     u"편",   u"과제",
        u"문서", u"협정", u"양해각서", u"의원", u"위원회", u"차관보",   u"후보",     u"사항"};
    return nouns;
}

const QList<KoreanUnit>& koreanUnits()
{
    static const QList<KoreanUnit> units{{u"개국", u"country"},
                                         {u"개 국가", u"country"},
                                         {u"개월", u"month"},
                                         {u"나라", u"country"},
                                         {u"국가", u"country"},
                                         {u"여개국", u"country"},
                                         {u"국", u"country"},
                                         {u"박", u"night"},
                                         {u"주년", u"year"},
                                         {u"년", u"year"},
                                         {u"해", u"year"},
                                         {u"주간", u"week"},
                                         {u"주", u"week"},
                                         {u"일", u"day"},
                                         {u"시간", u"hour"},
                                         {u"분야", u"field"},
                                         {u"분기", u"quarter"},
                                         {u"분", u"minute"},
                                         {u"명", u"person"},
                                         {u"인", u"person"},
                                         {u"사람", u"person"},
                                         {u"차례", u"time"},
                                         {u"회", u"time"},
                                         {u"번", u"time"},
                                         {u"달", u"month"},
                                         {u"장관", u"minister"},
                                         {u"차관", u"minister"},
                                         {u"외교장관", u"minister"},
                                         {u"정상", u"leader"},
                                         {u"세", u"age"},
                                         {u"살", u"age"},
                                         {u"배럴", u"barrel"},
                                         {u"배", u"fold"},
                                         {u"km", u"km"},
                                         {u"㎞", u"km"},
                                         {u"킬로미터", u"km"},
                                         {u"톤", u"ton"},
                                         {u"t", u"ton"},
                                         {u"개 도시", u"city"},
                                         {u"개 기업", u"company"},
                                         {u"개 기관", u"institution"},
                                         {u"개사", u"company"},
                                         {u"개 사", u"company"}};
    return units;
}

QString koreanUnit(QStringView noun)
{
    for (const KoreanUnit& unit : koreanUnits())
        if (unit.word == noun)
            return unit.unit.toString();
    return {};
}

} // namespace communique::language
