#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Whose clock it is.
class LocalTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "16:30(현지시간, 한국시간 22:30)에 발생하였다.",
                  "It happened at 4:30 p.m., Korean time (10:30 p.m., local time).");
        wordedRow(false, "16:30(현지시간, 한국시간 22:30)에 발생하였다.",
                  "It happened at 4:30 p.m., local time (10:30 p.m., Korean time).");
        wordedRow(false, "16:30(현지시간, 한국시간 22:30)에 발생하였다.",
                  "It happened at 10:30 p.m., Korean time (4:30 p.m., local time).");
        wordedRow(false, "10.9.(수, 뉴욕 현지시간)", "Wednesday, October 9, New York time");
        wordedRow(true, "현지시간 7월 1일", "This time it was July 1");
        wordedRow(false, "주요 일정(현지시간)", "Main Schedule (Local Time)");
        wordedRow(true, "현지시간 7월 1일", "July 1");
        wordedRow(true, "7월 1일(현지시간)", "July 1, KST");
        wordedRow(true, "한국시간 7월 1일", "July 1, local time");
        wordedRow(false, "현지시간 7월 1일", "July 1, local time");
        wordedRow(false, "한국시간 7월 1일", "July 1, KST");
        wordedRow(false, "7월 1일", "July 1");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::localTime, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(LocalTimeTest)
#include "LocalTimeTest.moc"
