#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Spaces.
class SpacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "하나.", "One , two.");
        wordedRow(true, "하나.", "One,two.");
        wordedRow(true, "하나.", "One  two.");
        wordedRow(true, "하나.", "5 % more");
        wordedRow(true, "하나.", "They met.They left today.");
        wordedRow(false, "하나.", "One, two.");
        wordedRow(false, "하나.", "1,393 won at 10:30");
        wordedRow(false, "하나.", "www.mofa.go.kr, press@mofa.go.kr");
        wordedRow(false, "하나.", "the U.S. and H.E. Mr. Kim");
        wordedRow(false, "하나.", "5% more");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::spacing, korean, english), wrong);
    }
    void theSignIsNamed()
    {
        const Release release =
            sample({{BlockType::Paragraph, 0, QStringLiteral("하나."), QStringLiteral("5 % more")}});
        const QList<Finding> findings = found(checks::spacing, release);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings[0].message.contains(u'%'), qPrintable(findings[0].message));
    }
};

COMMUNIQUE_TEST(SpacingTest)
#include "SpacingTest.moc"
