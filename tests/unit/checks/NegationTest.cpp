#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// "Not" on one side only.
class NegationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "허가 없이 들어가면 처벌된다. 장병에게는 적용되지 않는다.",
                  "Those who enter without permission are punished. It applies to the soldiers.");
        wordedRow(false, "제례실은 운영하지 않습니다.", "The memorial-rite rooms will stay closed.");
        wordedRow(false, "입장료는 없으며 예약해야 한다.", "Admission is free; it must be booked.");
        wordedRow(true, "규모는 지난해와 크게 다르지 않다.",
                  "The number is greatly different from last year’s.");
        wordedRow(false, "규모는 지난해와 크게 다르지 않다.", "The number is similar to last year’s.");
        // Put positively as often as not: no warning either way.
        wordedRow(false, "우리의 권익이 침해되어서는 안 된다고 하였다.",
                  "He said that the ROK’s rights must be respected.");
        wordedRow(false, "위협에 눈감아서는 안 된다고 강조하였다.",
                  "He stressed that it must not turn a blind eye to threats.");
        wordedRow(false, "빈 교실보다 모자란 선생님이 문제이다.",
                  "It is not classrooms we are short of, but teachers.");
        wordedRow(false, "금액은 크지 않다.", "The sum is modest.");
        wordedRow(false, "연간 출생아 수가 증가한 것은 2015년 이후 처음이다.",
                  "Not since 2015 had the annual number gone up.");
        wordedRow(false, "지연되지 않도록 지원한다.", "They support it so that it goes ahead on time.");
        wordedRow(false, "4시간이 채 걸리지 않았다.", "It took less than four hours.");
        wordedRow(false, "로켓이 아니라 땀이라고 하였다.", "It was not just a rocket but sweat, he said.");
        wordedRow(false, "한밤중에 발사된 것은 처음이다.", "It had never before been launched at midnight.");
        wordedRow(true, "피해가 커질 우려는 적다고 보아 관세는 부과하지 않기로 하였다.",
                  "As it saw little danger of injury, it decided to impose duties.");
        wordedRow(false, "국제인도법이 적용되지 않을 수 없다.", "International law cannot but apply.");
        wordedRow(false, "12개월에 미치지 못하는 경우에는 그러하지 아니하다.",
                  "This does not hold where it is less than 12 months.");
        wordedRow(false, "이는 사실이 아닙니다.", "This is not true.");
        wordedRow(false, "보도는 사실과 다릅니다.", "The report is not true.");
        wordedRow(true, "양국의 소지자는 사증 없이 체류할 수 있다. 가족도 포함된다.",
                  "Holders may stay without a visa. Family members are not included.");
        wordedRow(false, "보험료를 내지 않아도 된다.", "They will be exempt from contributions.");
        wordedRow(false, "증가율은 5%를 넘지 않도록 하였다.", "The increase is capped at 5 percent.");
        wordedRow(false, "목표는 2022년에야 달성되었다.", "The target was not met until 2022.");
        wordedRow(false, "세율은 10% 이하로 제한된다.", "Tax rates may not exceed 10 percent.");
        wordedRow(false, "취업사기가 끊이지 않고 있다.", "Fraudulent job offers continue.");
        wordedRow(true, "결정한 바 없으며, 검토하고 있지도 않습니다.",
                  "No decision was made, and it is looking into the matter.");
        wordedRow(true, "정부는 회의에 참석하지 않기로 하였다.",
                  "The government decided to attend the meeting.");
        wordedRow(true, "양측은 합의에 이르지 못했다.", "The two sides reached an agreement.");
        wordedRow(true, "사전 협의는 없었다.", "Prior consultations took place.");
        wordedRow(true, "이는 사실이 아니다.", "This is true.");
        wordedRow(true, "정부는 이를 지지한다.", "The government does not support this.");
        wordedRow(true, "양측은 만난다.", "The two sides will never meet.");
        wordedRow(true, "아무 문제도 없었다.", "There were problems in the region.");
        wordedRow(true, "일정이 확정되지 않았다.", "The schedule has been fixed.");
        wordedRow(true, "북한이 핵을 포기하지 않는 한 이를 좌시하지 않을 것이다.",
                  "It will stand by unless North Korea gives up its nuclear weapons.");
        wordedRow(false, "아직 일정이 확정되지 않은 회의",
                  "A meeting, the schedule of which has yet to be fixed");
        wordedRow(false, "합의에 이르지 못했다.", "They failed to reach an agreement.");
        wordedRow(false, "우리국민이 피해를 입지 않도록 하였다.", "It kept Korean nationals from harm.");
        wordedRow(false, "조약은 아직 미발효 상태이다.", "The treaty has not entered into force.");
        wordedRow(false, "결과는 아직 검토 중이다.", "The results are not final.");
        wordedRow(false, "두 지역의 안보는 분리될 수 없다.",
                  "The security of the two regions is inseparable.");
        wordedRow(false, "외면하지 말 것을 촉구했다.", "He urged them not to turn away.");
        wordedRow(false, "이번 방안에 포함되지 않았다.", "It was left out of the plan.");
        wordedRow(true, "관세의 철회 여부는 결정되지 않았다.",
                  "The withdrawal of the tariff has been decided.");
        wordedRow(true, "별도의 절차는 필요 없다.", "It requires a separate procedure.");
        wordedRow(true, "보도는 사실과 다르다.", "The reports are true.");
        wordedRow(false, "보도는 사실과 다르다.", "The reports are contrary to the facts.");
        wordedRow(false, "관세의 철회 여부는 결정되지 않았다.", "The withdrawal of the tariff is undecided.");
        wordedRow(false, "회담의 중단은 없었다.", "The talks went on without a stop.");
        wordedRow(false, "정부는 회의에 참석하지 않기로 하였다.", "The government decided not to attend.");
        wordedRow(false, "양국뿐만 아니라 역내 협력도 논의했다.",
                  "They discussed bilateral as well as regional cooperation.");
        wordedRow(false, "변함없는 지지를 표명했다.", "He expressed unwavering support.");
        wordedRow(false, "끊임없이 노력해 왔다.", "They have worked constantly.");
        wordedRow(false, "재발하지 않도록 협력하기로 했다.",
                  "They agreed to work together to prevent a recurrence.");
        wordedRow(false, "회담은 중단되었다.", "The talks will not continue.");
        wordedRow(false, "다자와 양자를 논의했다.",
                  "They discussed not only bilateral but also multilateral issues.");
        wordedRow(false, "불참을 통보했다.", "It gave notice that it would not attend.");
        wordedRow(false, "적지 않은 성과를 거두었다.", "They achieved considerable results.");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::negation, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(NegationTest)
#include "NegationTest.moc"
