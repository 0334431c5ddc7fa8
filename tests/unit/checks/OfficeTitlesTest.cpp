#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// One title for one post.
class OfficeTitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "김기영 행정부지사는 말했다.", "Governor Kim Ki-young said so.");
        wordedRow(false, "김기영 행정부지사는 말했다.", "Vice Governor Kim Ki-young said so.");
        wordedRow(false, "강 차관은 유엔 인권최고대표를 면담하였다.",
                  "The Vice Minister met the UN High Commissioner for Human Rights.");
        wordedRow(false, "김 처장은 선 국장과 회담하였다.",
                  "Minister Kim held talks with Commissioner Shen.");
        wordedRow(false, "오노 요타 일본 특허청 장관", "Ono Yota, Commissioner of the Japan Patent Office");
        wordedRow(true, "제1차관이 미국 국무부 부장관, 일본 외무성 사무차관과 통화하였다.",
                  "The First Vice Minister spoke with the Deputy Secretary and the Minister of Japan.");
        wordedRow(false, "두 시장 모두에서 줄었다고 무역정책관이 말했다.",
                  "Both markets shrank, said the Director-General for Trade Policy.");
        wordedRow(true, "서울시장이 참석하였다.", "The Governor attended.");
        wordedRow(false, "농업부 국무장관이 서명하였다.", "The State Minister of Agriculture signed it.");
        wordedRow(false, "에너지담당 국무장관이 방한한다.", "The Minister of State for Energy will visit.");
        wordedRow(true, "국무장관이 방한한다.", "The Vice Minister will visit.");
        wordedRow(false, "국방부 차관보가 말했다.", "The Deputy Secretary of Defence said so.");
        wordedRow(true, "왕이 중국 국무위원 겸 외교부장과 회담을 가졌다.",
                  "He held a meeting with Minister of Foreign Affairs Wang Yi.");
        wordedRow(false, "왕이 중국 국무위원 겸 외교부장과 회담을 가졌다.",
                  "He held a meeting with State Councilor and Minister of Foreign Affairs Wang Yi.");
        wordedRow(false, "최상목 부총리 겸 기획재정부 장관",
                  "Deputy Prime Minister and Minister of Economy and Finance Choi Sang-mok");
        wordedRow(true, "김진아 외교부 제2차관은 모로코 경제부 장관과 만났다.",
                  "Minister of Foreign Affairs Kim Jina met with the Minister of Economy of Morocco.");
        wordedRow(
            false, "김진아 외교부 제2차관은 모로코 경제부 장관과 만났다.",
            "Second Vice Minister of Foreign Affairs Kim Jina met with the Minister of Economy of Morocco.");
        wordedRow(true, "김진아 외교부 제2차관은 면담을 가졌다.",
                  "First Vice Minister of Foreign Affairs Kim Jina held a meeting.");
        wordedRow(false, "김진아 외교부 제2차관은 면담을 가졌다.",
                  "Second Vice Minister of Foreign Affairs Kim Jina held a meeting.");
        wordedRow(true, "외교부 제1차관은 폴란드 국방부 차관을 면담하였다.",
                  "First Vice Minister of Foreign Affairs met with the Minister of National Defence.");
        wordedRow(false, "외교부 제1차관은 폴란드 국방부 차관을 면담하였다.",
                  "First Vice Minister of Foreign Affairs met with the Deputy Minister of National Defence.");
        wordedRow(false, "양 장관은 만나기로 하였다.", "The two ministers agreed to meet in person.");
        wordedRow(false, "미국 국무부 부장관을 만났다.", "He met with the U.S. Deputy Secretary of State.");
        wordedRow(false, "전통시장을 방문하였다. 교수", "A person visited the market. Professor");
        wordedRow(true, "차관이 참석하였다.", "The Minister attended.");
        wordedRow(true, "대사가 참석하였다.", "The Consul General attended.");
        wordedRow(true, "국장이 참석하였다.", "The Deputy Minister attended.");
        wordedRow(true, "대통령은 밝혔다.", "The Prime Minister said so.");
        wordedRow(true, "장관은 밝혔다.", "The Vice Minister said so.");
        wordedRow(false, "차관이 참석하였다.", "The Vice Minister attended.");
        wordedRow(false, "차관보가 참석하였다.", "The Deputy Minister attended.");
        wordedRow(false, "미국 국무장관", "The U.S. Secretary of State");
        wordedRow(false, "국장이 참석하였다.", "The Director-General attended.");
        wordedRow(false, "심의관이 참석하였다.", "The Deputy Director-General attended.");
        wordedRow(false, "외교장관회의에서 국장이 발표하였다.",
                  "The Director-General spoke at the Foreign Ministers’ Meeting.");
        wordedRow(false, "독일 총리", "The German Chancellor");
        wordedRow(false, "유엔 사무총장", "The UN Secretary-General");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::officeTitles, korean, english), wrong);
    }
    void theTitleItself_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("behind");
        QTest::newRow("rank") << QStringLiteral("장관급 회의에서 차관이 발언하였다.")
                              << QStringLiteral("At the Ministerial Meeting, the Minister spoke.")
                              << QStringLiteral("Minister spoke.");
        QTest::newRow("post") << QStringLiteral("국장이 참석하였다.")
                              << QStringLiteral("At the Ambassadors’ Day, the Ambassador spoke.")
                              << QStringLiteral("Ambassador spoke.");
    }
    void theTitleItself()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(QString, behind);
        const QList<Finding> findings =
            found(checks::officeTitles, sample({{BlockType::Paragraph, 0, korean, english}}));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(english.sliced(findings[0].place.from), behind);
    }
};

COMMUNIQUE_TEST(OfficeTitlesTest)
#include "OfficeTitlesTest.moc"
