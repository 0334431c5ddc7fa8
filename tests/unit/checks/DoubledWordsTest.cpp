#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Twice the same.
class DoubledWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "in the the city");
        wordedRow(true, "하나.", "of of");
        wordedRow(true, "하나.", "Minister Minister Cho");
        wordedRow(true, "회의를 회의를 개최", "Text.");
        wordedRow(true, "정책을를 논의", "Text.");
        wordedRow(false, "하나.", "that he had had");
        wordedRow(false, "하나.", "knew that that was");
        wordedRow(false, "하나.", "Boutros Boutros-Ghali");
        wordedRow(false, "하나.", "New York, New York");
        wordedRow(false, "다자경제기구과와 협의", "Text.");
        wordedRow(false, "차근차근 하나 하나", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::doubledWords, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(DoubledWordsTest)
#include "DoubledWordsTest.moc"
