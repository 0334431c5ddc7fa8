#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// One level of speech.
class EndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "낭비했다고 보도하였다. 이는 사실이 아니다.", "Text.");
        wordedRow(true, "보도하였습니다. 이는 사실이 아니다.", "Text.");
        wordedRow(true, "회의를 개최했다. 의견을 교환했습니다.", "Text.");
        wordedRow(true, "개최했다. 교환했다. 논의하였음.", "Text.");
        wordedRow(false, "개최했다. 교환했다.", "Text.");
        wordedRow(false, "개최했습니다. “만나겠다.”라고 밝혔습니다.", "Text.");
        wordedRow(false, "개최함. 논의함.", "Text.");
        wordedRow(false, "개최 예정. 논의했다.", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::endings, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(EndingsTest)
#include "EndingsTest.moc"
