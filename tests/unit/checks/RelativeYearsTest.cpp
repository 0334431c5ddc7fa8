#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// 금년, 작년 and 내년 from the date of issue (2019-07-01).
class RelativeYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "지난해 교역액은 전년 대비 늘었다.", "Trade next year grew from the previous year.");
        wordedRow(true, "내년 3월까지 마련한다.", "It will be drawn up by March 2021.");
        wordedRow(false, "내년 3월까지 마련한다.", "It will be drawn up by March 2020.");
        wordedRow(false, "올해 3월에 열렸다.", "It was held in March.");
        wordedRow(true, "내년 개최한다.", "It will be held this year.");
        wordedRow(true, "작년 열렸다.", "It was held in 2017.");
        wordedRow(true, "2020년 개최한다.", "It will be held this year.");
        wordedRow(false, "내년 개최한다.", "It will be held next year.");
        wordedRow(false, "내년 개최한다.", "It will be held in 2020.");
        wordedRow(false, "작년 열렸다.", "It was held last year.");
        wordedRow(false, "금년 개최한다.", "It will be held.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::relativeYears, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(RelativeYearsTest)
#include "RelativeYearsTest.moc"
