#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Ranges of which only the end has its 만.
class RangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "200~300만원", "KRW 2 million to 3 million");
        wordedRow(true, "5~10억 원", "KRW 500 million to 1 billion");
        wordedRow(false, "200만~300만원", "KRW 2 million to 3 million");
        wordedRow(false, "3~5개국", "Three to five countries");
        wordedRow(false, "2019~2020년", "2019-2020");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::ranges, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(RangesTest)
#include "RangesTest.moc"
