#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// The same countries on both sides.
class CountriesNamedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "다음 한·중·일 회의는 중국에서 열린다.",
                  "The next trilateral meeting will be held in China.");
        wordedRow(true, "태국 방콕에서 열렸다.", "It was held in Bangkok, Mexico.");
        wordedRow(false, "태국 방콕에서 열렸다.", "It was held in Bangkok, Thailand.");
        wordedRow(true, "전 주덴마크대사를 임명한다.", "He was formerly Ambassador to Austria.");
        wordedRow(false, "전 주덴마크대사를 임명한다.", "He was formerly Ambassador to Denmark.");
        wordedRow(false, "필리핀 측은 준비 상황을 소개하였다.", "Manila briefed them on its preparations.");
        wordedRow(false, "국내에서 4년 이상 일한 외국인이 대상이다.",
                  "It is for foreigners with four years of work in Korea.");
        wordedRow(false, "라오스 비엔티안의 센터를 준공한다.", "The center in Vientiane will be completed.");
        wordedRow(false, "범죄인 인도를 거절할 수 있다.", "Extradition may be refused.");
        wordedRow(true, "인도 정부가 발표하였다.", "The government announced it.");
        wordedRow(true, "베트남, 인도 등이 참석하였다.", "Viet Nam and others attended.");
        wordedRow(false, "물동량은 300만TEU이다.", "Throughput came to 3 million TEUs.");
        wordedRow(false, "예멘, 리비아, 수단 등 3개국", "Three countries, Yemen, Libya and Sudan");
        wordedRow(false, "미국 뉴욕 유엔 본부에서 열렸다.", "It was held at UN headquarters in New York.");
        wordedRow(false, "그리스인 2명도 이송하였다.", "It also took two Greeks.");
        wordedRow(false, "북한의 체제를 존중한다.", "It respects the North’s system.");
        wordedRow(false, "전차가 차질 없이 인도될 수 있도록 협력한다.",
                  "They cooperate so that the tanks are delivered.");
        wordedRow(true, "콩고민주공화국에 지원한다.", "Assistance goes to the Republic of the Congo.");
        wordedRow(true, "적도기니 대사가 왔다.", "The Ambassador of Guinea came.");
        wordedRow(true, "양국 관계와 우크라이나 정세를 논의하였다.", "They discussed bilateral ties.");
        wordedRow(true, "베트남에 200만 달러를 지원한다.", "Two million dollars will be given.");
        wordedRow(true, "인도네시아 대표가 왔다.", "Representatives of Indonesia and Malaysia came.");
        wordedRow(false, "미국 뉴욕에서 열렸다.", "It was held in New York.");
        wordedRow(false, "브뤼셀에서 열렸다.", "It was held in Brussels, the Kingdom of Belgium.");
        wordedRow(false, "인도양 국가", "The states of the Indian Ocean");
        wordedRow(false, "UAE 대통령이 방한하였다.", "The President of the UAE visited the ROK.");
        wordedRow(false, "한-UAE 정상회담", "ROK-UAE Summit");
        wordedRow(true, "UAE 대통령이 방한하였다.", "The President of Qatar visited the ROK.");
        wordedRow(false, "한-인니, 한-말련 협력", "ROK-Indonesia and ROK-Malaysia cooperation");
        wordedRow(false, "한-베 수교, 한-필 FTA",
                  "Diplomatic relations with Viet Nam, FTA with the Philippines");
        wordedRow(true, "한-베네수엘라 협력", "ROK-Viet Nam cooperation");
        wordedRow(false, "한-카자흐, 한-우즈벡 정상회담", "Summits with Kazakhstan and Uzbekistan");
        wordedRow(true, "외교부는 지원을 결정하였다.", "The Ministry decided on aid to Guinea.");
        wordedRow(false, "외교부는 기니 지원을 결정하였다.", "The Ministry decided on aid to Guinea.");
        wordedRow(false, "캄보디아·미얀마·라오스 3개국", "Three countries, Cambodia, Myanmar and Laos");
        wordedRow(false, "한-중앙아시아 정상회의", "The Korea-Central Asia Summit");
        wordedRow(true, "캄보디아·미얀마·라오스 3개국", "Cambodia and Myanmar");
        wordedRow(true, "독일 정부", "The government of Austria");
        wordedRow(true, "오스트리아를 방문하였다.", "He visited Australia.");
        wordedRow(true, "슬로바키아 대표", "The representative of Slovenia");
        wordedRow(true, "발트 3국 대표", "Representatives of the Balkans");
        wordedRow(true, "미국, 일본, 호주 대표", "Representatives of the U.S. and Japan");
        wordedRow(true, "한미일 협력", "ROK-U.S. cooperation");
        wordedRow(false, "한-베트남 양해각서 서명", "ROK, Vietnam Sign MOU");
        wordedRow(false, "독일 정부", "The German government");
        wordedRow(true, "독일 정부", "The government"); // nowhere in the release
        wordedRow(false, "호주를 방문하였다.", "He visited Australia.");
        wordedRow(false, "주일대사", "Ambassador to Japan");
        wordedRow(true, "인도적 지원", "Humanitarian assistance to Nepal");
        wordedRow(false, "인도네시아 대표", "The Indonesian representative");
        wordedRow(false, "미·중 관계", "U.S.-China relations");
        wordedRow(false, "체코를 방문하였다.", "He visited the Czech Republic.");
        wordedRow(false, "사용하는 수단과 방법", "Ways and means");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::countriesNamed, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(CountriesNamedTest)
#include "CountriesNamedTest.moc"
