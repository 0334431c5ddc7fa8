#include "RandomRelease.h"
#include "SchemaVerdict.h"

#include "document/ReleaseFile.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;

namespace {

const QString Schema = u"communique-1.schema.json"_s;

} // namespace

/// The published schema and the program agree on what a release is.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!tests::canValidate())
            QSKIP("python3-jsonschema is not installed");
    }

    void everyReleaseInTheTreeFits()
    {
        QStringList files;
        for (const QString& folder :
             {QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources"), QStringLiteral(COMMUNIQUE_TEST_DATA)}) {
            QDirIterator found(folder, {u"*.communique"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (found.hasNext())
                files << found.next();
        }
        QVERIFY(files.size() >= 2);
        const tests::Verdict given = tests::verdict(Schema, files);
        QVERIFY2(given.faulty == 0, qPrintable(given.says));
    }

    void everythingTheProgramWritesFits()
    {
        const QTemporaryDir folder;
        QList<QByteArray> releases;
        for (quint32 seed = 1; seed <= 200; ++seed)
            releases << document::writeRelease(tests::RandomRelease(seed).release());
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, releases));
        QVERIFY2(given.faulty == 0, qPrintable(given.says));
    }

    /// Each of these is refused by the program and by the schema.
    void bothRefuseTheSame()
    {
        const QTemporaryDir folder;
        const auto usual = *document::validateFile(R"({"format": "communique/1", "id": "a"})");
        QList<QByteArray> faulty;
        for (
            const char* members :
            {R"("title": "words")",
             R"("hits": -1)",
             R"("hits": 1.5)",
             R"("status": "gone")",
             R"("date": "1 July")",
             R"("languages": ["fr"])",
             R"("source": "fr")",
             R"("embargo": {"at": "soon"})",
             R"("contacts": ["Kim"])",
             R"("topics": [1])",
             R"("blocks": ["words"])",
             R"("blocks": [{"type": "note"}])",
             R"("blocks": [{"id": "b1", "type": "video"}])",
             R"("blocks": [{"id": "b1", "type": "point", "level": 4}])",
             R"("blocks": [{"id": "b1", "type": "point", "level": 0}])",
             R"("blocks": [{"id": "b1", "type": "paragraph", "level": 1}])",
             R"("blocks": [{"id": "b1", "type": "note", "text": {"ko": 1}}])",
             R"("blocks": [{"id": "b1", "type": "note", "marker": "no"}])",
             R"("blocks": [{"id": "b1", "type": "note", "absent": ["fr"]}])",
             R"("blocks": [{"id": "b1", "type": "table", "table": {"rows": []}}])",
             R"("blocks": [{"id": "b1", "type": "table", "table": {"rows": [["a"]]}}])",
             R"("blocks": [{"id": "b1", "type": "note", "text": {"ko": {"plain": "a", "marks": [{"from": 0, "to": 1, "type": "big"}]}}}])",
             R"("blocks": [{"id": "b1", "type": "note", "text": {"ko": {"plain": "a", "marks": [{"from": 0, "to": 1, "type": "link", "target": "javascript:x"}]}}}])"})
            faulty << QByteArray(R"({"format": "communique/1", "id": "a", )") + members + '}';
        for (const QByteArray& json : faulty)
            QVERIFY2(*document::validateFile(json) != usual, json.constData());
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, faulty));
        QVERIFY2(given.faulty == faulty.size(),
                 qPrintable(u"%1 of %2\n%3"_s.arg(given.faulty).arg(faulty.size()).arg(given.says)));
    }
};

COMMUNIQUE_TEST(SchemaTest)
#include "SchemaTest.moc"
