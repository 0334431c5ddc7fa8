#include "TestMain.h"

#include "translation/Alignment.h"
#include "translation/Harvest.h"
#include "translation/Sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;

namespace {

document::BlockPtr block(const QString& id, const QString& korean, const QString& english, int level = 0)
{
    document::Block made;
    made.id = id;
    made.shape.type = level > 0 ? BlockType::Point : BlockType::Paragraph;
    made.shape.level = level;
    made.text = {document::RichText(korean), document::RichText(english)};
    return std::make_shared<const document::Block>(std::move(made));
}

document::Release release(const QList<document::BlockPtr>& blocks,
                          document::Status status = document::Status::Published)
{
    document::Header header;
    header.id = u"r1"_s;
    header.date = QDate(2019, 7, 1);
    header.status = status;
    header.title = {u"제5차 한-EU 사이버정책협의회 개최"_s,
                    u"5th ROK-EU Cyber Policy Consultation Takes Place"_s};
    return {header, blocks};
}

const QDateTime Now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text"); // with | where a sentence ends
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("plain", u"The two sides met. They agreed."_s.replace(u". T"_s, u".| T"_s));
        row("abbreviations",
            u"Mr. Kim met Amb. Lee of the U.S. Department of State.| They spoke at 3 p.m. on No. 5 Road."_s);
        row("U.S. at the end", u"He visited the U.S.| The visit was short."_s);
        row("initials", u"Antony J. Blinken came.| He left."_s);
        row("decimals", u"Trade grew 3.5 percent.| It was 2.1 percent before."_s);
        row("after a year", u"It was signed in 2019.| The treaty is in force."_s);
        row("quotation", u"He said, “We agree.”| She nodded."_s);
        row("question", u"Is it so?| Yes!| It is."_s);
        row("brackets", u"The ROK (cf. Annex 1. See there.) agreed.| The EU did too."_s);
        row("ellipsis", u"He waited... and left.| Then he came."_s);
        row("Korean", u"양측은 협의하였다.| 또한 합의하였다."_s);
        row("Korean dates", u"2019. 7. 1. 서울에서 열렸다.| 2020. 8. 2. 다시 열린다."_s);
        row("3.1절", u"3.1절 기념식에 참석하였다.| 이어 6.25 참전용사를 만났다."_s);
        row("Korean quotation that goes on", u"장관은 “협력이 중요하다.”고 밝혔다.| 차관도 동의하였다."_s);
        row("Korean with initials",
            u"안토니 블링컨(Antony J. Blinken) 장관을 만났다.| U.S. 측도 동의하였다."_s);
        row("list marks", u"1. The Ministry held talks.| It agreed."_s);
        row("Korean list marks", u"가. 양측은 협의하였다.| 합의하였다."_s);
        row("short date", u"회의는 7.1.(월) 열렸다.| 다음 회의는 8.2.(금) 열린다."_s);
    }
    void splits()
    {
        QFETCH(QString, text);
        const QStringList expected = text.split(u'|');
        const QString plain = QString(text).remove(u'|');
        QStringList found;
        for (const auto& range : translation::sentencesOf(plain, Language::English))
            found.append(plain.sliced(range.from, range.length));
        QStringList trimmed;
        for (const QString& sentence : expected)
            trimmed.append(sentence.trimmed());
        QCOMPARE(found, trimmed);
    }

    void alignsOneToOneAndJoins()
    {
        const auto pairs = translation::alignedSentences(
            {u"양측은 7월 1일 서울에서 제5차 사이버정책협의회를 개최하였다. 양측은 사이버안보 정책과 신뢰구축 조치에 대해 의견을 교환하고, 내년 브뤼셀에서 제6차 협의회를 개최하기로 하였다."_s,
             u"The two sides held the 5th Cyber Policy Consultation in Seoul on July 1. They exchanged views on cyber security policies and confidence-building measures. They also agreed to hold the 6th Consultation in Brussels next year."_s});
        QCOMPARE(pairs.size(), 2);
        QVERIFY(pairs[0][Language::English].endsWith(u"July 1."));
        QVERIFY(pairs[1][Language::English].startsWith(u"They exchanged"));
        QVERIFY(pairs[1][Language::English].endsWith(u"next year."));
    }

    void dropsWhatIsDoubtful()
    {
        QStringList doubtful;
        const auto pairs = translation::alignedSentences(
            {u"양측은 7월 1일 서울에서 제5차 사이버정책협의회를 개최하였다. 끝으로 양측 대표단은 국립중앙박물관을 함께 둘러보았다."_s,
             u"The two sides held the 5th Cyber Policy Consultation in Seoul on July 1. In 1998 and in 2007 the Ministry of the Interior, by way of an entirely different story that goes on and on, had published 44 books and 17 reports about forests, rivers and lakes, all of which have nothing to do with a visit to a museum, nor with the delegations, nor with anything that the other text says in its one short sentence."_s},
            &doubtful);
        QVERIFY2(pairs.size() == 1, qPrintable(doubtful.join(u'\n')));
        QVERIFY(!doubtful.isEmpty());
    }

    void oneSentenceIsItsBlock()
    {
        QVERIFY(translation::alignedSentences({u"개최하였다."_s, u"It was held."_s}).isEmpty());
    }

    void harvestsReviewedAndPublishedOnly()
    {
        const auto published = translation::harvest(
            release({block(u"b1"_s, u"양측은 협의하였다."_s, u"The two sides consulted."_s),
                     block(u"b2"_s, u"아직"_s, {})}),
            translation::Wanted::Finished, Now, u"a.communique"_s);
        QCOMPARE(published.segments.size(), 2); // title and block
        QCOMPARE(published.segments.last().origin.standing, translation::Standing::Published);
        QCOMPARE(published.segments.last().origin.date, QDate(2019, 7, 1));
        QCOMPARE(published.segments.last().origin.file, u"a.communique"_s);

        const QList<document::BlockPtr> blocks{
            block(u"b1"_s, u"양측은 협의하였다."_s, u"The two sides consulted."_s)};
        const auto draft = release(blocks, document::Status::Draft);
        QCOMPARE(translation::harvest(draft, translation::Wanted::Finished, Now).segments.size(), 0);
        QCOMPARE(translation::harvest(draft, translation::Wanted::Finished, Now).unfinished, 2);
        QCOMPARE(translation::harvest(draft, translation::Wanted::All, Now).segments.size(), 2);

        document::Block reviewed = *blocks.first();
        reviewed.confirmed[Language::English] =
            document::Confirmation{document::TranslationState::Reviewed, u"양측은 협의하였다."_s,
                                   document::fingerprint(u"The two sides consulted."_s)};
        const auto half =
            release({std::make_shared<const document::Block>(reviewed)}, document::Status::Draft);
        const auto harvest = translation::harvest(half, translation::Wanted::Finished, Now);
        QCOMPARE(harvest.segments.size(), 1);
        QCOMPARE(harvest.segments.first().origin.standing, translation::Standing::Reviewed);
    }

    void whatDoesNotFitIsLeftOutUnlessItWasReviewed()
    {
        const QList<std::pair<QString, QString>> wrong{
            {u"정부는 2020년 3월 5일 120명을 파견하였다."_s,
             u"The weather was nice in the mountains that summer."_s},
            {u"회의에는 2019년 15명이 참석하였다."_s, u"In 2025, 300 people attended the meeting."_s},
            {u"짧다."_s,
             u"This is a very much longer sentence that says a lot of things which the Korean does not "
             "say at all, and goes on and on for a long time without an end."_s}};
        for (const auto& [ko, en] : wrong) {
            document::Block pair = *block(u"b1"_s, ko, en);
            const auto unread = translation::harvest(release({std::make_shared<const document::Block>(pair)}),
                                                     translation::Wanted::Finished, Now);
            QCOMPARE(unread.segments.size(), 1); // the title
            QCOMPARE(unread.doubtful, QStringList{ko + u" | "_s + en});
            pair.confirmed[Language::English] =
                document::Confirmation{document::TranslationState::Reviewed, ko, document::fingerprint(en)};
            const auto reviewed = translation::harvest(
                release({std::make_shared<const document::Block>(pair)}), translation::Wanted::Finished, Now);
            QCOMPARE(reviewed.segments.size(), 2);
            QVERIFY(reviewed.doubtful.isEmpty());
        }
        QVERIFY(
            translation::fits(u"회의에는 15명이 참석하였다."_s, u"Fifteen people attended the meeting."_s));
        QVERIFY(translation::fits(u"3개국에서 5개 기관, 12명이 참석하였다."_s,
                                  u"Five institutions and twelve people from three countries attended."_s));
    }

    void whatNothingHoldsInPlaceIsDoubtful_data()
    {
        QTest::addColumn<QStringList>("english"); // "°" before a point
        QTest::addColumn<QStringList>("pairs");   // of indexes, without the title
        QTest::newRow("one point missing")
            << QStringList{u"The Ministry of Foreign Affairs held the 5th consultation in Brussels on June 28."_s,
                           u"°The two sides agreed to expand information sharing."_s,
                           u"The next meeting will be held in Seoul in 2020."_s,
                           u"Fifteen people attended the meeting."_s}
            << QStringList{u"0 0"_s, u"4 2"_s, u"5 3"_s};
        QTest::newRow("one new, two turned")
            << QStringList{u"The Ministry of Foreign Affairs held the 5th consultation in Brussels on June 28."_s,
                           u"°The two sides agreed to expand information sharing."_s,
                           u"°Some other new point was added here."_s,
                           u"The next meeting will be held in Seoul in 2020."_s,
                           u"Director-General Kim Chul-soo said that cooperation was important."_s,
                           u"Fifteen people attended the meeting."_s}
            << QStringList{u"0 0"_s};
    }

    void whatNothingHoldsInPlaceIsDoubtful()
    {
        QFETCH(QStringList, english);
        QFETCH(QStringList, pairs);
        const QStringList korean{u"외교부는 6월 28일 브뤼셀에서 제5차 협의회를 개최하였다."_s,
                                 u"°양측은 사이버 위협에 공동 대응하기로 하였다."_s,
                                 u"°양측은 정보 공유를 확대하기로 하였다."_s,
                                 u"김철수 국장은 협력이 중요하다고 말하였다."_s,
                                 u"다음 회의는 2020년 서울에서 개최될 예정이다."_s,
                                 u"이번 회의에는 15명이 참석하였다."_s};
        const auto made = [](const QStringList& lines, Language language) {
            QList<document::BlockPtr> blocks;
            for (const QString& line : lines) {
                const bool point = line.startsWith(u'°');
                const QString words = point ? line.mid(1) : line;
                const bool isKorean = language == Language::Korean;
                blocks.append(block(u"b%1"_s.arg(blocks.size()), isKorean ? words : QString(),
                                    isKorean ? QString() : words, point ? 1 : 0));
            }
            return release(blocks);
        };
        const auto harvest =
            translation::harvest(made(korean, Language::Korean), made(english, Language::English), Now);
        QStringList found;
        for (const auto& segment : harvest.segments.mid(1)) {
            const auto indexOf = [](const QStringList& lines, const QString& words) {
                return lines.contains(words) ? lines.indexOf(words) : lines.indexOf(u'°' + words);
            };
            found.append(u"%1 %2"_s.arg(indexOf(korean, segment.text[Language::Korean]))
                             .arg(indexOf(english, segment.text[Language::English])));
        }
        QCOMPARE(found, pairs);
        QVERIFY(!harvest.doubtful.isEmpty());
    }

    void alignsTwoReleasesByNumberAndLevel()
    {
        const QString ko1 = u"외교부는 7월 1일 서울에서 제5차 한-EU 사이버정책협의회를 개최하였다."_s;
        const QString en1 =
            u"The Ministry of Foreign Affairs held the 5th ROK-EU Cyber Policy Consultation in Seoul on July 1."_s;
        const QString ko2 = u"김건 국제안보대사가 우리측 수석대표로 참석하였다."_s;
        const QString en2 =
            u"Mr. Kim Gunn, Ambassador for International Security, led the Korean delegation."_s;
        const QString extra =
            u"이 문단은 영문에 없는 내용으로, 국내 언론을 위하여 별도로 자세히 설명하는 문단이다."_s;
        const auto korean =
            release({block(u"b1"_s, ko1, {}), block(u"b2"_s, extra, {}), block(u"b3"_s, ko2, {}, 1)});
        const auto english = release({block(u"b1"_s, {}, en1), block(u"b2"_s, {}, en2, 1)});
        const auto harvest = translation::harvest(korean, english, Now);
        QStringList pairs;
        for (const auto& segment : harvest.segments)
            pairs.append(segment.text[Language::Korean] + u'|' + segment.text[Language::English]);
        QVERIFY(pairs.contains(ko1 + u'|' + en1));
        QVERIFY(pairs.contains(ko2 + u'|' + en2));
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(harvest.doubtful.size(), 1);
        QVERIFY(harvest.doubtful.first().startsWith(extra));
    }
};

COMMUNIQUE_TEST(AlignmentTest)
#include "AlignmentTest.moc"
