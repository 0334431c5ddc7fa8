#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Brackets.
class UnbalancedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "The (ROK");
        wordedRow(true, "하나.", "He said “yes");
        wordedRow(true, "하나.", "ROK) said");
        wordedRow(true, "하나.", "(a]");
        wordedRow(true, "「협의회", "Text.");
        wordedRow(true, "(현지시간", "Text.");
        wordedRow(false, "하나.", "The (ROK)");
        wordedRow(false, "하나.", "1) one, 2) two");
        wordedRow(false, "하나.", "He said “yes”");
        wordedRow(false, "하나.", "a) one");
        wordedRow(false, "「협의회」", "Text.");
        wordedRow(false, "가) 하나", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::unbalanced, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(UnbalancedTest)
#include "UnbalancedTest.moc"
