#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Conditions and exceptions that a translation drops.
class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "최대 20만 원을 받는다. 단, 타인 명의인 경우에는 계약서를 제출해야 한다.",
                  "They receive up to 200,000 won. This includes those who pay in another name.");
        wordedRow(false, "최대 20만 원을 받는다. 단, 타인 명의인 경우에는 계약서를 제출해야 한다.",
                  "They receive up to 200,000 won. Those who pay in another name have to submit the lease.");
        wordedRow(false, "다만, 외교관은 제외한다.", "Diplomats are exempt.");
        wordedRow(true, "모두 참가한다. 다만, 외교관은 제외한다.",
                  "Everyone takes part, diplomats included.");
        wordedRow(false, "모두 참가할 수 있다.", "Everyone can take part.");
        wordedRow(false, "다만, 속도는 느렸다.", "The pace was slow.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::conditions, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ConditionsTest)
#include "ConditionsTest.moc"
