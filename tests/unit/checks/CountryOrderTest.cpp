#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Countries in the order of the Korean.
class CountryOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "한일중 청년 모의 정상회의를 개최한다.",
                  "The Korea-China-Japan Youth Model Summit is held.");
        wordedRow(true, "한미일 협력", "ROK-Japan-U.S. cooperation");
        wordedRow(true, "한·일·중 회의", "ROK-China-Japan meeting");
        wordedRow(true, "한미동맹", "The U.S.-ROK alliance");
        wordedRow(true, "한-인도 관계", "India-ROK relations");
        wordedRow(true, "미국, 일본, 호주 대표", "Representatives of Japan, the U.S. and Australia");
        wordedRow(true, "한-베트남 회담", "Viet Nam-ROK talks");
        wordedRow(false, "한미일 협력", "ROK-U.S.-Japan cooperation");
        wordedRow(false, "한미일 협력", "ROK–U.S.–Japan cooperation");
        wordedRow(false, "한미동맹", "The ROK-U.S. alliance");
        wordedRow(false, "한-EU 협의회", "The Republic of Korea (ROK)-European Union (EU) Consultation");
        wordedRow(false, "미국, 일본, 호주 대표", "Representatives of the U.S., Japan and Australia");
        wordedRow(false, "양국 관계", "ROK-Japan relations");
        wordedRow(false, "한-중앙아 포럼", "Central Asia-ROK Forum");
        wordedRow(false, "한 일이 많다", "Much was done in ROK-Japan relations");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::countryOrder, korean, english), wrong);
    }

    void aNameMayHaveAnOrderOfItsOwn()
    {
        const auto severity = [](const QString& english) {
            return found(checks::countryOrder,
                         sample({{BlockType::Paragraph, 0, QStringLiteral("한-캐나다 협력"), english}}))
                .value(0)
                .severity;
        };
        QCOMPARE(severity(QStringLiteral("the Canada-Korea Friendship Group")), checks::Severity::Hint);
        QCOMPARE(severity(QStringLiteral("Canada-Korea cooperation")), checks::Severity::Warning);
    }
};

COMMUNIQUE_TEST(CountryOrderTest)
#include "CountryOrderTest.moc"
