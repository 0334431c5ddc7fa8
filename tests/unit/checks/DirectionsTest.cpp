#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// What rises and what falls.
class DirectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "1년간 최대 720만 원을 지원한다.",
                  "They receive as much as 7.2 million won over one year.");
        wordedRow(true, "최근에는 매달 2만 건 이상이 들어온다.",
                  "It has been receiving no more than 20,000 a month.");
        wordedRow(true, "6세 미만 어린이는 무료이다.", "Children aged 6 or younger are admitted free.");
        wordedRow(false, "6세 미만 어린이는 무료이다.", "Children under 6 are admitted free.");
        wordedRow(false, "6세 이하 어린이는 무료이다.", "Children aged 6 or younger are admitted free.");
        wordedRow(true, "과일 수입량은 19.7% 증가했다.", "Fruit exports were up 19.7%.");
        wordedRow(false, "과일 수입량은 19.7% 증가했다.", "Fruit imports were up 19.7%.");
        wordedRow(true, "무역수지는 43억 달러 적자였다.",
                  "There was a trade surplus of 4.3 billion dollars.");
        wordedRow(true, "수출이 4.3% 증가하고 수입이 3.3% 증가하였다.",
                  "Exports fell 4.3 percent, while imports grew 3.3 percent.");
        wordedRow(false, "수출이 4.3% 증가하고 수입이 3.3% 감소하였다.",
                  "Imports fell 3.3 percent, while exports grew 4.3 percent.");
        wordedRow(true, "9월은 2도 높았으나 11월은 1.2도 낮았다.",
                  "September was 2 degrees warmer. November was 1.2 degrees higher.");
        wordedRow(false, "9월은 2도 높았으나 11월은 1.2도 낮았다.",
                  "September was 2 degrees warmer. November was 1.2 degrees lower.");
        wordedRow(false, "최대 2,000만 원까지 지원하며 98건을 넘어섰다.",
                  "It bears up to 20 million won and has passed 98.");
        wordedRow(false, "사업비를 4,483억 원으로 1.5배가량 올렸다.",
                  "It raised the budget by roughly half to 448.3 billion won.");
        wordedRow(true, "1kg당 2.0㎍ 이하여야 통관된다.",
                  "They clear customs with at least 2.0 μg per kilogram.");
        wordedRow(false, "1kg당 2.0㎍ 이하여야 통관된다.",
                  "They clear customs with no more than 2.0 μg per kilogram.");
        wordedRow(false, "65세 이상이 대상이다.", "It is for those aged 65 or over.");
        wordedRow(true, "65세 이상이 대상이다.", "It is for those aged up to 65.");
        wordedRow(true, "예산은 860억 원으로 5년 전의 두 배에 이른다.",
                  "The budget is 86 billion won, half of what it was five years ago.");
        wordedRow(false, "예산은 860억 원으로 5년 전의 두 배에 이른다.",
                  "The budget is 86 billion won, twice what it was five years ago.");
        wordedRow(false, "하반기 수출은 3배로 늘었다.",
                  "In the second half, exports grew to 3 times as much.");
        wordedRow(true, "교역액이 12.3% 증가하였다.",
                  "Trade reached 15.2 billion dollars, down 12.3 percent.");
        wordedRow(true, "무게가 당초보다 7% 감소하였다.", "The weight had increased by 7 percent.");
        wordedRow(true, "수출은 전년 동월 대비 4.3% 늘었다.",
                  "Exports fell 4.3 percent from a year earlier.");
        wordedRow(true, "기준금리를 0.25%p 인하하였다.",
                  "The base rate was raised by 0.25 percentage points.");
        wordedRow(false, "무게가 당초보다 7% 감소하였다.",
                  "The weight was 7 percent below the original design.");
        wordedRow(false, "수출은 4.3% 늘고 수입은 2% 줄었다.",
                  "Exports grew 4.3 percent, while imports fell 2 percent.");
        wordedRow(false, "적자가 3억 달러 확대되었다.", "The deficit widened by 300 million dollars.");
        wordedRow(false, "감소폭이 2%로 둔화되었다.", "The decline slowed to 2 percent.");
        wordedRow(false, "수출은 20% 증가하였다.", "Exports were 20 percent higher than a year before.");
        wordedRow(false, "부담을 줄이기로 하였다.", "They agreed to increase their efforts."); // no figures
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::directions, korean, english), wrong);
    }
    void everyTextForItself()
    {
        document::Header header = sample({}).header();
        header.title = {QStringLiteral("수출 4.3% 증가"), QStringLiteral("Exports Decreased by 4.3 Percent")};
        header.subtitle = {QStringLiteral("수출은 4.3% 늘고 수입은 2% 줄었다."),
                           QStringLiteral("Exports grew 4.3 percent, while imports rose 2 percent.")};
        const QList<Finding> findings = found(checks::directions, sample({}).withHeader(header));
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].place.part, checks::Part::Title);
        QCOMPARE(findings[1].place.part, checks::Part::Subtitle);
    }
};

COMMUNIQUE_TEST(DirectionsTest)
#include "DirectionsTest.moc"
