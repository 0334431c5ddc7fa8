#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// East Sea and Dokdo.
class LockedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "in the Sea of Japan");
        wordedRow(true, "하나.", "on Takeshima");
        wordedRow(true, "하나.", "the Liancourt Rocks");
        wordedRow(true, "일본해에서", "Text.");
        wordedRow(true, "다케시마를", "Text.");
        wordedRow(true, "동해에서", "in the sea");
        wordedRow(true, "독도는 우리 땅이다.", "The island is ours.");
        wordedRow(false, "하나.", "in the East Sea");
        wordedRow(false, "하나.", "the so-called “Takeshima Day”");
        wordedRow(false, "동해시에서", "in the city");
        wordedRow(false, "독도는", "Dokdo is");
        wordedRow(false, "동해 해상", "in the East Sea");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::lockedNames, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(LockedNamesTest)
#include "LockedNamesTest.moc"
