#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Ordinal numbers.
class OrdinalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "전 세계에서 스물한 번째로 비준하였다.",
                  "It was the 22nd in the world to ratify it.");
        wordedRow(true, "제3차 회의를 열었다.", "The 4th meeting was held.");
        wordedRow(true, "제3차 회의를 열었다.", "The second meeting was held.");
        wordedRow(true, "제5조", "Article 6");
        wordedRow(false, "제3차 회의를 열었다.", "The 3rd meeting was held.");
        wordedRow(false, "제3차 회의를 열었다.", "The third meeting was held.");
        wordedRow(false, "60주년", "The 60th anniversary");
        wordedRow(false, "제2차관이 참석하였다.", "The Vice Minister attended.");
        wordedRow(false, "제5조", "Article 5");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::ordinals, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(OrdinalsTest)
#include "OrdinalsTest.moc"
