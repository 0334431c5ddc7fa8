#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Full-width.
class WideLatinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "ＥＵ와", "Text.");
        wordedRow(true, "２월", "Text.");
        wordedRow(true, "（현지시간）", "Text.");
        wordedRow(false, "EU와", "Text.");
        wordedRow(false, "2~3월", "Text.");
        wordedRow(false, "2～3월", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::wideLatin, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(WideLatinTest)
#include "WideLatinTest.moc"
