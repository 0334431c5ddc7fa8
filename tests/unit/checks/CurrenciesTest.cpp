#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// The currency stays.
class CurrenciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "상금은 1,100만 크로나이다.", "The prize money is SEK 11 million.");
        wordedRow(false, "6월 수출 598억 달러", "June Exports Reach 59.8 Billion Dollars");
        wordedRow(false, "톤당 100~380달러", "Between 100 and 380 dollars per ton");
        wordedRow(false, "수출 30억 달러, 김 10억 달러 눈앞",
                  "Exports Total 3 Billion Dollars, Laver Close to 1 Billion");
        wordedRow(true, "1조 원", "USD 1 trillion");
        wordedRow(true, "300만 유로", "USD 3 million");
        wordedRow(true, "100억 원", "USD 7.5 million");
        wordedRow(true, "200만 달러를 지원", "Assistance of 2 million");
        wordedRow(false, "1조 원", "One trillion won");
        wordedRow(false, "300만 유로", "EUR 3 million");
        wordedRow(false, "100억 원", "KRW 10 billion (about USD 7.5 million)");
        wordedRow(false, "200만 달러", "$2 million");
        wordedRow(false, "5만 명", "50,000 people");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::currencies, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(CurrenciesTest)
#include "CurrenciesTest.moc"
