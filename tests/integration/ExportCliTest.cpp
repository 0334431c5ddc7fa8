#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// `export`: which languages are written, and what is asked of passwords.
class ExportCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) { return m_folder.filePath(name); }

    Ran run(const QStringList& arguments, const QByteArray& input = {})
    {
        return runProgram(QStringLiteral(COMMUNIQUE_CLI), arguments, m_folder.path(), {}, input);
    }

    Ran exported(const QString& format, const QStringList& options, const QByteArray& input = {})
    {
        return run(QStringList{u"export"_s, u"korean.communique"_s, u"--to"_s, format, u"--force"_s} +
                       options,
                   input);
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(base::writeFile(path(name), bytes).ok());
    }

private Q_SLOTS:
    /// A date that the environment gives is one, or nothing is written.
    void theEnvironmentsDateIsANumber_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("status");
        QTest::newRow("number") << QByteArray("1700000000") << 0;
        QTest::newRow("last of 9999") << QByteArray("253402300799") << 0;
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("word") << QByteArray("abc") << 2;
        QTest::newRow("power") << QByteArray("1e9") << 2;
        QTest::newRow("year 10000") << QByteArray("253402300800") << 2;
        QTest::newRow("before 1970") << QByteArray("-1") << 2;
    }
    void theEnvironmentsDateIsANumber()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const int, status);
        for (const QString& format : {u"pdf"_s, u"html"_s}) {
            const Ran ran =
                runProgram(QStringLiteral(COMMUNIQUE_CLI),
                           {u"export"_s, u"korean.communique"_s, u"--to"_s, format, u"--force"_s},
                           m_folder.path(), {{u"SOURCE_DATE_EPOCH"_s, QString::fromLatin1(date)}});
            QCOMPARE(ran.status, status);
            // fontconfig has a word of its own to say where it is empty
            QCOMPARE(ran.err.contains(u"SOURCE_DATE_EPOCH is"_s), status != 0);
        }
    }

    void initTestCase()
    {
        const QByteArray both =
            "{\"format\": \"communique/1\", \"id\": \"draft\", \"date\": \"2026-10-07\", \"title\": {\"ko\": "
            "\"제목\", \"en\": \"Draft title\"}, \"blocks\": [{\"id\": \"b1\", \"type\": \"paragraph\", "
            "\"text\": {\"ko\": \"본문\", \"en\": \"Draft words\"}}]";
        write(u"both.communique"_s, both + "}");
        write(u"korean.communique"_s, both + ", \"languages\": [\"ko\"]}");
        write(u"one.communique"_s,
              "{\"format\": \"communique/1\", \"id\": \"one\", \"date\": \"2026-10-07\", "
              "\"title\": {\"ko\": \"제목\"}, \"languages\": [\"ko\"]}");
    }

    void aDraftIsLeftOut_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString& format : {u"html"_s, u"txt"_s, u"mail"_s, u"eml"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void aDraftIsLeftOut()
    {
        QFETCH(QString, format);
        const QString korean = exported(format, {u"--lang"_s, u"ko"_s, u"-o"_s, u"-"_s}).out;
        QVERIFY(!korean.isEmpty() && !korean.contains(u"Draft"_s));
        for (const QStringList& options : {QStringList{}, QStringList{u"--lang"_s, u"both"_s}}) {
            const Ran ran = exported(format, options + QStringList{u"-o"_s, u"-"_s});
            QCOMPARE(ran.status, 0);
            QCOMPARE(ran.out, korean);
            QVERIFY2(ran.err.contains(u"English text was left out"_s), qPrintable(ran.err));
        }
        const Ran wanted = exported(format, {u"--lang"_s, u"en"_s, u"-o"_s, u"-"_s});
        QVERIFY2(wanted.out.contains(u"Draft title"_s), qPrintable(wanted.out));
        QVERIFY2(wanted.err.contains(u"English draft"_s), qPrintable(wanted.err));
    }

    void aFileForEachLanguageOfTheRelease()
    {
        const Ran ran = exported(u"html"_s, {u"--lang"_s, u"each"_s, u"--address"_s,
                                             u"https://example.org/"_s, u"--out-dir"_s, u"o"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(QDir(path(u"o"_s)).entryList(QDir::Files),
                 (QStringList{u"korean.ko.html"_s, u"korean.ko.png"_s}));
        QVERIFY(!base::readFile(path(u"o/korean.ko.html"_s))->contains("hreflang"));
    }

    void aPdfOfThePublishedLanguages()
    {
        QCOMPARE(exported(u"pdf"_s, {u"-o"_s, u"all.pdf"_s}).status, 0);
        QCOMPARE(exported(u"pdf"_s, {u"--lang"_s, u"ko"_s, u"-o"_s, u"ko.pdf"_s}).status, 0);
        QVERIFY(*base::readFile(path(u"all.pdf"_s)) == *base::readFile(path(u"ko.pdf"_s)));
    }

    void aReviewCopyHoldsTheDraft()
    {
        const Ran ran = exported(u"review"_s, {u"-o"_s, u"-"_s});
        QVERIFY(ran.out.contains(u"Draft words"_s) && ran.err.isEmpty());
    }

    void facingIsForBothLanguages()
    {
        for (const QString& language : {u"ko"_s, u"en"_s, u"each"_s}) {
            const Ran ran = run({u"export"_s, u"both.communique"_s, u"--to"_s, u"pdf"_s, u"--facing"_s,
                                 u"--lang"_s, language, u"--out-dir"_s, u"facing"_s});
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.err.contains(u"--facing"_s), qPrintable(ran.err));
        }
        QVERIFY(!QDir(path(u"facing"_s)).exists());
        const auto facing = [&](const QString& name) {
            return run({u"export"_s, name, u"--to"_s, u"pdf"_s, u"--facing"_s, u"--lang"_s, u"both"_s,
                        u"--force"_s});
        };
        QVERIFY(facing(u"both.communique"_s).err.isEmpty());
        const Ran alone = facing(u"one.communique"_s);
        QCOMPARE(alone.status, 0);
        QVERIFY2(alone.err.contains(u"side by side"_s), qPrintable(alone.err));
        QVERIFY(facing(u"korean.communique"_s).err.contains(u"side by side"_s));
    }

    void passwordsComeInUnicode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("password"); ///< empty where it is refused
        const QString word = u"비밀번호 1"_s;
        using Convert = QStringConverter;
        QTest::newRow("UTF-8") << word.toUtf8() << word;
        QTest::newRow("UTF-8, line ends") << (word + u"\r\nmore\r\n"_s).toUtf8() << word;
        QTest::newRow("UTF-8, old Mac") << (word + u"\rmore\r"_s).toUtf8() << word;
        QTest::newRow("UTF-8, mark") << encoded(Convert::Utf8, word + u"\r\n"_s, true) << word;
        QTest::newRow("UTF-16 LE, mark") << encoded(Convert::Utf16LE, word + u"\r\n"_s, true) << word;
        QTest::newRow("UTF-16 BE, mark") << encoded(Convert::Utf16BE, word + u"\n"_s, true) << word;
        QTest::newRow("UTF-16 LE") << encoded(Convert::Utf16LE, word, false) << QString();
        QTest::newRow("UTF-16 LE, Latin") << encoded(Convert::Utf16LE, u"secret\r\n"_s, false) << QString();
        QTest::newRow("UTF-16 BE, Latin") << encoded(Convert::Utf16BE, u"secret"_s, false) << QString();
        QTest::newRow("UTF-16 LE, cut off") << encoded(Convert::Utf16LE, word, true).chopped(1) << QString();
        QTest::newRow("UTF-8, cut off") << word.left(4).toUtf8().chopped(1) << QString();
        QTest::newRow("CP949") << QByteArray("\xba\xf1\xb9\xd0\xb9\xf8\xc8\xa3\r\n") << QString();
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << QString();
        QTest::newRow("control") << QByteArray("se\x07"
                                               "cret")
                                 << QString();
    }
    void passwordsComeInUnicode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, password);
        QFile::remove(path(u"locked.pdf"_s));
        const Ran ran = exported(u"pdf"_s, {u"--password-file"_s, u"-"_s, u"-o"_s, u"locked.pdf"_s}, bytes);
        if (password.isEmpty()) {
            QCOMPARE(ran.status, 3);
            QVERIFY2(ran.err.contains(u"Save it as UTF-8"_s), qPrintable(ran.err));
            QVERIFY(!QFile::exists(path(u"locked.pdf"_s)));
            return;
        }
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const Ran opened = runProgram(u"pdfinfo"_s, {u"-upw"_s, password, u"locked.pdf"_s}, m_folder.path());
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
    }
};

COMMUNIQUE_TEST(ExportCliTest)
#include "ExportCliTest.moc"
