#include "translation/Homographs.h"

#include "translation/WordBounds.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

/// What has to stand beside a word for it to be the term, or what shows that it is not.
struct Rule
{
    bool needsCue = false;      ///< the term only beside a sign of a country or an office
    QStringList notAfter;       ///< endings of the eojeol before that show the other word
    QStringList notBefore;      ///< beginnings of the eojeol behind that show the other word
    QStringList notContinued{}; ///< what follows in the same eojeol and shows the other word
    QStringList notObjectOf{};  ///< verbs that show the other word where it is their object
};

const QHash<QString, Rule>& countryRules()
{
    static const QHash<QString, Rule> rules{
        {u"수단"_s, {true, {}, {}}},
        {u"오만"_s, {true, {}, {}}},
        {u"말리"_s, {true, {}, {}}},
        {u"가나"_s, {true, {}, {}}},
        {u"통가"_s, {true, {}, {}}},
        {u"인도"_s,
         {false,
          {u"범죄인"_s, u"범인"_s, u"신병"_s, u"물품"_s, u"인원"_s, u"포로"_s, u"유해"_s, u"시신"_s,
           u"선박"_s, u"상품"_s},
          {u"조약"_s, u"청구"_s, u"기일"_s, u"시점"_s},
          {u"하"_s, u"되"_s, u"받"_s}}},
        {u"부탄"_s, {false, {}, {u"가스"_s}}},
        {u"터키"_s, {false, {}, {u"석"_s}}},
    };
    return rules;
}

const QHash<QString, Rule>& otherRules()
{
    static const QHash<QString, Rule> rules{
        {u"통화"_s,
         {false,
          {u"기축"_s, u"가상"_s, u"국제"_s, u"외국"_s, u"현지"_s, u"자국"_s, u"단일"_s},
          {u"정책"_s, u"스와프"_s, u"스왑"_s, u"가치"_s, u"당국"_s, u"바스켓"_s, u"긴축"_s, u"위기"_s,
           u"안정"_s}}},
        {u"차관"_s,
         {false,
          {u"공공"_s, u"개발"_s, u"상업"_s, u"양허성"_s, u"유상"_s, u"현금"_s, u"EDCF"_s,
           u"원조"_s, u"재정"_s, u"외화"_s, u"달러"_s,   u"유로"_s, u"위안"_s, u"억원"_s,
           u"만원"_s, u"조원"_s, u"억엔"_s, u"저리"_s,   u"장기"_s, u"은행"_s, u"IMF"_s,
           u"IBRD"_s, u"IDA"_s,  u"ADB"_s,  u"AIIB"_s},
          {u"제공"_s, u"협정"_s, u"사업"_s, u"공여"_s, u"지원"_s, u"계약"_s, u"규모"_s, u"약정"_s, u"도입"_s,
           u"상환"_s, u"원리금"_s, u"금리"_s, u"이자"_s, u"만기"_s, u"자금"_s, u"조건"_s, u"승인"_s,
           u"집행"_s},
          {},
          {u"제공"_s, u"공여"_s, u"지원"_s, u"도입"_s, u"상환"_s, u"들여"_s, u"빌"_s, u"갚"_s, u"받"_s,
           u"유치"_s, u"조달"_s, u"승인"_s, u"약정"_s, u"집행"_s, u"활용"_s, u"얻"_s}}},
        {u"과장"_s, {false, {}, {u"광고"_s, u"보도"_s}, {u"하"_s, u"되"_s, u"된"_s, u"한"_s, u"했"_s}}},
        {u"국장"_s, {false, {}, {u"거행"_s, u"의전"_s}, {u"으로치"_s}}},
        {u"영사"_s,
         {false,
          {},
          {u"조력"_s, u"서비스"_s, u"업무"_s, u"분야"_s, u"협력"_s, u"협의"_s, u"콜센터"_s, u"인증"_s,
           u"확인"_s, u"민원"_s},
          {u"국"_s, u"안전"_s, u"기"_s}}},
        {u"공사"_s, {true, {}, {}}},
        {u"대표"_s, {false, {}, {u"적"_s}, {u"하"_s, u"되"_s, u"단"_s}}},
    };
    return rules;
}

constexpr qsizetype Near = 60; ///< units around a word in which a sign of what it means is looked for

/// The eojeol that ends before `at`, without what is not a letter or digit.
QString eojeolBefore(const FoldedText& text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && at - end < Near && !text.key[end - 1].isLetterOrNumber())
        --end;
    qsizetype from = end;
    while (from > 0 && at - from < Near && text.key[from - 1].isLetterOrNumber() &&
           (from == end || !text.afterSpace[from]))
        --from;
    return text.shape.sliced(from, end - from);
}

/// The eojeol that begins at or behind `at`, where only white space parts them.
QString eojeolFrom(const FoldedText& text, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + Near);
    qsizetype to = at;
    while (to < limit && (to == at || !text.afterSpace[to]) && text.key[to].isLetterOrNumber())
        ++to;
    return text.shape.sliced(at, to - at);
}

