#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

/// Words that name no font; words of which each desk would have its own; pieces for readers of a language.
const QByteArray Drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>"
                           "<text x='9' y='30' font-size='24'>No family named</text>"
                           "<text x='9' y='70' font-size='24'>글 直骨令 かな ½ ☎</text>"
                           "<text x='9' y='110' font-size='24' font-family='No Such Face, serif' "
                           "xml:lang='en'>Việt 直骨令 αΦж</text>"
                           "<switch><text x='9' y='150' font-size='24' systemLanguage='ja'>Tokyo</text>"
                           "<text x='9' y='150' font-size='24' systemLanguage='en, ko-KR'>Seoul</text>"
                           "<text x='9' y='150' font-size='24'>Elsewhere</text></switch>"
                           "<text x='9' y='190' font-size='24' systemLanguage='tr'>Ankara</text></svg>";

QByteArray drawnRelease()
{
    const QString media =
        QString::fromLatin1(QCryptographicHash::hash(Drawing, QCryptographicHash::Sha256).toHex());
    const QJsonObject words{{u"ko"_s, u"그림 直骨令"_s}, {u"en"_s, u"Drawing 直骨令, ½ ☎"_s}};
    const QJsonObject figure{{u"media"_s, media}, {u"width"_s, 60}, {u"alternative"_s, words}};
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"communique/1"_s},
                           {u"id"_s, u"0b7f4c4e-6d0c-4f0e-9b57-0d3c5d1f2a11"_s},
                           {u"form"_s, u"drawn"_s},
                           {u"source"_s, u"ko"_s},
                           {u"languages"_s, QJsonArray{u"ko"_s, u"en"_s}},
                           {u"date"_s, u"2026-03-02"_s},
                           {u"title"_s, words},
                           {u"blocks"_s, QJsonArray{QJsonObject{{u"id"_s, u"b1"_s},
                                                                {u"type"_s, u"figure"_s},
                                                                {u"text"_s, words},
                                                                {u"figure"_s, figure}}}},
                           {u"media"_s,
                            QJsonArray{QJsonObject{{u"id"_s, media},
                                                   {u"type"_s, u"image/svg+xml"_s},
                                                   {u"data"_s, QString::fromLatin1(Drawing.toBase64())}}}}})
        .toJson();
}

} // namespace

/// What a release becomes does not depend on the zone and the language of the computer that writes it.
class SameEverywhereTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray exported(const QString& release, const QString& format,
                        const QMap<QString, QString>& variables)
    {
        const QString out = m_folder.filePath(u"out."_s + format);
        QStringList arguments{u"export"_s, release, u"--to"_s, format, u"-o"_s, out, u"--force"_s};
        if (format == u"png")
            arguments << u"--lang"_s << u"ko"_s;
        const Ran ran = runProgram(QStringLiteral(COMMUNIQUE_CLI), arguments, m_folder.path(), variables);
        const auto bytes = base::readFile(out);
        if (ran.status != 0 || !bytes) {
            qWarning("%s", qPrintable(ran.err));
            return {};
        }
        return *bytes;
    }

    /// What this computer has none of is made where it can be: a comma in numbers, letters in Turkish.
    static void makeLocales(const QString& folder)
    {
        QVERIFY(QDir().mkpath(folder));
        for (const QString& name : {u"ko_KR"_s, u"de_DE"_s, u"tr_TR"_s, u"ja_JP"_s})
            if (QProcess::execute(u"localedef"_s, {u"--quiet"_s, u"-i"_s, name, u"-f"_s, u"UTF-8"_s,
                                                   folder + u'/' + name + u".UTF-8"_s}) != 0)
                qWarning("%s is not made: the package locales is missing", qPrintable(name));
    }

    /// A form whose logo is a drawing.
    void makeForm()
    {
        const Ran shown =
            runProgram(QStringLiteral(COMMUNIQUE_CLI), {u"form"_s, u"--show"_s, u"mofa"_s}, m_folder.path());
        QJsonObject form = QJsonDocument::fromJson(shown.out.toUtf8()).object();
        QVERIFY(!form.isEmpty());
        form[u"id"_s] = u"drawn"_s;
        form[u"logo"_s] = QJsonObject{{u"file"_s, u"logo.svg"_s}, {u"height"_s, 40}};
        const QString folder = m_folder.filePath(u"data/communique/forms/drawn"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(base::writeFile(folder + u"/form.json"_s, QJsonDocument(form).toJson()).ok());
        QVERIFY(base::writeFile(folder + u"/logo.svg"_s, Drawing).ok());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = base::readFile(
            QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/sample/mofa-2019-07-01-rok-eu.communique"));
        QVERIFY(sample.ok());
        QVERIFY(base::writeFile(m_folder.filePath(u"open.communique"_s), *sample).ok());
        // The night of the change to summer time in New York, an hour that the clock there leaves out.
        QByteArray held = *sample;
        held.replace("\"embargo\": null",
                     "\"embargo\": {\"at\": \"2026-03-08T02:30\", \"zone\": \"America/New_York\"}");
        QVERIFY(held != *sample);
        QVERIFY(base::writeFile(m_folder.filePath(u"held.communique"_s), held).ok());
        QVERIFY(base::writeFile(m_folder.filePath(u"drawn.communique"_s), drawnRelease()).ok());
        makeForm();
        makeLocales(m_folder.filePath(u"locales"_s));
    }

    void zoneAndLanguageOfTheComputerDoNotCount_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("format");
        for (const char* release : {"open", "held", "drawn"})
            for (const char* format : {"html", "pdf", "txt", "mail", "eml", "png", "review"})
                QTest::addRow("%s %s", release, format)
                    << QString::fromLatin1(release) + u".communique"_s << QString::fromLatin1(format);
    }

    void zoneAndLanguageOfTheComputerDoNotCount()
    {
        QFETCH(QString, release);
        QFETCH(QString, format);
        const QMap<QString, QString> desks[] = {
            {{u"TZ"_s, u"UTC"_s}, {u"LC_ALL"_s, u"C.UTF-8"_s}},
            {{u"TZ"_s, u"Asia/Seoul"_s}, {u"LC_ALL"_s, u"ko_KR.UTF-8"_s}, {u"LANGUAGE"_s, u"ko"_s}},
            {{u"TZ"_s, u"America/New_York"_s}, {u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"ja:en"_s}},
            {{u"TZ"_s, u"Asia/Tokyo"_s}, {u"LC_ALL"_s, u"ja_JP.UTF-8"_s}, {u"LANGUAGE"_s, u"ja"_s}},
            {{u"TZ"_s, u"Asia/Kathmandu"_s}, {u"LC_ALL"_s, u"tr_TR.UTF-8"_s}}};
        const QByteArray first = exported(release, format, desks[0]);
        QVERIFY(!first.isEmpty());
        for (QMap<QString, QString> desk : desks) {
            desk.insert(u"LOCPATH"_s, m_folder.filePath(u"locales"_s));
            QVERIFY2(exported(release, format, desk) == first, qPrintable(desk.value(u"TZ"_s)));
        }
    }
};

COMMUNIQUE_TEST(SameEverywhereTest)
#include "SameEverywhereTest.moc"
