#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Hangul and full-width characters in English.
class LeftOverCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "The 외교부 said so today.");
        wordedRow(true, "하나.", "Talks on 7월 1일 were held.");
        wordedRow(true, "하나.", "It cost ５ million.");
        wordedRow(true, "하나.", "One，two.");
        wordedRow(false, "하나.", "The two sides met.");
        wordedRow(false, "하나.", "“Türkiye” – café’s…");
        wordedRow(false, "하나.", "Temperature of 3°C");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::leftOverCharacters, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(LeftOverCharactersTest)
#include "LeftOverCharactersTest.moc"
