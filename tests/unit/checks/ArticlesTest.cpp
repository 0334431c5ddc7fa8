#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// a and an.
class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "", "An Seong-il led the team, said Director General An himself.");
        wordedRow(true, "하나.", "a agreement");
        wordedRow(true, "하나.", "an meeting");
        wordedRow(true, "하나.", "an European");
        wordedRow(true, "하나.", "a hour");
        wordedRow(true, "하나.", "an unique");
        wordedRow(true, "하나.", "a 8-day visit");
        wordedRow(true, "하나.", "a EU delegation");
        wordedRow(false, "하나.", "an agreement");
        wordedRow(false, "하나.", "a European");
        wordedRow(false, "하나.", "an hour");
        wordedRow(false, "하나.", "a unique");
        wordedRow(false, "하나.", "an 8-day");
        wordedRow(false, "하나.", "an MOU");
        wordedRow(false, "하나.", "a MOU");
        wordedRow(false, "하나.", "a one-day");
        wordedRow(false, "하나.", "an unprecedented");
        wordedRow(false, "하나.", "a United Nations");
        wordedRow(false, "하나.", "an EU delegation");
        wordedRow(false, "하나.", "a historic");
        wordedRow(false, "하나.", "an historic");
        wordedRow(false, "하나.", "Group A is");
        wordedRow(false, "하나.", "a 10-day");
        wordedRow(false, "하나.", "a U.S. visit");
        wordedRow(false, "하나.", "a unanimous vote");
        wordedRow(true, "하나.", "an unanimous vote");
        wordedRow(false, "하나.", "a UNESCO site");
        wordedRow(true, "하나.", "an UNESCO site");
        wordedRow(false, "하나.", "a UNSC resolution");
        wordedRow(true, "하나.", "an UNSC resolution");
        wordedRow(false, "하나.", "a UNHCR official");
        wordedRow(false, "하나.", "a USD 10 million project");
        wordedRow(false, "하나.", "a UAM route, a UHD broadcast and a UK firm");
        wordedRow(false, "하나.", "a UN-led effort");
        wordedRow(true, "하나.", "an UN-led effort");
        wordedRow(false, "하나.", "an UNCTAD report and a UNCTAD report");
        wordedRow(false, "하나.", "a uranium facility");
        wordedRow(true, "하나.", "an uranium facility");
        wordedRow(false, "하나.", "a urea shortage");
        wordedRow(false, "하나.", "an urgent matter");
        wordedRow(false, "하나.", "an urban plan");
        wordedRow(false, "하나.", "an onerous burden");
        wordedRow(true, "하나.", "a onerous burden");
        wordedRow(false, "하나.", "a EUR 5 million grant");
        wordedRow(false, "하나.", "an Eulji exercise");
        wordedRow(false, "하나.", "an OECD report");
        wordedRow(true, "하나.", "a OECD report");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::articles, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(ArticlesTest)
#include "ArticlesTest.moc"
