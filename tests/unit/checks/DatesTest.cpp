#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Days, months and years.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "수당(1일 5,000원)이 지급된다.", "An allowance of 5,000 won a day is paid.");
        wordedRow(false, "7.10.(목)-11.(금) 열린다.",
                  "It will be held on Thursday and Friday, July 10–11: two meetings.");
        wordedRow(false, "7월 6일과 7일 화물선을 공격하였다.",
                  "It condemns the attacks on July 6 and 7 against cargo ships.");
        wordedRow(false, "8.21.(수)부터 이틀간 열렸다.", "It was held on August 21 and 22.");
        wordedRow(true, "8.21.(수)부터 이틀간 열렸다.", "It was held on August 21 and 23.");
        wordedRow(false, "2025년 수출은 전년 대비 5.1% 늘었다.", "Exports in 2025 rose 5.1% over 2024.");
        wordedRow(true, "2025년 수출은 전년 대비 5.1% 늘었다.", "Exports in 2025 rose 5.1% over 2023.");
        wordedRow(false, "국제 생물다양성의 날(5월 22일)을 하루 앞둔 5월 21일 방사하였다.",
                  "They were released on May 21, the eve of the International Day for Biological Diversity.");
        wordedRow(false, "2월 조업일수는 지난해보다 1.5일 많았다.",
                  "There were one and a half more working days in February than a year earlier.");
        wordedRow(false, "장관은 12.16.(월) 이동하여 17.(화) 회담을 갖는다.",
                  "The Minister will move on Monday, December 16, and hold talks on Tuesday, December 17.");
        wordedRow(false, "7.17.(수)~18.(목) 회담을 갖고 합의하였다.",
                  "They held talks on July 17 and 18 and agreed.");
        wordedRow(false, "11.11.(월)부터 22.(금)까지 열린다.",
                  "It runs from Monday 11 to Friday 22 November.");
        wordedRow(true, "구호물품은 인천공항을 출발하였다.",
                  "Relief goods left Incheon Airport. More will follow in April.");
        wordedRow(true, "6월 28일 열렸다.", "It was held on June 29.");
        wordedRow(true, "6월 28일 열렸다.", "It was held on July 28.");
        wordedRow(true, "8.8.~10. 개최한다.", "It will be held from August 8 to 11.");
        wordedRow(true, "6월 28일 열렸다.", "It was held.");
        wordedRow(true, "열렸다.", "It was held on June 28.");
        wordedRow(true, "1991년 가입하였다.", "It joined in 1992.");
        wordedRow(true, "9월에 열린다.", "It will be held in October.");
        wordedRow(true, "6.26.-27. 서울에서 개최되었다.", "It was held from June 26 to 28 in Seoul.");
        wordedRow(false, "6.26.-27. 서울에서 개최되었다.", "It was held from June 26 to 27 in Seoul.");
        wordedRow(false, "7.11.-12. 1박 2일 일정으로 찾았다.",
                  "He spent two days there from July 11 to 12 to inspect it.");
        wordedRow(false, "7.11.-12. 1박 2일 일정으로 경주를 찾았다.",
                  "He spent two days in Gyeongju from July 11 to 12.");
        wordedRow(false, "6월 28일 열렸다.", "It was held on June 28.");
        wordedRow(false, "8.8.~10. 개최한다.", "It will be held from August 8 to 10.");
        wordedRow(false, "6월 28일부터 29일까지", "June 28 - 29");
        wordedRow(false, "2019. 6. 28.(금) 열렸다.", "It was held on Friday, June 28.");
        wordedRow(false, "3.1운동 100주년", "The centennial of the March 1st Movement");
        wordedRow(false, "오늘 만났다.", "They met on July 1.");
        wordedRow(false, "3일간 열렸다.", "It was held for three days.");
        wordedRow(false, "6월 30일~7월 2일", "From June 30 to July 2");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::dates, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(DatesTest)
#include "DatesTest.moc"
