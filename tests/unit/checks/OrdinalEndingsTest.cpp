#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Endings of ordinal numbers.
class OrdinalEndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "제3차", "The 3th meeting");
        wordedRow(true, "제22차", "The 22th meeting");
        wordedRow(true, "제11차", "The 11st meeting");
        wordedRow(false, "제3차", "The 3rd meeting");
        wordedRow(false, "제111차", "The 111th meeting");
        wordedRow(false, "제22차", "The 22nd meeting");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::ordinalEndings, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(OrdinalEndingsTest)
#include "OrdinalEndingsTest.moc"
