#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Kinds of meeting are not merged.
class MeetingKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "한라산 야간산행을 허용한다.",
                  "Climbers may go up for a conference at the summit of Hallasan.");
        wordedRow(true, "G20 계기 약식 회담을 가졌다.",
                  "They held formal bilateral talks on the sidelines of the G20.");
        wordedRow(false, "「세계 바이오 서미트」 회의", "A meeting of the World Bio Summit");
        wordedRow(false, "정상회의 계기에 대면 회담을 갖기로 하였다.",
                  "They agreed to hold a face-to-face meeting on the occasion of the gathering.");
        wordedRow(true, "장관은 전화 통화를 하였다.", "The Minister held a meeting.");
        wordedRow(true, "약식 회담을 가졌다.", "They had talks.");
        wordedRow(true, "화상회의를 개최하였다.", "They held a meeting.");
        wordedRow(true, "정상회담이 열렸다.", "A meeting of the two countries was held.");
        wordedRow(true, "회담을 가졌다.", "They had a telephone conversation.");
        wordedRow(true, "면담하였다.", "He had a pull-aside meeting.");
        wordedRow(true, "오찬을 가졌다.", "They had a dinner meeting.");
        wordedRow(true, "대통령을 예방하였다.", "He had a meeting with the President.");
        wordedRow(false, "장관은 전화 통화를 하였다.", "The Minister had a telephone call.");
        wordedRow(false, "통화정책을 논의하는 회의", "A meeting to discuss monetary policy");
        wordedRow(false, "약식 회담을 가졌다.", "They held a meeting on the sidelines.");
        wordedRow(false, "화상회의를 개최하였다.", "They held a video conference.");
        wordedRow(false, "정상회담이 열렸다.", "A summit was held.");
        wordedRow(false, "정상회담이 열렸다.", "The two leaders held talks.");
        wordedRow(false, "회담을 가졌다.", "They held a meeting.");
        wordedRow(false, "질병 예방 회의", "A meeting on disease prevention");
        wordedRow(false, "대통령을 예방하였다.", "He paid a courtesy call on the President.");
        wordedRow(true, "장관과 회의를 가졌다.", "He called on the Minister.");
        wordedRow(false, "장관을 대신하여 통화하였다.", "He requested the call on behalf of the Minister.");
        wordedRow(false, "러시아에 중단을 촉구하는 회의", "A meeting that called on Russia to stop it");
        wordedRow(true, "국왕을 예방한다. 총리의 방문은 처음이다.",
                  "He will have a meeting with the King. It is the first visit to the country.");
        wordedRow(false, "대통령을 예방하였다.", "He paid a visit to the President after the meeting.");
        wordedRow(false, "국왕을 예방하였다.", "He met with the King in an audience.");
        wordedRow(false, "국제사회의 대응을 촉구하는 회의",
                  "A meeting that called on the international community to act");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::meetingKind, korean, english), wrong);
    }

    void onceNamedItMayBeShortened()
    {
        const auto inRelease = [](const QString& korean, const QString& english) {
            return found(checks::meetingKind,
                         sample(
                             {{BlockType::Paragraph, 0, QStringLiteral("2024 한-아프리카 정상회의가 열린다."),
                               QStringLiteral("The 2024 Korea-Africa Summit will be held.")},
                              {BlockType::Paragraph, 0, korean, english}}))
                .size();
        };
        QCOMPARE(inRelease(QStringLiteral("회의는 오전 10시에 시작된다."),
                           QStringLiteral("The Summit will start at 10 a.m.")),
                 0);
        QCOMPARE(inRelease(QStringLiteral("정상회의는 오후에 끝난다."),
                           QStringLiteral("The meeting will end in the afternoon.")),
                 0);
        QCOMPARE(inRelease(QStringLiteral("장관은 회담을 가졌다."),
                           QStringLiteral("The Minister had a telephone conversation.")),
                 1);
        QCOMPARE(inRelease(QStringLiteral("양국은 정상회담을 가졌다."),
                           QStringLiteral("The two countries had a meeting.")),
                 1);
    }
};

COMMUNIQUE_TEST(MeetingKindTest)
#include "MeetingKindTest.moc"
