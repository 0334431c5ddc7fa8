#include "TestMain.h"

#include "base/Files.h"
#include "base/Text.h"
#include "document/Schema.h"
#include "readers/Readers.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;

namespace {

/// Differences that are known and why they stay. A line that is no longer different fails the test.
const QMap<QString, QString>& knownDifferences()
{
    static const QMap<QString, QString> known{};
    return known;
}

QString orNull(const QString& text)
{
    return text.isEmpty() ? u"null"_s : text;
}

QString orNull(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return u"null"_s;
    return value.isDouble() ? QString::number(value.toInt()) : value.toVariant().toString();
}

/// Everything that a person would read in the page, one fact a line.
QStringList factsOf(const readers::Imported& imported)
{
    const document::Release& release = imported.release;
    const document::Header& header = release.header();
    const base::Language language = header.source;
    QStringList facts;
    facts << u"title "_s + orNull(header.title[language])
          << u"subtitle "_s + orNull(header.subtitle[language])
          << u"date "_s + orNull(header.date.toString(Qt::ISODate))
          << u"hit "_s + (header.hits ? QString::number(*header.hits) : u"null"_s)
          << u"department "_s + orNull(header.department.join(u" > "_s))
          << u"board "_s + orNull(header.board[language])
          << u"unofficial %1"_s.arg(language == base::Language::English &&
                                    header.unofficialTranslation[base::Language::English]);
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const document::Block& block = release.block(i);
        const QString text = block.text[language].plain();
        const bool table = block.shape.type == document::BlockType::Table;
        const auto number = imported.printedNumbers.value(i);
        facts << u"%1 %2 %3 %4 %5"_s.arg(document::name(block.shape.type))
                     .arg(block.shape.level)
                     .arg(number ? QString::number(*number) : u"null"_s,
                          table ? u"table"_s : text.left(30).trimmed(),
                          table ? u"null"_s : QString::number(base::codePoints(text)));
    }
    return facts;
}

QStringList factsOf(const QJsonObject& expected)
{
    QStringList facts;
    for (const QString& key : {u"title"_s, u"subtitle"_s, u"date"_s, u"hit"_s, u"department"_s, u"board"_s})
        facts << key + u' ' + base::collapsed(orNull(expected.value(key)));
    facts << u"unofficial %1"_s.arg(expected.value(u"unofficialTranslation"_s).toBool());
    for (const QJsonValue& value : expected.value(u"blocks"_s).toArray()) {
        const QJsonObject block = value.toObject();
        const bool table = block.value(u"type"_s) == u"table"_s;
        facts << u"%1 %2 %3 %4 %5"_s.arg(block.value(u"type"_s).toString())
                     .arg(block.value(u"level"_s).toInt())
                     .arg(orNull(block.value(u"number"_s)),
                          table ? u"table"_s : block.value(u"starts"_s).toString().left(30).trimmed(),
                          orNull(block.value(u"length"_s)));
    }
    return facts;
}

} // namespace

/// Pages as they are found on the web, against what a careful press officer reads in them.
class CorpusTest : public QObject
{
    Q_OBJECT

    int m_files = 0;
    int m_right = 0;
    int m_facts = 0;
    int m_rightFacts = 0;

private Q_SLOTS:
    void page_data();
    void page();
    void seedHasItsParts();
    void cleanupTestCase()
    {
        qInfo("corpus: %d of %d files as expected, %d of %d facts", m_right, m_files, m_rightFacts, m_facts);
    }
};

void CorpusTest::page_data()
{
    QTest::addColumn<QString>("path");
    const QDir root(QStringLiteral(COMMUNIQUE_TEST_DATA "/corpus"));
    QDirIterator pages(root.path(), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (pages.hasNext())
        paths.append(root.relativeFilePath(pages.next()));
    paths.sort();
    QVERIFY(paths.size() >= 28);
    for (const QString& path : paths)
        QTest::newRow(qPrintable(path)) << root.filePath(path);
}

void CorpusTest::page()
{
    QFETCH(QString, path);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto bytes = base::readFile(path);
    QVERIFY(bytes.ok());
    const auto imported = readers::read(*bytes);
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error().message));
    const auto json = base::readFile(QString(path).replace(u".txt"_s, u".expected.json"_s));
    QVERIFY(json.ok());

    const QStringList got = factsOf(*imported);
    const QStringList wanted = factsOf(QJsonDocument::fromJson(*json).object());
    int right = 0;
    QStringList differences;
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        if (got.value(i) == wanted.value(i))
            ++right;
        else
            differences << u"  wanted "_s + wanted.value(i) << u"  got    "_s + got.value(i);
    }
    ++m_files;
    m_right += differences.isEmpty() ? 1 : 0;
    m_facts += int(wanted.size());
    m_rightFacts += right;
    if (knownDifferences().contains(name))
        QVERIFY2(!differences.isEmpty(), "this difference is gone: take it off the list");
    else
        QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void CorpusTest::seedHasItsParts()
{
    const auto bytes =
        base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/seed/mofa-2019-07-01-rok-eu.txt"));
    const auto imported = readers::read(*bytes);
    QVERIFY(imported.ok());
    const document::Header& header = imported->release.header();
    const base::Language english = base::Language::English;
    QCOMPARE(header.source, english);
    QCOMPARE(header.board[english], u"Press Releases"_s);
    QVERIFY(header.title[english].startsWith(u"5th ROK-EU Cyber Policy Consultation"_s));
    QCOMPARE(header.date, QDate(2019, 7, 1));
    QCOMPARE(header.hits.value_or(0), 1013);
    QVERIFY(header.unofficialTranslation[english]);
    QString shape;
    for (const auto& block : imported->release.blocks())
        shape += block->shape.type == document::BlockType::Paragraph ? u'1' : u'°';
    QCOMPARE(shape, u"1°1°1°1"_s);
}

COMMUNIQUE_TEST(CorpusTest)
#include "CorpusTest.moc"
