#include "language/KoreanSlips.h"

#include <algorithm>

namespace communique::language {

namespace {

struct Slip
{
    QStringView wrong;
    QStringView right;
};

/// Spellings that are wrong wherever they stand (standard orthography, 한글 맞춤법; the clause in brackets).
constexpr Slip Slips[] = {
    {u"됬", u"됐"}, // [35 note 2]
    {u"햇습", u"했습"},
    {u"햇다", u"했다"},
    {u"햇으", u"했으"},
    {u"햇던", u"했던"},
    {u"햇고", u"했고"},
    {u"햇지", u"했지"}, // past tense -았/었- [34]
    {u"갓습", u"갔습"},
    {u"왓습", u"왔습"},
    {u"엇습", u"었습"},
    {u"앗습", u"았습"},
    {u"겟습", u"겠습"},
    {u"겟다", u"겠다"},
    {u"엿습", u"였습"},
    {u"잇습", u"있습"},
    {u"잇다고", u"있다고"},
    {u"되요", u"돼요"},
    {u"되서", u"돼서"},
    {u"되야", u"돼야"},
    {u"됫", u"됐"},     // [35 note 2]
    {u"몇일", u"며칠"}, // [27 note 2]
    {u"할께", u"할게"},
    {u"을께", u"을게"}, // [53]
    {u"일일히", u"일일이"},
    {u"깨끗히", u"깨끗이"},
    {u"꼼꼼이", u"꼼꼼히"},
    {u"솔직이", u"솔직히"},
    {u"번번히", u"번번이"},
    {u"틈틈히", u"틈틈이"},
    {u"곰곰히", u"곰곰이"},
    {u"긴밀이", u"긴밀히"},
    {u"조속이", u"조속히"},
    {u"특별이", u"특별히"},
    {u"철저이", u"철저히"},
    {u"면밀이", u"면밀히"},
    {u"신속이", u"신속히"},
    {u"정확이", u"정확히"},
    {u"꾸준이", u"꾸준히"},
    {u"충분이", u"충분히"},
    {u"원활이", u"원활히"},
    {u"공고이", u"공고히"},
    {u"가득이", u"가득히"}, // [51]
    {u"역활", u"역할"},
    {u"오랫만", u"오랜만"},
    {u"희안", u"희한"},
    {u"왠만", u"웬만"},
    {u"어의없", u"어이없"},
    {u"금새", u"금세"},
    {u"설레임", u"설렘"},
    {u"어떻해", u"어떡해"},
    {u"댓가", u"대가"},
    {u"갯수", u"개수"},
    {u"촛점", u"초점"},
    {u"싯점", u"시점"},
    {u"헛점", u"허점"},
    {u"뒤치닥", u"뒤치다꺼리"},
    {u"합으로써", u"함으로써"},
    {u"하므로써", u"함으로써"},
    {u"않됩", u"안 됩"},
    {u"않되", u"안 되"},
    {u"안됀", u"안 된"},
    {u"됄", u"될"},
    {u"됀", u"된"},
    {u"됍", u"됩"},
    {u"꺼라", u"거라"},
    {u"꺼야", u"거야"},
    {u"꺼니", u"거니"},
    {u"드림니", u"드립니"},
    {u"함니다", u"합니다"},
    {u"됨니다", u"됩니다"},
    {u"슴니다", u"습니다"},
    {u"률을높", u"률을 높"},
    {u"성공율", u"성공률"},
    {u"참석율", u"참석률"},
    {u"성장율", u"성장률"},
    {u"출석율", u"출석률"},
    {u"취업율", u"취업률"},
    {u"합격율", u"합격률"},
    {u"할인률", u"할인율"},
    {u"환률", u"환율"},
    {u"비률", u"비율"},
    {u"선률", u"선율"}, // [11 note 1]
};

} // namespace

bool hasSlip(const QString& word)
{
    return std::any_of(std::begin(Slips), std::end(Slips),
                       [&](const Slip& slip) { return word.contains(slip.wrong); });
}

QString withoutSlips(QString word)
{
    for (const Slip& slip : Slips)
        word.replace(slip.wrong.toString(), slip.right.toString());
    return word;
}

} // namespace communique::language