bool startsWithAny(QStringView text, const QStringList& starts)
{
    return std::any_of(starts.cbegin(), starts.cend(),
                       [&](const QString& each) { return text.startsWith(each); });
}

bool endsWithAny(QStringView text, const QStringList& ends)
{
    return std::any_of(ends.cbegin(), ends.cend(), [&](const QString& each) { return text.endsWith(each); });
}

/// A sign that a word names a country: its Latin name in brackets, what only states have behind it, a list of
/// countries or 주 (駐) before it.
bool hasCountryCue(const FoldedText& text, qsizetype from, qsizetype to)
{
    static const QStringList ofStates{u"정부"_s, u"대통령"_s, u"총리"_s, u"외교"_s,   u"외무"_s, u"대사"_s,
                                      u"국왕"_s, u"국민"_s,   u"측"_s,   u"공화국"_s, u"당국"_s, u"내전"_s,
                                      u"정세"_s, u"사태"_s,   u"수도"_s, u"주재"_s,   u"국적"_s, u"의회"_s,
                                      u"국방"_s, u"방문"_s,   u"교민"_s, u"난민"_s,   u"영토"_s, u"양국"_s,
                                      u"왕국"_s, u"술탄"_s,   u"특사"_s, u"출신"_s};
    static const QStringList cities{u"하르툼"_s, u"무스카트"_s, u"바마코"_s, u"아크라"_s};
    if (to + 1 < text.size() && text.key[to] == u'(' && isLatin(text.key[to + 1]))
        return true;
    if (to < text.size() && startsWithAny(QStringView(text.shape).sliced(to), ofStates))
        return true;
    const qsizetype behind = to < text.size() && text.key[to] == u'의' ? to + 1 : to; // 수단의 대통령
    if (behind < text.size() && text.afterSpace[behind] && startsWithAny(eojeolFrom(text, behind), ofStates))
        return true;
    if (from > 0 && (u"·-,/"_s.contains(text.key[from - 1]) || text.key[from - 1] == QChar(0x00b7)))
        return from > 1 && isHangulSyllable(text.key[from - 2]) && text.key[from - 1] != u',';
    if (from > 0 && !text.afterSpace[from] && text.key[from - 1] == u'주')
        return true;
    const qsizetype start = std::max<qsizetype>(from - Near, 0);
    const QStringView around =
        QStringView(text.shape).sliced(start, std::min(to + Near, text.size()) - start);
    return std::any_of(cities.cbegin(), cities.cend(),
                       [&](const QString& city) { return around.contains(city); });
}

/// 공사 is an envoy behind 주… and before 참사관 or in 정무공사; else it is a corporation or a building site.
bool hasEnvoyCue(const FoldedText& text, qsizetype from, qsizetype to)
{
    const QString before = eojeolBefore(text, from);
    return before.startsWith(u'주') || before.endsWith(u"대사관"_s) || before.endsWith(u"대표부"_s) ||
           QStringView(text.shape).sliced(to).startsWith(u"참사관");
}

} // namespace

bool isAnotherWord(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind)
{
    const auto& rules = kind == TermKind::Country ? countryRules() : otherRules();
    const auto rule = rules.constFind(text.shape.sliced(from, to - from));
    if (rule == rules.cend())
        return false;
    if (rule->needsCue)
        return kind == TermKind::Country ? !hasCountryCue(text, from, to) : !hasEnvoyCue(text, from, to);
    if (to < text.size() && !text.afterSpace[to] &&
        startsWithAny(QStringView(text.shape).sliced(to), rule->notContinued + rule->notBefore))
        return true;
    if (to < text.size() && text.afterSpace[to] && startsWithAny(eojeolFrom(text, to), rule->notBefore))
        return true;
    const bool isObject = to + 1 < text.size() && !text.afterSpace[to] && u"을를"_s.contains(text.key[to]);
    if (isObject && text.afterSpace[to + 1] && startsWithAny(eojeolFrom(text, to + 1), rule->notObjectOf))
        return true;
    return endsWithAny(eojeolBefore(text, from), rule->notAfter);
}

bool followsCountryPrefix(const FoldedText& text, qsizetype at)
{
    return at > 0 && !text.afterSpace[at] && (text.key[at - 1] == u'주' || text.key[at - 1] == u'대') &&
           startsKoreanWord(text, at - 1);
}

bool mayFollowPrefix(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind)
{
    if (to - from < 2 ||
        (kind != TermKind::Country && kind != TermKind::Organisation && kind != TermKind::Place))
        return false;
    if (text.key[from - 1] == u'주')
        return startsWithAny(QStringView(text.key).sliced(to),
                             {u"대사"_s, u"총영사"_s, u"대표부"_s, u"공사"_s, u"한국"_s, u"대한민국"_s});
    return kind != TermKind::Place && !countryRules().contains(text.shape.sliced(from, to - from));
}

} // namespace communique::translation
