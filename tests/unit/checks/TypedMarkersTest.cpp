#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Markers.
class TypedMarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "ㅇ 하나", "Text.");
        wordedRow(true, "1. 하나", "Text.");
        wordedRow(true, "□ 하나", "Text.");
        wordedRow(true, "○ 하나", "Text.");
        wordedRow(true, "하나.", "° One");
        wordedRow(true, "하나.", "2. One");
        wordedRow(false, "하나", "Text.");
        wordedRow(false, "2019. 7. 1. 개최", "Text.");
        wordedRow(false, "1만 명", "Text.");
        wordedRow(false, "하나.", "One");
        wordedRow(false, "하나.", "12 countries");
        wordedRow(false, "하나.", "o’clock");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::typedMarkers, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(TypedMarkersTest)
#include "TypedMarkersTest.moc"
