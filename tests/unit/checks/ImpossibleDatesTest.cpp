#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Days that no calendar has.
class ImpossibleDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "2월 30일", "The end of February");
        wordedRow(true, "2019. 2. 29.", "The end of February");
        wordedRow(true, "6월 말", "June 31");
        wordedRow(false, "2월 29일", "February 29");
        wordedRow(false, "2020. 2. 29.", "February 29, 2020");
        wordedRow(false, "6월 30일", "June 30");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::impossibleDates, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ImpossibleDatesTest)
#include "ImpossibleDatesTest.moc"
