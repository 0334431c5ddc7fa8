#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Family name first.
class NameFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "조태열 장관", "Minister Tae-yul Cho");
        wordedRow(true, "조태열 장관", "Minister Cho Tae-Yul");
        wordedRow(true, "이도훈 차관", "Vice Minister Do-hoon Lee");
        wordedRow(false, "조태열 장관", "Minister Cho Tae-yul");
        wordedRow(false, "장 클로드 대사", "Ambassador Jean-Claude Kim");
        wordedRow(false, "김건 대사", "Ambassador Kim Gunn");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::nameForm, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(NameFormTest)
#include "NameFormTest.moc"
