#include "Pictures.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "document/Numbering.h"
#include "document/ReleaseFile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::document;

namespace {

/// Every key that the format knows, one that it does not, and marks.
QByteArray full()
{
    return *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/full.communique"));
}

} // namespace

class ReleaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByteOfWhatItKnowsAndDoesNotKnow()
    {
        const QByteArray text = full();
        const auto read = readRelease(text);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(QString::fromUtf8(writeRelease(read->release)), QString::fromUtf8(text));
        QCOMPARE(read->release.header().extra.value(u"somethingNew"_s).toString(), u"kept"_s);
        QVERIFY(read->release.header().embargo->at.timeZone() == QTimeZone("Asia/Seoul"));
    }

    void readsASmallFile()
    {
        const auto read = readRelease("{\"format\": \"communique/1\", \"id\": \"a\", \"blocks\": [{\"id\": "
                                      "\"b1\", \"type\": \"point\", \"level\": 2,\n"
                                      "            \"text\": {\"en\": \"\\u1112\\u1161\\u11ab words\"}}]}");
        QVERIFY(read.ok());
        QCOMPARE(read->release.block(0).text[Language::English].plain(), u"한 words"_s);
        QCOMPARE(read->release.block(0).shape.level, 2);
    }

    void aTabBecomesASpaceInEveryText()
    {
        const auto read = readRelease(
            "{\"format\": \"communique/1\", \"id\": \"r\", \"title\": {\"ko\": \"제목\\t하나\", \"en\": "
            "\"A\\ttitle\"},"
            "\"blocks\": [{\"id\": \"b1\", \"type\": \"paragraph\", \"text\": {\"ko\": \"가\\t나\", \"en\": "
            "{\"plain\": \"One\\ttwo\", \"marks\": [{\"from\": 4, \"to\": 7, \"type\": \"bold\"}]}}}]}");
        QVERIFY(read.ok());
        QCOMPARE(read->release.header().title[Language::Korean], u"제목 하나"_s);
        QCOMPARE(read->release.header().title[Language::English], u"A title"_s);
        QCOMPARE(read->release.block(0).text[Language::Korean].plain(), u"가 나"_s);
        QCOMPARE(read->release.block(0).text[Language::English].plain(), u"One two"_s);
        QCOMPARE(read->release.block(0).text[Language::English].marks().size(), 1);
    }

    /// Neither this computer's summer time nor the zone's own makes an embargo disappear.
    void keepsAnEmbargoInAnHourThatClocksSkip()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const auto embargoIn = [](const QByteArray& zone) {
            const auto read = readRelease(
                "{\"format\": \"communique/1\", \"id\": \"a\", \"embargo\": {\"at\": \"2026-03-29T02:30\", "
                "\"zone\": \"" +
                zone + "\"}}");
            return read && read->release.header().embargo ? read->release.header().embargo->at : QDateTime();
        };
        const QDateTime seoul = embargoIn("Asia/Seoul");
        const QDateTime berlin = embargoIn("Europe/Berlin");
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
        QCOMPARE(seoul, QDateTime(QDate(2026, 3, 29), QTime(2, 30), QTimeZone("Asia/Seoul")));
        QVERIFY(berlin.isValid());
        QCOMPARE(berlin, QDateTime(QDate(2026, 3, 29), QTime(3, 30), QTimeZone("Europe/Berlin")));
    }

    void appearsInTheLanguagesThatItLists()
    {
        const auto with = [](const char* languages) {
            return readRelease(
                       QByteArray("{\"format\": \"communique/1\", \"id\": \"a\", \"title\": {\"en\": "
                                  "\"Draft\"}, \"blocks\": [{\"id\": \"b1\", \"type\": \"paragraph\", "
                                  "\"text\": {\"ko\": \"글\"}}]") +
                       languages + "}")
                ->release;
        };
        for (const char* both :
             {"", ", \"languages\": null", ", \"languages\": []", ", \"languages\": [\"en\", \"ko\"]"}) {
            const Release release = with(both);
            QVERIFY(release.appearsIn(Language::Korean) && release.appearsIn(Language::English));
            QCOMPARE(document::publishedTitle(release, Language::Korean), u"Draft"_s);
        }
        const Release korean = with(", \"languages\": [\"ko\"]");
        QVERIFY(korean.speaks(Language::English) && !korean.appearsIn(Language::English));
        QVERIFY(document::publishedTitle(korean, Language::Korean).isEmpty());
        QCOMPARE(document::publishedTitle(korean, Language::English), u"Draft"_s);
    }

    void saysWhereAFaultIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto with = [](const char* members) {
            return QByteArray("{\"format\": \"communique/1\", \"id\": \"a\", ") + members + "}";
        };
        QTest::newRow("date") << with("\"date\": \"1 July\"") << u"date"_s;
        QTest::newRow("status") << with("\"status\": \"gone\"") << u"status"_s;
        QTest::newRow("title") << with("\"title\": {\"ko\": 3}") << u"title.ko"_s;
        QTest::newRow("level") << with("\"blocks\": [{\"id\": \"b1\", \"type\": \"point\", \"level\": 4}]")
                               << u"blocks[0].level"_s;
        QTest::newRow("type") << with("\"blocks\": [{\"id\": \"b1\", \"type\": \"video\"}]")
                              << u"blocks[0].type"_s;
        QTest::newRow("ids")
            << with("\"blocks\": [{\"id\": \"b\", \"type\": \"note\"}, {\"id\": \"b\", \"type\": \"note\"}]")
            << u"twice"_s;
        QTest::newRow("mark")
            << with("\"blocks\": [{\"id\": \"b\", \"type\": \"note\", \"text\": {\"ko\": {\"plain\": \"a\", "
                    "\"marks\": [{\"from\": 0, \"to\": 9, \"type\": \"bold\"}]}}}]")
            << u"blocks[0].text.ko.marks[0]"_s;
        QTest::newRow("zone") << with("\"embargo\": {\"at\": \"2026-10-08T06:00\", \"zone\": \"Mars\"}")
                              << u"embargo.zone"_s;
    }

    void saysWhereAFaultIs()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = readRelease(json);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(!validateFile(json)->isEmpty());
    }

    void opensANewerFormatForReading()
    {
        const auto read =
            readRelease("{\"format\": \"communique/2\", \"id\": \"a\", \"title\": {\"ko\": \"제목\"}}");
        QVERIFY(read.ok());
        QVERIFY(read->newerFormat);
        QVERIFY(!readRelease("{\"format\": \"other\"}").ok());
        QVERIFY(!readRelease("[]").ok());
    }

    void theSchemaNamesEveryKeyThatIsWritten()
    {
        QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/schema/communique-1.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject properties = schema.value(u"properties"_s).toObject();
        QJsonObject written = QJsonDocument::fromJson(full()).object();
        const QJsonObject pictures =
            QJsonDocument::fromJson(writeRelease(tests::withFigures(tests::png(4, 3)))).object();
        written.insert(u"media"_s, pictures.value(u"media"_s));
        for (const QString& key : written.keys())
            QVERIFY2(key == u"somethingNew" || properties.contains(key), qPrintable(key));
        for (const QString& key : properties.keys())
            QVERIFY2(written.contains(key), qPrintable(key));
    }

    void numbersWithoutAGap()
    {
        Release release = tests::sample({{BlockType::Paragraph, 0, u"가"_s, u"a"_s},
                                         {BlockType::Point, 1, u"나"_s, u"b"_s},
                                         {BlockType::Paragraph, 0, u"다"_s, {}},
                                         {BlockType::Paragraph, 0, u"라"_s, u"d"_s},
                                         {BlockType::Note, 0, u"마"_s, u"e"_s}});
        Block third = release.block(2);
        third.shape.absent[Language::English] = true;
        QList<BlockPtr> blocks = release.blocks();
        blocks[2] = std::make_shared<const Block>(third);
        release = release.withBlocks(blocks);
        const auto markers = [&](const QString& form, Language language) {
            const Numbering numbering(release, *builtInForm(form));
            QStringList all;
            for (qsizetype i = 0; i < release.blocks().size(); ++i)
                all.append(numbering.marker(i, language));
            return all.join(u' ');
        };
        QCOMPARE(markers(u"mofa"_s, Language::Korean), u"1. ㅇ 2. 3. ※"_s);
        QCOMPARE(markers(u"mofa"_s, Language::English), u"1. °  2. ※"_s);
        QCOMPARE(markers(u"government-2023"_s, Language::Korean), u"□ ㅇ □ □ ※"_s);
    }

    void formsAreRefusedWithTheirFault()
    {
        QVERIFY(readForm("{\"format\": \"communique-form/1\", \"page\": {\"top\": \"wide\"}}")
                    .error()
                    .message.contains(u"page.top"_s));
        QVERIFY(!readForm("{\"format\": \"communique-form/1\", ").ok());
    }

    void marksMoveWithTheirWords()
    {
        const RichText text(u"one two three"_s, {{4, 7, MarkType::Bold, {}}});
        QCOMPARE(text.replaced(0, 3, RichText(u"1"_s)).marks().first().from, 2);
        QCOMPARE(text.replaced(5, 0, RichText(u"xx"_s)).marks().first().to, 9);
        QVERIFY(text.replaced(2, 7, RichText(u"_"_s)).marks().isEmpty());
        QCOMPARE(text.slice(5, 5).marks(), (QList<Mark>{{0, 2, MarkType::Bold, {}}}));
        QCOMPARE(runs(text).size(), 3);
        QVERIFY(!isAllowedLink(u"javascript:alert(1)"_s));
        QVERIFY(isAllowedLink(u"mailto:a@b.kr"_s));
    }
};

COMMUNIQUE_TEST(ReleaseFileTest)
#include "ReleaseFileTest.moc"
