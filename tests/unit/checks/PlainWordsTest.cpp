#include "TestMain.h"
#include "Worded.h"

#include "checks/KoreanRules.h"

using namespace communique;
using namespace communique::tests;

/// Plainer words.
class PlainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "금번 회의", "Text.");
        wordedRow(true, "협력 모멘텀", "Text.");
        wordedRow(true, "홈페이지에서", "Text.");
        wordedRow(true, "익일 개최", "Text.");
        wordedRow(false, "이번 회의", "Text.");
        wordedRow(false, "협력 동력", "Text.");
        wordedRow(false, "누리집에서", "Text.");
        wordedRow(false, "입금일", "Text.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::plainWords, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(PlainWordsTest)
#include "PlainWordsTest.moc"
