#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Curly quotation marks.
class StraightQuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "He said \"yes\" today.");
        wordedRow(true, "하나.", "Korea's view");
        wordedRow(false, "하나.", "He said “yes”.");
        wordedRow(false, "하나.", "Korea’s view");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::straightQuotes, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(StraightQuotesTest)
#include "StraightQuotesTest.moc"
