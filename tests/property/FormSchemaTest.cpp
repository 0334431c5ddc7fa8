#include "SchemaVerdict.h"

#include "document/FormCatalogue.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;

namespace {

const QString Schema = u"communique-form-1.schema.json"_s;

QByteArray shippedJson(const QString& id)
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/forms/%1/form.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A shipped form with one stretch of its text exchanged.
QByteArray faulty(const QByteArray& from, const QByteArray& to)
{
    QByteArray json = shippedJson(u"mofa"_s);
    const qsizetype at = json.indexOf(from);
    return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
}

} // namespace

/// The published schema and the program agree on what a form is.
class FormSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!tests::canValidate())
            QSKIP("python3-jsonschema is not installed");
    }

    void shippedFormsAndWrittenOnesFit()
    {
        const QTemporaryDir folder;
        QList<QByteArray> texts;
        for (const QString& id : document::builtInForms())
            texts << shippedJson(id) << document::writeForm(*document::builtInForm(id));
        QCOMPARE(texts.size(), 8);
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, texts));
        QVERIFY2(given.faulty == 0, qPrintable(given.says));
    }

    void writtenFormsReadBackTheSame()
    {
        for (const QString& id : document::builtInForms()) {
            const QByteArray written = document::writeForm(*document::builtInForm(id));
            const auto back = document::readForm(written);
            QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().message));
            QCOMPARE(document::writeForm(*back), written);
            for (const base::Language language : base::Languages)
                QVERIFY(back->texts[language] == document::builtInForm(id)->texts[language]);
        }
    }

    /// Each of these is refused by the program and by the schema.
    void bothRefuseTheSame()
    {
        const QTemporaryDir folder;
        const QList<QByteArray> all{
            faulty("communique-form/1", "communique-form/9"),
            faulty("\"id\": \"mofa\"", "\"id\": \"Außen Amt\""),
            faulty("\"id\": \"mofa\"", "\"id\": 3"),
            faulty("https://", "http://"),
            faulty("595.276", "\"A4\""),
            faulty("595.276", "20"),
            faulty("#123a7a", "navy"),
            faulty("\"accent\"", "\"akzent\""),
            faulty("\"letterhead\": \"ruled\"", "\"letterhead\": \"ribbon\""),
            faulty("\"contacts\": \"table\"", "\"contacts\": true"),
            faulty("\"titleCentred\": true", "\"titleCentred\": \"yes\""),
            faulty("\"titleCentred\"", "\"titleCentered\""),
            faulty("\"fields\": [\"department\"", "\"fields\": [\"weather\""),
            faulty("\"size\": 11.5", "\"size\": 0.5"),
            faulty("\"fonts\": [\"NanumMyeongjo\", \"Noto Serif CJK KR\"]", "\"fonts\": []"),
            faulty("\"fonts\": [\"NanumMyeongjo\"", "\"fonts\": [7"),
            faulty("\"dateFormat\": \"yyyy. M. d.(ddd)\"", "\"dateFormat\": \" \""),
            faulty("\"dateFormat\": \"yyyy. M. d.(ddd)\"", "\"dateFormat\": \"yyyy'y\""),
            faulty("\"titleCentred\": true", "\"titleCentred\": null"),
            faulty("\"labels\": {", "\"labels\": {\"nothing\": null, "),
            faulty("\"beforeTitle\": 20", "\"beforeTitle\": -1"),
            faulty("\"page\": {", "\"logo\": {\"file\": \"../logo.png\"}, \"page\": {"),
            faulty("\"name\": \"외교부\"", "\"name\": \"\"")};
        for (const QByteArray& json : all) {
            QVERIFY(!json.isEmpty());
            QVERIFY2(!document::readForm(json), json.constData());
        }
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, all));
        QVERIFY2(given.faulty == all.size(),
                 qPrintable(u"%1 of %2\n%3"_s.arg(given.faulty).arg(all.size()).arg(given.says)));
    }
};

COMMUNIQUE_TEST(FormSchemaTest)
#include "FormSchemaTest.moc"
