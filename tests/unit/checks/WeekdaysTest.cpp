#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Weekdays by the calendar, and the same in both languages.
class WeekdaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "9.16.(월)-20.(금) 열리는 총회 이틀째인 17.(화) 연설하였다.",
                  "It was on Tuesday, September 17, the second day of the Conference of September 16 to 20.");
        wordedRow(false, "2월 16일(토) 난 불이 23일(토) 오후에 잡혔다.",
                  "It broke out on February 16 and was put out on Saturday, February 23.");
        wordedRow(true, "2월 16일(토) 난 불이 23일(월) 오후에 잡혔다.",
                  "It broke out on February 16 and was put out on February 23.");
        wordedRow(false, "9.10.(화)-11.(수) 서울에서 개최한다.",
                  "Seoul will host it on Tuesday and Wednesday, September 10-11.");
        wordedRow(true, "9.10.(화)-11.(수) 서울에서 개최한다.",
                  "Seoul will host it on Tuesday and Thursday, September 10-11.");
        wordedRow(true, "7월 4일(수)", "Thursday, July 4");
        wordedRow(true, "7월 4일(목)", "Friday, July 4");
        wordedRow(true, "2019. 7. 4.(목)", "July 4 (Tue), 2019");
        wordedRow(true, "금요일에 만난다.", "They will meet on Thursday.");
        wordedRow(false, "7월 4일(목)", "Thursday, July 4");
        wordedRow(false, "2.16(토)-17(일)", "February 16 (Saturday) to 17 (Sunday)");
        wordedRow(false, "7월 4일", "Thursday, July 4");
        wordedRow(false, "7월 4일(목)", "July 4");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::weekdays, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(WeekdaysTest)
#include "WeekdaysTest.moc"
