#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Figures that stand with another year than in the source.
class FiguresOfYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "휴대전화가 10억 9천만 달러(5.0%), 디스플레이가 14억 7천만 달러(15.3%)였다.",
                  "Mobile phones came to 1.47 billion dollars, up 5.0 percent, and displays to 1.09 billion "
                  "dollars, up 15.3 percent.");
        wordedRow(false, "휴대전화가 10억 9천만 달러(5.0%), 디스플레이가 14억 7천만 달러(15.3%)였다.",
                  "Displays came to 1.47 billion dollars, up 15.3 percent, and mobile phones to 1.09 billion "
                  "dollars, up 5.0 percent.");
        const char* const korean = "지원액은 2022년 5조 원, 2023년 6조 원, 2024년 7조 원이다.";
        wordedRow(true, korean,
                  "It came to 5 trillion won in 2022, 7 trillion won in 2023 and 6 trillion won in 2024.");
        wordedRow(false, korean,
                  "It came to 5 trillion won in 2022, 6 trillion won in 2023 and 7 trillion won in 2024.");
        wordedRow(false, korean,
                  "In 2024 it came to 7 trillion won, in 2023 to 6 trillion won, in 2022 to 5 trillion won.");
        wordedRow(true, "비중은 2023년 31%, 2024년 35%였다.", "The share was 35% in 2023 and 31% in 2024.");
        // Not in turns: who can tell?
        wordedRow(false, "2023년과 2024년에 각각 31%, 35%였다.",
                  "The share was 31% in 2023 and 35% in 2024.");
        wordedRow(false, "2024년 35%였다.", "It was 35% in 2024.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::figuresOfYears, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(FiguresOfYearsTest)
#include "FiguresOfYearsTest.moc"
