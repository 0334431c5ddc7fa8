#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Numbers that differ or were lost.
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "15분간 드론 1,000대가 수놓는다.",
                  "1,000 drones will light it up for a quarter of an hour.");
        wordedRow(false, "2인 1조로 산행해야 한다.", "Hikers must walk in pairs.");
        wordedRow(true, "우리 국민 2,000여 명이 거주한다.", "More than 2,006 nationals live there.");
        wordedRow(true, "양국은 통보하였다.", "The five countries notified each other.");
        wordedRow(true, "3국 장관은 재확인하였다.", "The five ministers reaffirmed it.");
        wordedRow(false, "3국 장관은 재확인하였다.", "The three ministers reaffirmed it.");
        wordedRow(true, "네 장관은 세 분야의 협력을 논의하였다.", "The four ministers discussed four areas.");
        wordedRow(true, "10월 이후 10개월 연속 늘었다.",
                  "They have grown for two consecutive months since October.");
        wordedRow(false, "6호기는 성능이 5호기의 23배이다.", "The new machine is 23 times as powerful.");
        wordedRow(false, "접촉하면 90% 이상 감염된다.", "Nine in ten or more of them catch it.");
        wordedRow(false, "체코, 폴란드, 루마니아 3개국을 순방한다.",
                  "He will visit the Czech Republic, Poland and Romania.");
        wordedRow(true, "체코와 폴란드 등 유럽 3개국을 순방한다.",
                  "He will visit the Czech Republic and Poland.");
        wordedRow(false, "10월 20일~24일 5일간 개최된다.", "It will be held from October 20 to 24.");
        wordedRow(true, "10월 20일~24일 6일간 개최된다.", "It will be held from October 20 to 24.");
        wordedRow(false, "금리를 0.25%p 인하했다.", "It cut the rate by 25 basis points.");
        wordedRow(false, "0.5%p 인하를 결정했다.", "It decided on a 50-basis-point cut.");
        wordedRow(true, "금리를 0.5%p 인하했다.", "It cut the rate by 25 basis points.");
        wordedRow(true, "90%가 찬성하였다.", "100,000,000,000,000,000 in 10 agreed.");
        wordedRow(true, "접촉하면 90% 이상 감염된다.", "Eight in ten or more of them catch it.");
        wordedRow(false, "차세대중형위성 3호", "The Compact Advanced Satellite 500-3");
        wordedRow(false, "6·25 참전용사", "Veterans of the Korean War");
        wordedRow(false, "8강에서 져 4강에 오르지 못했다.",
                  "They lost in the quarterfinals and missed the last four.");
        wordedRow(false, "8세 이상 18세 미만", "Those aged 8 to 17");
        wordedRow(true, "8세 이상 18세 미만", "Those aged 8 to 16");
        wordedRow(false, "0.5GW에 적용한다.", "It is used for 500 megawatts.");
        wordedRow(true, "0.5GW에 적용한다.", "It is used for 50 megawatts.");
        wordedRow(false, "전 세계에서 스물한 번째로 비준하였다.",
                  "It was the 21st in the world to ratify it.");
        wordedRow(false, "오만 제곱미터까지 허용한다.", "Up to 50,000 square meters are permitted.");
        wordedRow(true, "조사선 두 척과 무인정 한 척이 투입된다.",
                  "It employs a survey vessel and one unmanned craft.");
        wordedRow(false, "조사선 두 척이 투입된다.", "Both survey vessels are employed.");
        wordedRow(true, "석 달마다 결과를 점검한다.", "The results are reviewed.");
        wordedRow(false, "석 달마다 결과를 점검한다.", "The results are reviewed quarterly.");
        wordedRow(true, "협의를 거쳐 시행한다.", "It takes effect after two weeks of consultations.");
        wordedRow(false, "보름간 협의를 거쳐 시행한다.", "It takes effect after two weeks of consultations.");
        wordedRow(true, "경쟁률은 개원 당시의 네 배이다.", "Competition is three times as intense.");
        wordedRow(false, "경쟁률은 개원 당시의 네 배이다.", "Competition is four times as intense.");
        wordedRow(false, "두 시간 반 만에 도착하였다.", "They arrived within two and a half hours.");
        wordedRow(true, "두 시간 반 만에 도착하였다.", "They arrived within two hours.");
        wordedRow(false, "난민 60여만 명을 지원한다.", "It supports more than 600,000 refugees.");
        wordedRow(false, "베이징 방문은 6년 반 만이다.",
                  "It was the first visit to Beijing in six and a half years.");
        wordedRow(true, "세 차관은 의견을 같이하였다.", "The two vice ministers shared the view.");
        wordedRow(false, "양측은 연 2회 대화를 열기로 하였다.",
                  "They agreed to hold a dialogue twice a year.");
        wordedRow(false, "5년 사이 1.5배로 늘었다.",
                  "There are one and a half times as many as five years ago.");
        wordedRow(false, "4반세기 넘게 이어졌다.", "It has continued for more than a quarter of a century.");
        wordedRow(false, "기념사업 20건", "A score of projects");
        wordedRow(true, "5년 사이 1.5배로 늘었다.",
                  "There are two and a half times as many as five years ago.");
        wordedRow(false, "4가 백신을 확보하였다.", "Quadrivalent vaccine was secured.");
        wordedRow(true, "카리브 지역 12개국이 11.12.(수) 참석하였다.",
                  "Thirteen Caribbean countries took part on Wednesday, November 12.");
        wordedRow(false, "국민 2천 2백여 명이 거주한다.", "More than 2,200 nationals live there.");
        wordedRow(true, "30만 달러를 제공한다. 300명이 숨졌다.",
                  "It will provide 300,000 dollars. People died.");
        wordedRow(true, "25개국 대표가 참석하였다.", "Representatives of 24 countries attended.");
        wordedRow(true, "25개국 대표 150명이 참석하였다.", "Representatives of 25 countries attended.");
        wordedRow(true, "양 장관이 만났다.", "The three ministers met.");
        wordedRow(true, "세 가지 방안에 합의하였다.", "They agreed on four ways.");
        wordedRow(true, "각국이 참석하였다.", "A total of 30 countries attended.");
        wordedRow(true, "수출이 12.5% 증가하였다.", "Exports rose by 15.2 percent.");
        wordedRow(true, "양측은 필러 2 협력을 논의하였다.", "They discussed cooperation on Pillar III.");
        wordedRow(false, "양측은 필러 2 협력을 논의하였다.", "They discussed cooperation on Pillar II.");
        wordedRow(false, "관람객의 절반이 20~30대였다.", "Half of the visitors were in their 20s and 30s.");
        wordedRow(false, "관람객의 절반이 20~30대였다.",
                  "Half of the visitors were in their twenties and thirties.");
        wordedRow(true, "전체의 6분의 1을 차지한다.", "They make up one-seventh of the total.");
        wordedRow(false, "전체의 6분의 1을 차지한다.", "They make up one-sixth of the total.");
        wordedRow(false, "전체의 8분의 3을 차지한다.", "They make up three-eighths of the total.");
        wordedRow(false, "전체의 6분의 1을 차지한다.", "They make up a sixth of the total.");
        wordedRow(true, "회의는 사흘간 열린다.", "The meeting will last for four days.");
        wordedRow(false, "회의는 사흘간 열린다.", "The three-day meeting will open.");
        wordedRow(false, "회의는 이틀 뒤에 열린다.", "The meeting will open the day after tomorrow.");
        wordedRow(false, "25개국 대표가 참석하였다.", "Representatives of twenty-five countries attended.");
        wordedRow(false, "양 장관이 만났다.", "The two ministers met.");
        wordedRow(false, "양 장관이 만났다.", "Both ministers met.");
        wordedRow(false, "한미일 3국이 합의하였다.", "The ROK, the U.S. and Japan agreed.");
        wordedRow(false, "3국 협력", "Trilateral cooperation");
        wordedRow(false, "코로나19와 G20", "COVID-19 and the G20");
        wordedRow(false, "2+2 회의", "A 2+2 meeting");
        wordedRow(false, "24시간 가동한다.", "It operates around the clock.");
        wordedRow(false, "20여 년간", "For some two decades");
        wordedRow(false, "90분간 진행되었다.", "It lasted for an hour and a half.");
        wordedRow(false, "전체의 3분의 2", "Two-thirds of all");
        wordedRow(false, "장관 등 5명이 발언하였다.", "The Minister and others spoke.");
        wordedRow(false, "문의: 02-2100-1234", "Inquiries: +82-2-2100-1234");
        wordedRow(false, "6.25전쟁 참전용사", "Veterans of the Korean War");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::numbers, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(NumbersTest)
#include "NumbersTest.moc"
