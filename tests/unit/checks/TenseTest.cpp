#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// What is to come and what was done.
class TenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "장관은 12월 15일(일) 회담을 가질 예정이다. 이번이 첫 방문이다.",
                  "On Sunday, December 15, the Minister held talks. This will be the first visit.");
        wordedRow(true, "포럼을 7월 8일(월) 서울에서 개최한다.",
                  "The forum was held in Seoul on Monday, July 8.");
        wordedRow(false, "포럼을 7월 8일(월) 서울에서 개최한다.",
                  "The forum opens in Seoul on Monday, July 8.");
        wordedRow(false, "포럼을 6월 24일(월) 서울에서 개최한다.",
                  "The forum was held in Seoul on Monday, June 24.");
        wordedRow(false, "양측은 내년에 다시 만나기로 하였다.",
                  "The two sides agreed to meet again next year.");
        wordedRow(true, "차기 회의는 내년 케냐에서 열린다. 30개국이 참가한다.",
                  "The next meeting was held in Kenya next year. Thirty countries will take part.");
        wordedRow(false, "차기 회의는 내년 케냐에서 열린다.",
                  "The next meeting will be held in Kenya next year.");
        wordedRow(false, "내년 회의를 준비하는 협의가 열렸다.",
                  "Talks were held to prepare the meeting next year.");
        wordedRow(true, "양해각서에 서명하였으며 센터를 설립하기로 하였다. 센터에는 20명이 상주하게 된다.",
                  "They signed a memorandum and established a center. Twenty people will be based there.");
        wordedRow(
            false, "양해각서에 서명하였으며 센터를 설립하기로 하였다. 센터에는 20명이 상주하게 된다.",
            "They signed a memorandum and agreed to establish a center. Twenty people will be based there.");
        wordedRow(true, "이행약정을 체결하기로 하였다.", "They concluded an implementing arrangement.");
        wordedRow(true, "양측은 상호인정 협정을 체결하기로 하였다.",
                  "The two sides concluded an agreement on mutual recognition.");
        wordedRow(false, "양측은 협정을 체결하기로 하였다.",
                  "The two sides reached an agreement to conclude the treaty.");
        wordedRow(false, "이를 깨달아야 할 것이다.", "It must come to realize this, as was shown.");
        wordedRow(true, "장관은 7월 1일 파리를 방문할 예정이다.", "The Minister visited Paris on July 1.");
        wordedRow(true, "양국은 협의를 이어갈 계획이다.", "The two countries continued their consultations.");
        wordedRow(true, "양측은 회의를 개최하였다.", "The two sides will hold a meeting.");
        wordedRow(true, "양측은 협력을 강화하기로 하였다.", "The two sides strengthened cooperation.");
        wordedRow(true, "양측은 의견을 교환하였다.", "The two sides agreed on the matter.");
        wordedRow(false, "이번 연습 중 훈련은 48회로, 지난해보다 확대되었다.",
                  "There will be 48 drills during the exercise, more than the year before.");
        wordedRow(false, "장관은 7월 1일 파리를 방문할 예정이다.",
                  "The Minister will visit Paris on July 1.");
        wordedRow(false, "장관은 파리를 방문할 예정이다.", "The Minister is to visit Paris.");
        wordedRow(false, "장관은 파리를 방문할 예정이다.", "The Minister plans to visit Paris.");
        wordedRow(false, "양측은 회의를 개최하였다.", "The two sides held a meeting.");
        wordedRow(false, "양측은 협력을 강화하기로 하였다.",
                  "The two sides agreed to strengthen cooperation.");
        wordedRow(false, "양측은 협력을 강화하기로 하였다.",
                  "The two sides decided to strengthen cooperation.");
        wordedRow(false, "양측은 인식을 같이하였다.", "The two sides agreed on this.");
        wordedRow(false, "장관은 필요한 지원을 하겠다고 하였다.",
                  "The Minister said that the ROK will provide support.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::tense, korean, english), wrong);
    }

    void aDayToComeIsNotTold()
    {
        const auto told = [](const QString& korean, const QString& english) {
            const Release release = sample({{BlockType::Paragraph, 0, korean, english}});
            document::Header header = release.header();
            header.date = QDate(2025, 7, 1);
            return !found(checks::tense, release.withHeader(header)).isEmpty();
        };
        const QString opens = QStringLiteral("외교부는 7월 3일 서울에서 회의를 개최한다.");
        QVERIFY(told(opens, QStringLiteral("The Ministry held a meeting in Seoul on July 3.")));
        QVERIFY(!told(opens, QStringLiteral("The Ministry will hold a meeting in Seoul on July 3.")));
        QVERIFY(
            !told(opens, QStringLiteral("A meeting organized by the Ministry opens in Seoul on July 3.")));
        QVERIFY(!told(QStringLiteral("외교부는 6월 30일 서울에서 회의를 개최하였다."),
                      QStringLiteral("The Ministry held a meeting in Seoul on June 30.")));
    }
};

COMMUNIQUE_TEST(TenseTest)
#include "TenseTest.moc"
