#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// 만, 억 and 조 against million, billion and trillion.
class ScaleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "10억 달러", "USD 10 billion");
        wordedRow(true, "2조 1,393억 원", "KRW 21.393 trillion");
        wordedRow(true, "5만 명", "5,000 people");
        wordedRow(true, "5억~10억 원", "KRW 500 million to 10 billion");
        wordedRow(false, "10억 달러", "USD 1 billion");
        wordedRow(false, "2조 1393억 원", "2.1393 trillion won");
        wordedRow(false, "5만 명", "50,000 people");
        wordedRow(false, "1억 2천만 명", "120 million people");
        wordedRow(false, "5억~10억 원", "KRW 500 million to 1 billion");
        wordedRow(false, "200만~300만원", "KRW 2-3 million");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::scaleWords, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ScaleWordsTest)
#include "ScaleWordsTest.moc"
