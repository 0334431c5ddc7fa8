#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Countries that are no more.
class ObsoleteCountryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "in Czechoslovakia");
        wordedRow(true, "하나.", "in Swaziland");
        wordedRow(true, "하나.", "the USSR");
        wordedRow(true, "하나.", "in Burma");
        wordedRow(true, "체코슬로바키아를 방문", "Text.");
        wordedRow(true, "버마 정부", "Text.");
        wordedRow(true, "자이르에서", "Text.");
        wordedRow(false, "하나.", "the former Yugoslavia");
        wordedRow(false, "하나.", "in Turkey");
        wordedRow(false, "하나.", "in North Macedonia");
        wordedRow(false, "하나.", "in Kiev");
        wordedRow(false, "구 소련 국가", "Text.");
        wordedRow(false, "터키를 방문", "Text.");
        wordedRow(false, "옛 유고슬라비아", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::obsoleteCountry, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ObsoleteCountryTest)
#include "ObsoleteCountryTest.moc"
