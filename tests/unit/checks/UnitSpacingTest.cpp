#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Numbers and what follows them.
class UnitSpacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "제 5차 회의", "Text.");
        wordedRow(true, "5 % 증가", "Text.");
        wordedRow(true, "10 억 원", "Text.");
        wordedRow(true, "300여명", "Text.");
        wordedRow(true, "200만원", "Text.");
        wordedRow(true, "2조1,393억 원", "Text.");
        wordedRow(false, "제5차 회의", "Text.");
        wordedRow(false, "5% 증가", "Text.");
        wordedRow(false, "10억 원", "Text.");
        wordedRow(false, "300여 명", "Text.");
        wordedRow(false, "2조 1,393억 원", "Text.");
        wordedRow(false, "문제 5개", "Text.");
        wordedRow(false, "5개월", "Text.");
        wordedRow(false, "주제 3", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::unitSpacing, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(UnitSpacingTest)
#include "UnitSpacingTest.moc"
