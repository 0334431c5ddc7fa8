#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Hours of the day.
class TimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "전자정부가 앞선 나라이다.", "It has an advanced digital government.");
        wordedRow(true, "자정까지 연다.", "It is open until noon.");
        wordedRow(false, "24시에 마감한다.", "It closes at midnight.");
        wordedRow(true, "01시 13분에 발사되었다.", "It was launched at 1:13 p.m.");
        wordedRow(false, "1시 13분에 발사되었다.", "It was launched at 1:13 p.m.");
        wordedRow(false, "10시에 출근한다.", "They start at 10 o’clock.");
        wordedRow(true, "10시에 출근한다.", "They start at 11 o’clock.");
        wordedRow(true, "14:30에 시작한다.", "It starts at 2:30 a.m.");
        wordedRow(true, "오후 2시", "3 p.m.");
        wordedRow(true, "14:30에 시작한다.", "It starts in the afternoon.");
        wordedRow(true, "낮 12시", "Midnight");
        wordedRow(false, "14:30에 시작한다.", "It starts at 2:30 p.m.");
        wordedRow(false, "오후 2시 반에 시작한다.", "It starts at 2:30 p.m.");
        wordedRow(false, "낮 12시", "Noon");
        wordedRow(false, "10시부터 18시까지", "From 10 a.m. to 6 p.m.");
        wordedRow(false, "3시간", "Three hours");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::times, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(TimesTest)
#include "TimesTest.moc"
