#include "TestMain.h"

#include "document/ReleaseFile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::document;

namespace {

QByteArray file(const QByteArray& members, const QByteArray& format = "communique/1")
{
    return "{\"format\": \"" + format + "\", \"id\": \"a\"" + (members.isEmpty() ? "" : ", ") + members + "}";
}

QByteArray block(const QByteArray& members)
{
    return file("\"blocks\": [{\"id\": \"b1\", " + members + "}]");
}

QStringList faultPaths(const QByteArray& json)
{
    const auto problems = validateFile(json);
    if (!problems)
        return {problems.error().message};
    QStringList paths;
    for (const Problem& problem : *problems)
        paths << problem.path;
    return paths;
}

} // namespace

/// Broken, hostile and unknown files: each gets a sentence with the place, and nothing is lost on the way.
class FileFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheWrongTypeIsDropped_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("root text") << file("\"title\": \"words\"") << u"title"_s;
        QTest::newRow("department") << file("\"department\": [\"a\", 3]") << u"department"_s;
        QTest::newRow("contact") << file("\"contacts\": [\"Kim, 02-000\"]") << u"contacts[0]"_s;
        QTest::newRow("contact name") << file("\"contacts\": [{}, {\"name\": 1}]") << u"contacts[1].name"_s;
        QTest::newRow("languages") << file("\"languages\": [\"fr\"]") << u"languages"_s;
        QTest::newRow("source") << file("\"source\": \"fr\"") << u"source"_s;
        QTest::newRow("hits") << file("\"hits\": 1.5") << u"hits"_s;
        QTest::newRow("negative hits") << file("\"hits\": -1") << u"hits"_s;
        QTest::newRow("date that is none") << file("\"date\": \"2023-02-29\"") << u"date"_s;
        QTest::newRow("embargo") << file("\"embargo\": {\"at\": \"tomorrow\"}") << u"embargo.at"_s;
        QTest::newRow("blocks") << file("\"blocks\": {}") << u"blocks"_s;
        QTest::newRow("block") << file("\"blocks\": [\"words\"]") << u"blocks[0]"_s;
        QTest::newRow("text") << block("\"type\": \"note\", \"text\": \"words\"") << u"blocks[0].text"_s;
        QTest::newRow("language") << block("\"type\": \"note\", \"text\": {\"ko\": [1]}")
                                  << u"blocks[0].text.ko"_s;
        QTest::newRow("marker") << block("\"type\": \"note\", \"marker\": 1") << u"blocks[0].marker"_s;
        QTest::newRow("mark")
            << block("\"type\": \"note\", \"text\": {\"ko\": {\"plain\": \"a\", \"marks\": [1]}}")
            << u"blocks[0].text.ko.marks[0]"_s;
        QTest::newRow("row") << block("\"type\": \"table\", \"table\": {\"rows\": [\"a\"]}")
                             << u"blocks[0].table.rows[0]"_s;
        QTest::newRow("cell") << block("\"type\": \"table\", \"table\": {\"rows\": [[\"a\"]]}")
                              << u"blocks[0].table.rows[0][0]"_s;
        QTest::newRow("short row") << block("\"type\": \"table\", \"table\": {\"rows\": [[{}, {}], [{}]]}")
                                   << u"blocks[0].table.rows"_s;
        QTest::newRow("long row") << block("\"type\": \"table\", \"table\": {\"rows\": [[], [{}], [{}, {}]]}")
                                  << u"blocks[0].table.rows"_s;
    }
    void nothingOfTheWrongTypeIsDropped()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto read = readRelease(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(read.error().message.contains(path + u' '), qPrintable(read.error().message));
        QCOMPARE(faultPaths(json).count(path), 1);
    }

    void oneSentenceCountsAllFaults()
    {
        const QString message =
            readRelease(file("\"title\": 1, \"hits\": \"x\", \"date\": 3")).error().message;
        QVERIFY2(message.contains(u"3"_s) && message.contains(u"date"_s), qPrintable(message));
    }

    void brokenJsonIsFoundByLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << u"line 1, column 1"_s;
        QTest::newRow("cut off") << QByteArray("{\n  \"format\": \"communique/1\",\n  \"id\":")
                                 << u"line 3"_s;
        QTest::newRow("wide") << QByteArray("{\"가나\": x}") << u"line 1, column "_s;
        QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3) << u"line 1"_s;
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\": \"\xff\xfe\"}") << u"line 1"_s;
        QTest::newRow("no number") << QByteArray("{\"hits\": 1e999}") << u"line 1"_s;
    }
    void brokenJsonIsFoundByLineAndColumn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = readRelease(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, base::ErrorKind::Unreadable);
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
        QVERIFY(!validateFile(json).ok());
    }

    void endlessNestingIsRefused()
    {
        const QByteArray deep(100'000, '[');
        QVERIFY(!readRelease(deep).ok());
        QVERIFY(!readRelease(file("\"x\": " + deep)).ok());
        const QByteArray most = QByteArray(900, '[') + QByteArray(900, ']');
        const auto read = readRelease(file("\"x\": " + most));
        QVERIFY(read.ok());
        QVERIFY(readRelease(writeRelease(read->release))->release == read->release);
    }

    void onlyRealVersionsOfTheFormatAreOpened_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format :
             {"", "communique", "communique/", "communique/0", "communique/-1", "communique/+1",
              "communique/ 1", "communique/1.5", "communique/x", "Communique/1", "communique-form/1"})
            QTest::newRow(format) << QByteArray(format);
    }
    void onlyRealVersionsOfTheFormatAreOpened()
    {
        QFETCH(QByteArray, format);
        QCOMPARE(readRelease(file({}, format)).error().kind, base::ErrorKind::Unreadable);
    }

    void aNewerFormatIsReadAsFarAsItIsUnderstood()
    {
        const auto read = readRelease(
            file("\"title\": {\"en\": \"T\"}, \"blocks\": [{\"id\": \"b1\", \"type\": \"video\"}]",
                 "communique/12"));
        QVERIFY(read.ok());
        QVERIFY(read->newerFormat);
        QCOMPARE(read->release.header().title[Language::English], u"T"_s);
        QVERIFY(faultPaths(file({}, "communique/12")).contains(u"format"_s));
    }

    void unknownKeysOfEveryKindComeBack()
    {
        const QByteArray json =
            file("\"blocks\": [{\"id\": \"b1\", \"type\": \"note\", \"y\": {\"b\": 1, \"a\": []}}], "
                 "\"large\": 9007199254740993, \"x\": 0.1");
        const auto read = readRelease(json);
        QVERIFY(read.ok());
        QCOMPARE(read->release.block(0).extra.value(u"y"_s).toObject().value(u"b"_s).toInt(), 1);
        const QByteArray written = writeRelease(read->release);
        QVERIFY2(written.contains("\"large\": 9007199254740993"), written.constData());
        QVERIFY(written.contains("\"x\": 0.1"));
        QCOMPARE(writeRelease(readRelease(written)->release), written);
    }

    void textEntersComposedAndOnOneLine()
    {
        const auto read = readRelease(
            file("\"department\": [\"\\u1112\\u1161\\u11ab\\n국\"], \"blocks\": [{\"id\": \"b1\", \"type\": "
                 "\"note\", "
                 "\"text\": {\"ko\": {\"plain\": \"\\u1112\\u1161\\u11ab 굵은\", "
                 "\"marks\": [{\"from\": 4, \"to\": 6, \"type\": \"bold\"}]}, \"en\": \"\\ud800x\"}}]"));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->release.header().department, QStringList{u"한 국"_s});
        const RichText& text = read->release.block(0).text[Language::Korean];
        QCOMPARE(text.plain(), u"한 굵은"_s);
        QCOMPARE(text.marks(), (QList<Mark>{{2, 4, MarkType::Bold, {}}}));
        QCOMPARE(read->release.block(0).text[Language::English].plain(), u"\ufffdx"_s);
    }

    void linksInCellsAreCheckedToo()
    {
        const QByteArray json = block("\"type\": \"table\", \"table\": {\"rows\": [[{\"ko\": {\"plain\": "
                                      "\"a\", \"marks\": [{\"from\": 0, "
                                      "\"to\": 1, \"type\": \"link\", \"target\": \"javascript:x\"}]}}]]}");
        QVERIFY2(faultPaths(json).contains(u"blocks[0].table.rows[0][0].ko"_s),
                 qPrintable(faultPaths(json).join(u' ')));
        const QByteArray ragged = block("\"type\": \"table\", \"table\": {\"rows\": [[{}], [{}, {}]]}");
        QVERIFY(faultPaths(ragged).contains(u"blocks[0].table.rows"_s));
    }
};

COMMUNIQUE_TEST(FileFaultsTest)
#include "FileFaultsTest.moc"
