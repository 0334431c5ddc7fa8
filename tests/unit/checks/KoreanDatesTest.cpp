#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// 2019. 7. 1.
class KoreanDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "2019.7.1.", "Text.");
        wordedRow(true, "2019.07.01", "Text.");
        wordedRow(true, "2019. 07. 01.", "Text.");
        wordedRow(true, "2019. 7. 1", "Text.");
        wordedRow(false, "2019. 7. 1.(월)", "Text.");
        wordedRow(false, "2.16(목)-17(금)", "Text.");
        wordedRow(false, "7월 1일", "Text.");
        wordedRow(false, "10.10.10.1 주소", "Text.");
        wordedRow(false, "2019년", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::koreanDates, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(KoreanDatesTest)
#include "KoreanDatesTest.moc"
