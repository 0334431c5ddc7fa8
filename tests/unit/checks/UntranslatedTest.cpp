#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Texts in the wrong language.
class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "양측은 만났다.", "양측은 만났다.");
        wordedRow(true, "양측은 만났다.", "양측은 만났다 in Seoul.");
        wordedRow(true, "The two sides met in Seoul.", "The two sides met in Seoul.");
        wordedRow(false, "양측은 만났다.", "The two sides met.");
        wordedRow(false, "G20", "G20");
        wordedRow(false, "2025. 10. 16. 14:00 ~ 15:30", "October 16, 2025, 14:00–15:30");
        wordedRow(false, "KRW 1,200 (+3.5 %) 2025 / 2026", "KRW 1,200 (+3.5 %) 2025 / 2026");
        wordedRow(true, "Tel. 02 2100 1234 from Monday to Friday", "Tel. 02 2100 1234 from Monday to Friday");
        wordedRow(false, "ASEAN Regional Forum", "ASEAN Regional Forum");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::untranslated, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(UntranslatedTest)
#include "UntranslatedTest.moc"
