#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Per cent and percentage points.
class PercentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "0.25%p 인상", "Raised by 0.25 percent");
        wordedRow(false, "11포인트로 작성", "In 11-point type");
        wordedRow(true, "3% 증가", "An increase of 3 percentage points");
        wordedRow(true, "25.4%를 차지", "It accounts for 25.4");
        wordedRow(false, "0.25%p 인상", "Raised by 0.25 percentage points");
        wordedRow(false, "3% 증가", "An increase of 3 per cent");
        wordedRow(false, "50%", "Half");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::percents, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(PercentsTest)
#include "PercentsTest.moc"
