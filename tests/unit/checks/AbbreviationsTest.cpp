#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Introduced once, before use.
class AbbreviationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.",
                  "The RCEP matters. The Regional Comprehensive Economic Partnership (RCEP) grew.");
        wordedRow(true, "하나.", "The World Food Programme (WFP) and the World Food Programme (WFP).");
        wordedRow(true, "하나.", "The ABCD agreed.");
        wordedRow(false, "하나.", "The World Food Programme (WFP) met, and the WFP agreed.");
        wordedRow(false, "하나.", "The UN and the EU met.");
        wordedRow(false, "하나.", "Pawel Herczynski (Director)");
        wordedRow(false, "하나.", "The ROK-U.S. talks");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::abbreviations, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(AbbreviationsTest)
#include "AbbreviationsTest.moc"
