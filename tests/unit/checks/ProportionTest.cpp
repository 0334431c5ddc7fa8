#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Too short, too long.
class ProportionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false,
                  "기부 건수는 52만 6천 건에서 77만 4천 건으로 47% 증가하였다. 한 건당 평균 금액은 11만 4천 "
                  "원이었다.",
                  "The number of gifts rose by 47 percent, from 526,000 to 774,000, and the average gift was "
                  "KRW 114,000.");
        wordedRow(true,
                  "양측은 이번 회의에서 사이버안보 분야의 협력 강화 방안을 논의하였다. 또한 차기 회의를 "
                  "서울에서 개최하기로 하였다.",
                  "The two sides discussed ways to step up cooperation.");
        wordedRow(true, "양측은 이번 회의에서 사이버안보 분야의 협력 강화 방안을 폭넓게 논의하였다.",
                  "They met.");
        wordedRow(false,
                  "양측은 이번 회의에서 사이버안보 분야의 협력 강화 방안을 논의하였다. 또한 차기 회의를 "
                  "서울에서 개최하기로 하였다.",
                  "At the meeting, the two sides discussed a range of ways to step up their cooperation on "
                  "cybersecurity, and agreed to hold the next round of the meeting in Seoul.");
        wordedRow(false, "양측은 만났다.", "They met.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::proportion, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ProportionTest)
#include "ProportionTest.moc"
