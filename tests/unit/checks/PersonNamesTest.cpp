#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// The same persons on both sides.
class PersonNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "한 책임연구원은 말했다.", "“We are looking,” said Dr. Hwang.");
        wordedRow(false, "한 책임연구원은 말했다.", "“We are looking,” said Dr. Han.");
        wordedRow(true, "윤 대사는 제안하였다.", "Ambassador Yang proposed it.");
        wordedRow(false, "윤 대사는 제안하였다.", "Ambassador Yoon proposed it.");
        wordedRow(false, "정 대사는 제안하였다.", "Ambassador Jeong Min-a proposed it.");
        wordedRow(false, "조 장관과 왕 부장이 만났다.", "He met Minister Wang.");
        wordedRow(false, "정의혜 외교부 차관보는 의견을 교환하였다.",
                  "Deputy Minister Chung Eui-hae exchanged views.");
        wordedRow(true, "조태열 장관은 만났다. 조태열 장관은 밝혔다.",
                  "Minister Cho Tae-yul met them. Minister Cho Tae-yeol said so.");
        wordedRow(true,
                  "조태열 외교부 장관은 안토니 블링컨(Antony Blinken) 미국 국무장관, 가미카와 요코(Kamikawa "
                  "Yoko) 일본 외무대신과 회의를 가졌다.",
                  "Minister Cho Tae-yul held a meeting with Foreign Minister Kamikawa Yoko and Secretary "
                  "Antony Blinken.");
        wordedRow(false,
                  "조태열 외교부 장관은 안토니 블링컨(Antony Blinken) 미국 국무장관, 가미카와 요코(Kamikawa "
                  "Yoko) 일본 외무대신과 회의를 가졌다.",
                  "Minister Cho Tae-yul held a meeting with Secretary Antony Blinken and Foreign Minister "
                  "Kamikawa Yoko.");
        wordedRow(false, "조태열 외교부 장관은 안토니 블링컨(Antony Blinken) 미국 국무장관과 만났다.",
                  "Secretary Antony Blinken met with Minister Cho Tae-yul.");
        wordedRow(false, "한-베트남 영사협의회를 개최하였다.",
                  "The Korea-Viet Nam Consular Consultations were held.");
        wordedRow(true, "강도형 해양수산부 장관은 밝혔다.",
                  "Minister of Oceans and Fisheries Kang Do-hyun said so.");
        wordedRow(false, "최휘영 문화체육관광부 장관",
                  "Minister of Culture, Sports and Tourism Chae Hwi-young");
        wordedRow(false, "거래하려는 우리 국민은 한국은행 총재나 금융위원회의 허가를 받아야 한다.",
                  "ROK nationals must obtain permission from the Governor of the Bank of Korea or the "
                  "Financial Services Commission.");
        wordedRow(false, "한미일 외교장관 회의", "Meeting of the foreign ministers of the three countries");
        wordedRow(true, "조태열 장관은 밝혔다.", "Minister Park Jun-ho said so.");
        wordedRow(true, "조태열 장관은 밝혔다.", "Minister Cho Tae-yong said so.");
        wordedRow(true, "이도훈 차관이 참석하였다.", "The Vice Minister attended.");
        wordedRow(true, "장관이 참석하였다.", "Minister Cho Tae-yul attended.");
        wordedRow(true, "존 케리(John Kerry) 미국 특사", "U.S. Envoy Jon Kerri");
        wordedRow(true, "강경화 외교부 장관은 밝혔다.",
                  "Minister of Foreign Affairs Kang Kyung-soo said so.");
        wordedRow(true, "안덕근 통상교섭본부 본부장이 참석하였다.", "The Minister for Trade attended.");
        wordedRow(true, "외교부 장관 조태열은 밝혔다.", "The Minister of Foreign Affairs said so.");
        wordedRow(false, "대통령 권한대행은 밝혔다.", "The Acting President said so.");
        wordedRow(false, "강경화 외교부 장관은 밝혔다.",
                  "Minister of Foreign Affairs Kang Kyung-wha said so.");
        wordedRow(false, "신원식 국방부 장관", "Minister of National Defense Shin Won-sik");
        wordedRow(false, "김환수 제1차관", "First Vice Minister Kim Whan-soo");
        wordedRow(false, "조태열 장관은 밝혔다.", "Minister Cho Tae-yul said so.");
        wordedRow(false, "조태열 장관은 밝혔다.", "Minister Jo Tae-yeol said so.");
        wordedRow(false, "이도훈 차관이 참석하였다.", "Vice Minister Lee Do-hoon attended.");
        wordedRow(false, "이동렬 국장이 참석하였다.", "Director-General Rhee Dong-yeol attended.");
        wordedRow(false, "조 장관은 밝혔다.", "Minister Cho Tae-yul said so.");
        wordedRow(false, "조지아 총리가 방한하였다.", "The Prime Minister of Georgia visited the ROK.");
        wordedRow(false, "존 케리(John Kerry) 미국 특사", "U.S. Envoy John Kerry");
        wordedRow(false, "아세안지역안보포럼(ARF) 의장", "The Chair of the ARF");
        wordedRow(false, "정병원 차관보", "Deputy Minister Chung Byung-won");
        wordedRow(false, "최영삼 차관보", "Deputy Minister Choi Young-sam");
        wordedRow(false, "우윤근 대사", "Ambassador Woo Yoon-keun");
        wordedRow(false, "노규덕 본부장", "Special Representative Noh Kyu-duk");
        wordedRow(false, "유럽 국장이 왔다.", "The Director-General came.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::personNames, korean, english), wrong);
    }
    void anotherSpellingIsToldOnce()
    {
        const QList<Finding> findings = found(
            checks::personNames,
            sample({{BlockType::Paragraph, 0,
                     QStringLiteral("조태열 장관은 회담하였다. 조태열 장관은 귀국하였다."),
                     QStringLiteral("Minister Cho Tae-yul held talks. Minister Jo Tae-yeol returned.")}}));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].text, QStringLiteral("Jo Tae-yeol"));
    }
};

COMMUNIQUE_TEST(PersonNamesTest)
#include "PersonNamesTest.moc"
