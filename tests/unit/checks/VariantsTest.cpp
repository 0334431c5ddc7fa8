#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// One spelling.
class VariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "하나.",
                  "The Organisation for Economic Co-operation and Development fosters cooperation.");
        wordedRow(true, "하나.", "The U.S. and the US met.");
        wordedRow(true, "하나.", "ROK-U.S. and ROK–Japan ties");
        wordedRow(true, "하나.", "They organised it and organized that.");
        wordedRow(true, "하나.", "counter-terrorism and counterterrorism");
        wordedRow(true, "하나.", "a programme and a program");
        wordedRow(true, "하나.", "percent and per cent");
        wordedRow(true, "하나.", "The Vice-Minister met the Vice Minister.");
        wordedRow(false, "하나.", "The Vice Ministers held vice-ministerial talks.");
        wordedRow(false, "하나.", "Vice Minister Kim held vice-minister-level talks.");
        wordedRow(false, "하나.", "The U.S. paid US$ 3 million.");
        wordedRow(false, "하나.", "The U.S. paid USD 3 million.");
        wordedRow(false, "하나.", "They organised and realised it.");
        wordedRow(false, "하나.", "They advise and exercise.");
        wordedRow(false, "하나.", "Counter-terrorism and cyber-attacks");
        wordedRow(false, "하나.", "the programme was programmed");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::variants, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(VariantsTest)
#include "VariantsTest.moc"
