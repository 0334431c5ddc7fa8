#include "SchemaVerdict.h"

#include "document/FormCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/// What a text of a form has become, and where it stands.
struct Slip
{
    QString path;
    QByteArray json;
    qsizetype line = 0;
};

/// `value` with each of its texts changed in turn; `whole` makes a form of what `value` has become.
void changeTexts(const QJsonValue& value, const QString& path, const std::function<QString(QString)>& change,
                 const std::function<QJsonValue(QJsonValue)>& whole, QList<Slip>& slips)
{
    if (value.isString()) {
        const QString changed = change(value.toString());
        const QByteArray json = QJsonDocument(whole(changed).toObject()).toJson();
        // Where the two texts part; both are valid, so only the changed value differs.
        const QByteArray before = QJsonDocument(whole(value).toObject()).toJson();
        const auto parting = std::mismatch(before.begin(), before.end(), json.begin(), json.end()).second;
        slips.append({path, json, 1 + std::count(json.begin(), parting, '\n')});
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            changeTexts(
                array[i], path + u"[%1]"_s.arg(i), change,
                [&](const QJsonValue& item) {
                    QJsonArray other = array;
                    other[i] = item;
                    return whole(other);
                },
                slips);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            changeTexts(
                object[key], path.isEmpty() ? key : path + u'.' + key, change,
                [&](const QJsonValue& item) {
                    QJsonObject other = object;
                    other[key] = item;
                    return whole(other);
                },
                slips);
    }
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
            faulty("\"name\": \"외교부\"", "\"name\": \"\""),
            faulty("\"timeFormat\": \"HH:mm\"", "\"timeFormat\": \"HH:mm t\""),
            faulty("\"timeFormat\": \"HH:mm\"", "\"timeFormat\": \"'noon'\""),
            faulty("\"fieldDateFormat\": \"yyyy-MM-dd\"", "\"fieldDateFormat\": \"YYYY-MM-DD\""),
            faulty("\"fieldDateFormat\": \"yyyy-MM-dd\"", "\"fieldDateFormat\": \"yyy-MM-dd\""),
            faulty("엠바고: {date}", "엠바고: {page}"),
            faulty("- {page} -", "- {Page} -"),
            faulty("- {page} -", "- page} -"),
            faulty("\"rebuttal\": \"보도반박\"", "\"denial\": \"보도반박\""),
            faulty("\"topics\": \"주제\"", "\"datum\": \"주제\""),
            faulty("[\"ㅇ\", \"-\", \"·\"]", "[\"ㅇ\", \"-\", \"·\", \"*\"]"),
            faulty("\"note\": \"※\"", "\"note\": \"아주 길고도 긴 표시 글자\""),
            faulty("\"fields\": [\"department\"", "\"fields\": [\"date\""),
            faulty("\"fonts\": [\"NanumMyeongjo\"", "\"fonts\": [\" \"")};
        for (const QByteArray& json : all) {
            QVERIFY(!json.isEmpty());
            QVERIFY2(!document::readForm(json), json.constData());
        }
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, all));
        QVERIFY2(given.faulty == all.size(),
                 qPrintable(u"%1 of %2\n%3"_s.arg(given.faulty).arg(all.size()).arg(given.says)));
    }

    void bothTakeTheSame()
    {
        const QTemporaryDir folder;
        const QList<QByteArray> all{
            faulty("\"timeFormat\": \"HH:mm\"", "\"timeFormat\": \"AP h시 m분\""),
            faulty("\"timeFormat\": \"HH:mm\"", "\"timeFormat\": \"h:mm ap 'sharp'\""),
            faulty("\"dateFormat\": \"yyyy. M. d.(ddd)\"", "\"dateFormat\": \"dddd, d MMMM 'of' yyyy\""),
            faulty("\"dateFormat\": \"yyyy. M. d.(ddd)\"", "\"dateFormat\": \"''yy년 MMM d일\""),
            faulty("\"embargoLine\": \"엠바고: {date} {time}({zone})까지 보도 금지\"",
                   "\"embargoLine\": \"\""),
            faulty("- {page} -", "{organisation} {title} {date} {unofficialTranslation} {page}/{pages}"),
            faulty("\"note\": \"※\"", "\"note\": \"첨부 1.\""),
            faulty("[\"ㅇ\", \"-\", \"·\"]", "[\"제1조\", \"【참고】\"]"),
            faulty("\"closing\": \"\"", "\"closing\": \"{ }\""),
            faulty("\"organisation\": \"외교부\"", "\"organisation\": \"외교부 🇰🇷\"")};
        for (const QByteArray& json : all) {
            QVERIFY(!json.isEmpty());
            const auto form = document::readForm(json);
            QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().message));
        }
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, all));
        QVERIFY2(given.faulty == 0, qPrintable(given.says));
    }

    void noTextHoldsAnythingButItsWords_data()
    {
        QTest::addColumn<QString>("slip");
        QTest::newRow("bell") << u"\a"_s;
        QTest::newRow("line feed") << u"\n"_s;
        QTest::newRow("tab") << u"\t"_s;
        QTest::newRow("delete") << u"\u007f"_s;
        QTest::newRow("next line") << u"\u0085"_s;
        QTest::newRow("line separator") << u"\u2028"_s;
        QTest::newRow("noncharacter") << u"\ufdd0"_s;
        QTest::newRow("noncharacter of another plane") << u"\U0002ffff"_s;
        QTest::newRow("placeholder") << u"{seite}"_s;
    }

    /// Every text that a form has, in turn: program and schema refuse it, and the program says where.
    void noTextHoldsAnythingButItsWords()
    {
        QFETCH(QString, slip);
        document::Form form = *document::builtInForm(u"government-2023"_s);
        form.logo = {u"logo.png"_s, {}, 24, {u"로고"_s, u"Logo"_s}};
        form.checks = {{u"plain-word"_s, u"off"_s}};
        QList<Slip> slips;
        changeTexts(
            QJsonDocument::fromJson(document::writeForm(form)).object(), {},
            [&](const QString& text) { return text + slip; }, [](const QJsonValue& whole) { return whole; },
            slips);
        QVERIFY(slips.size() > 120);
        QList<QByteArray> all;
        for (const auto& [path, json, line] : std::as_const(slips)) {
            const auto read = document::readForm(json);
            QVERIFY2(!read, qPrintable(path));
            const QString where = u"line %1, %2"_s.arg(line).arg(path);
            QVERIFY2(read.error().message.contains(where),
                     qPrintable(where + u" / "_s + read.error().message));
            all.append(json);
        }
        const QTemporaryDir folder;
        const tests::Verdict given = tests::verdict(Schema, tests::asFiles(folder, all));
        QVERIFY2(given.faulty == all.size(), qPrintable(u"%1 of %2"_s.arg(given.faulty).arg(all.size())));
    }
};

COMMUNIQUE_TEST(FormSchemaTest)
#include "FormSchemaTest.moc"
