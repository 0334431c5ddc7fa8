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
