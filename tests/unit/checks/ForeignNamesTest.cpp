#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Latin letters.
class ForeignNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "안토니 블링컨 미국 국무장관은", "Text.");
        wordedRow(true, "미하엘 라이펜슈툴 주한 독일대사는", "Text.");
        wordedRow(false, "안토니 블링컨(Antony Blinken) 미국 국무장관은", "Text.");
        wordedRow(false, "조태열 외교부 장관은", "Text.");
        wordedRow(false, "사이버 안보 국장은", "Text.");
        wordedRow(false, "우크라이나 젤렌스키(Zelenskyy) 대통령은", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::foreignNames, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ForeignNamesTest)
#include "ForeignNamesTest.moc"
