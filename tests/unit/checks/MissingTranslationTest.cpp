#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// A block in one language only: beside another that has both.
class MissingTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "하나", "One");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::missingTranslation, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(MissingTranslationTest)
#include "MissingTranslationTest.moc"
