#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Halves, quarters, and parts of months.
class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "9월 5일(토)까지 신고된 환자는 120명이다.",
                  "As of Saturday, September 5, 120 cases had been reported.");
        wordedRow(true, "7월 31일(수) 오후 2시까지 모집한다.",
                  "It accepts entries from 2 p.m. on Wednesday, July 31.");
        wordedRow(false, "7월 31일(수) 오후 2시까지 모집한다.",
                  "It accepts entries by 2 p.m. on Wednesday, July 31.");
        wordedRow(false, "7월 1일부터 31일까지 모집한다.", "It accepts entries from July 1 to 31.");
        wordedRow(false, "지난달 물가는 1년 전보다 2.6% 올랐다.",
                  "Prices were 2.6% higher than a year earlier in July.");
        wordedRow(true, "수출은 전년 동기 대비 2.4% 늘었다.", "Exports rose 2.4% from the previous quarter.");
        wordedRow(false, "수출은 전년 동기 대비 2.4% 늘었다.", "Exports rose 2.4% year on year.");
        wordedRow(false, "수출은 전년 동월보다 2.4% 늘었다.", "Exports rose 2.4% from August 2025.");
        wordedRow(true, "수출은 전월 대비 2.4% 늘었다.", "Exports rose 2.4% from a year earlier.");
        wordedRow(false, "우려를 전달하였다.", "He conveyed concern. Last year it was 3.");
        wordedRow(true, "정부는 하반기에 투자유치 활동을 강화할 계획이다.",
                  "The government plans to step up its efforts in the first half of the year.");
        wordedRow(true, "3분기 수출이 늘었다.", "Exports grew in the second quarter.");
        wordedRow(true, "회의는 10월 초에 열린다.", "The meeting opens in late October.");
        wordedRow(false, "정부는 하반기에 투자유치 활동을 강화할 계획이다.",
                  "The government plans to step up its efforts in the latter half of the year.");
        wordedRow(false, "3분기 수출이 늘었다.", "Third-quarter exports grew.");
        wordedRow(false, "2/4분기 수출이 늘었다.", "Exports grew in Q2.");
        wordedRow(false, "회의는 10월 말에 열린다.", "The meeting opens at the end of October.");
        wordedRow(false, "올해 상반기와 하반기에 각각 한 차례 열린다.",
                  "It is held twice a year, once in each half.");
        wordedRow(true, "1/4분기 수출이 늘었다.", "Exports grew in the fourth quarter.");
        wordedRow(false, "3/4분기 수출이 늘었다.", "Exports grew in the third quarter.");
        wordedRow(true, "12분기 연속, 3분기에도 늘었다.",
                  "They grew for 12 straight quarters, and in the second quarter too.");
        wordedRow(false, "1분기부터 4분기까지", "Throughout the four quarters");
        wordedRow(false, "양측은 앞으로도 협력하기로 하였다.",
                  "In the second half of the talks, the two sides agreed to cooperate.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::periodsNamed, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(PeriodsTest)
#include "PeriodsTest.moc"
