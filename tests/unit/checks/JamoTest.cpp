#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Jamo.
class JamoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "회의ㄹ를", "Text.");
        wordedRow(true, "한국", "Text.");
        wordedRow(true, "정부느ㄴ ", "Text.");
        wordedRow(false, "회의를", "Text.");
        wordedRow(false, "ㄱ. 하나", "Text.");
        wordedRow(false, "ㆍ하나", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::jamo, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(JamoTest)
#include "JamoTest.moc"
