#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

const QString Seed = QStringLiteral(COMMUNIQUE_TEST_DATA "/seed/mofa-2019-07-01-rok-eu.txt");

} // namespace

/// The real program, as people call it.
class CliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) { return m_folder.filePath(name); }

    Ran run(const QStringList& arguments, const QByteArray& input = {})
    {
        return runProgram(QStringLiteral(COMMUNIQUE_CLI), arguments, m_folder.path(), {}, input);
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(base::writeFile(path(name), bytes).ok());
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({u"import"_s, Seed, u"-o"_s, u"seed.communique"_s}).status, 0); }

    void helps()
    {
        QCOMPARE(run({u"--help"_s}).status, 0);
        for (const QString& command :
             {u"new"_s, u"import"_s, u"export"_s, u"outline"_s, u"validate"_s, u"spell"_s, u"form"_s,
              u"memory"_s, u"glossary"_s, u"xliff"_s, u"check"_s}) {
            const Ran ran = run({command, u"--help"_s});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.contains(u"communique-cli "_s + command));
        }
        QVERIFY(run({u"--version"_s}).out.startsWith(u"communique-cli 0."_s));
    }

    void refusesWrongUsage()
    {
        const QList<QStringList> wrong{
            {},
            {u"fly"_s},
            {u"new"_s, u"--colour"_s},
            {u"import"_s},
            {u"export"_s, u"seed.communique"_s},
            {u"export"_s, u"seed.communique"_s, u"--to"_s, u"docx"_s},
            {u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s, u"--lang"_s, u"fr"_s},
            {u"export"_s, u"a"_s, u"b"_s, u"--to"_s, u"pdf"_s, u"-o"_s, u"c"_s},
            {u"export"_s, u"a"_s, u"--to"_s, u"html"_s, u"--lang"_s, u"each"_s, u"-o"_s, u"c"_s},
            {u"export"_s, u"a"_s, u"--to"_s, u"html"_s, u"--address"_s, u"ftp://example.org/"_s},
            {u"export"_s, u"a"_s, u"--to"_s, u"html"_s, u"--address"_s, u"https://example.org/?q"_s},
            {u"export"_s, u"seed.communique"_s, u"--to"_s, u"html"_s, u"--with-source"_s},
            {u"export"_s, u"-"_s, u"--to"_s, u"pdf"_s, u"--password-file"_s, u"-"_s},
            {u"validate"_s},
            {u"spell"_s, u"-"_s},
            {u"glossary"_s},
            {u"glossary"_s, u"burn"_s},
            {u"glossary"_s, u"import"_s},
            {u"glossary"_s, u"find"_s},
            {u"glossary"_s, u"export"_s, u"--to"_s, u"pdf"_s},
            {u"check"_s, u"seed.communique"_s, u"--form"_s, u"nosuch"_s},
            {u"check"_s, u"seed.communique"_s, u"--rules"_s, QString()},
            {u"check"_s, u"seed.communique"_s, u"--rules"_s, u","_s},
            {u"check"_s, u"seed.communique"_s, u"--lang"_s, u"ko"_s, u"--lang"_s, u"en"_s},
            {u"spell"_s, u"--lang"_s, u"fr"_s, u"-"_s}};
        for (const QStringList& arguments : wrong) {
            const Ran ran = run(arguments);
            QVERIFY2(ran.status == 2, qPrintable(arguments.join(u' ')));
            QVERIFY(!ran.err.isEmpty() && ran.out.isEmpty());
        }
    }

    void checkKnowsThePages()
    {
        QVERIFY(run({u"check"_s, u"--list"_s}).out.contains(u"first-page"_s));
        QString blocks;
        for (int i = 1; i <= 40; ++i)
            blocks +=
                u",{\"id\":\"b%1\",\"type\":\"paragraph\",\"text\":{\"ko\":\"양측은 협력 방안을 논의하였다.\"}}"_s
                    .arg(i);
        write(u"long.communique"_s,
              u"{\"format\":\"communique/1\",\"id\":\"long\",\"form\":\"government-2023\",\"source\":\"ko\","
              "\"languages\":[\"ko\"],\"date\":\"2026-10-08\",\"title\":{\"ko\":\"제목\"},\"blocks\":[%1]}"_s
                  .arg(blocks.sliced(1))
                  .toUtf8());
        const QStringList ask{u"check"_s, u"long.communique"_s, u"--rules"_s, u"first-page"_s};
        const Ran found = run(ask);
        QVERIFY2(found.status == 0 && found.out.count(u'\n') == 1, qPrintable(found.out + found.err));
        QVERIFY(found.out.contains(u".ko: hint [first-page]"_s));
        QVERIFY(run(ask + QStringList{u"--form"_s, u"mofa"_s}).out.isEmpty());
        QCOMPARE(run(ask + QStringList{u"--severity"_s, u"first-page=error"_s}).status, 1);
    }

    void whatIsNoReleaseIsNotCheckedAsText()
    {
        for (const QByteArray& bytes :
             {QByteArray("{\"a\":1}"), QByteArray("[]"), QByteArray("\"str\""), QByteArray("words")}) {
            write(u"no.communique"_s, bytes);
            for (const QStringList& asked :
                 {QStringList{u"check"_s, u"no.communique"_s},
                  {u"validate"_s, u"no.communique"_s},
                  {u"export"_s, u"no.communique"_s, u"--to"_s, u"txt"_s, u"-o"_s, u"-"_s},
                  {u"outline"_s, u"no.communique"_s}}) {
                const Ran ran = run(asked);
                QVERIFY2(ran.status == 3 && ran.out.isEmpty() && !ran.err.isEmpty(),
                         qPrintable(asked.join(u' ') + ran.out + ran.err));
            }
        }
    }

    void ofSeveralFilesSomeCanFail()
    {
        for (const QString& command : {u"check"_s, u"validate"_s}) {
            QCOMPARE(run({command, u"seed.communique"_s, u"nosuch.communique"_s}).status, 1);
            QCOMPARE(run({command, u"nosuch.communique"_s}).status, 3);
        }
    }

    void rulesGoOnWhereTheyAreNamedAgain()
    {
        write(
            u"two.communique"_s,
            u"{\"format\":\"communique/1\",\"id\":\"two\",\"source\":\"ko\",\"languages\":[\"ko\",\"en\"],"
            "\"date\":\"2026-10-01\",\"title\":{\"ko\":\"제목\",\"en\":\"Title\"},\"blocks\":[{\"id\":\"b1\","
            "\"type\":\"paragraph\","
            "\"text\":{\"ko\":\"제3차 회의에서 10억 원을 지원하였다.\",\"en\":\"It gave KRW 10 billion at the 4th meeting.\"}}]}"_s
                .toUtf8());
        const Ran both =
            run({u"check"_s, u"two.communique"_s, u"--rules"_s, u"scale"_s, u"--rules"_s, u"ordinal"_s});
        QVERIFY2(both.out.contains(u"[scale]"_s) && both.out.contains(u"[ordinal]"_s),
                 qPrintable(both.out + both.err));
        const Ran form = run({u"check"_s, u"two.communique"_s, u"--form"_s, u"nosuch"_s});
        QVERIFY2(form.err.contains(u"mofa"_s), qPrintable(form.err));
    }

    void startsAndValidates()
    {
        const Ran fresh = run({u"new"_s});
        QCOMPARE(fresh.status, 0);
        write(u"new.communique"_s, fresh.out.toUtf8());
        const Ran checked = run({u"validate"_s, u"new.communique"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY(checked.out.contains(u"new.communique: blocks"_s));
        QCOMPARE(run({u"validate"_s, u"seed.communique"_s}).status, 0);
    }

    void aPdfCarriesItsSource()
    {
        const QStringList exporting{u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s, u"-o"_s};
        QCOMPARE(run(exporting + QStringList{u"with.pdf"_s, u"--with-source"_s}).status, 0);
        const Ran back = run({u"import"_s, u"with.pdf"_s});
        QCOMPARE(back.status, 0);
        QCOMPARE(back.out.toUtf8(), *base::readFile(path(u"seed.communique"_s)));
        QCOMPARE(run({u"export"_s, u"with.pdf"_s, u"--to"_s, u"txt"_s, u"-o"_s, u"-"_s}).status, 0);
    }

    void aPdfIsLockedWithAPasswordFromAFile()
    {
        const QStringList exporting{u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s, u"-o"_s};
        const Ran locked =
            run(exporting + QStringList{u"locked.pdf"_s, u"--password-file"_s, u"-"_s}, "secret\nmore\n");
        QCOMPARE(locked.status, 0);
        QVERIFY(locked.err.contains(u"PDF/A"_s));
        QCOMPARE(run({u"import"_s, u"locked.pdf"_s}).status, 3);
        QCOMPARE(run(exporting + QStringList{u"none.pdf"_s, u"--password-file"_s, u"-"_s}, "\n").status, 2);
        QCOMPARE(run(exporting + QStringList{u"none.pdf"_s, u"--password-file"_s, u"missing"_s}).status, 3);
        const Ran tooLong = run(exporting + QStringList{u"none.pdf"_s, u"--password-file"_s, u"-"_s},
                                QByteArray("비").repeated(43));
        QCOMPARE(tooLong.status, 2);
        QVERIFY2(tooLong.err.contains(u"too long"_s), qPrintable(tooLong.err));
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
    }

    void importsFromStandardInput()
    {
        const Ran ran = run({u"import"_s, u"-"_s}, *base::readFile(Seed));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(u"\"hits\": 1013"_s));
    }

    void outlines()
    {
        const Ran ran = run({u"outline"_s, u"seed.communique"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(u"  4. The ROK-EU"_s));
        QVERIFY(ran.out.contains(u"    ° Mr. Kim Gunn"_s));
    }

    void formsAreListedShownAndChecked()
    {
        const Ran list = run({u"form"_s});
        QCOMPARE(list.status, 0);
        QVERIFY(list.out.contains(u"government-2023\t정부 공통(2023)\t"_s));
        QByteArray json = run({u"form"_s, u"--show"_s, u"plain"_s}).out.toUtf8();
        QDir(m_folder.path()).mkpath(u"plain"_s);
        write(u"plain/form.json"_s, json);
        QCOMPARE(run({u"form"_s, u"plain"_s}).status, 0);
        write(u"plain/form.json"_s, json.replace("\"bold\": true", "\"bold\": 1"));
        const Ran checked = run({u"form"_s, u"plain"_s, u"."_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains(u"ko.styles.title.bold"_s), qPrintable(checked.out));
        QCOMPARE(run({u"form"_s, u"--show"_s, u"nobody"_s}).status, 2);
        const Ran refused = run({u"export"_s, u"seed.communique"_s, u"--to"_s, u"txt"_s, u"--form"_s,
                                 u"plain"_s, u"-o"_s, u"-"_s});
        QCOMPARE(refused.status, 0); // the name of a shipped form comes before a folder's
        QCOMPARE(run({u"export"_s, u"seed.communique"_s, u"--to"_s, u"txt"_s, u"--form"_s, u"./plain"_s,
                      u"-o"_s, u"-"_s})
                     .status,
                 3);
    }

    void theFormChangesEveryFormat()
    {
        const QString sample =
            QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/sample/mofa-2019-07-01-rok-eu.communique");
        for (const QString& format : {u"html"_s, u"txt"_s, u"pdf"_s}) {
            QSet<QString> outputs;
            for (const QString& form : {u"mofa"_s, u"government-2023"_s, u"statement"_s, u"plain"_s}) {
                const Ran ran = run({u"export"_s, sample, u"--to"_s, format, u"--form"_s, form, u"-o"_s,
                                     form + u'.' + format, u"--force"_s});
                QCOMPARE(ran.status, 0);
                outputs.insert(QString::fromLatin1(base::readFile(path(form + u'.' + format))->toHex()));
            }
            QCOMPARE(outputs.size(), 4);
        }
    }

    void exportsEveryFormat()
    {
        const QList<std::pair<QString, QByteArray>> formats{{u"pdf"_s, "%PDF-"},  {u"html"_s, "<!DOCTYPE"},
                                                            {u"txt"_s, "Press"},  {u"mail"_s, "<!DOCTYPE"},
                                                            {u"eml"_s, "From: "}, {u"png"_s, "\x89PNG"}};
        for (const auto& [format, start] : formats) {
            const Ran ran = run({u"export"_s, u"seed.communique"_s, u"--to"_s, format, u"--lang"_s, u"en"_s,
                                 u"-o"_s, u"out."_s + format});
            QVERIFY2(ran.status == 0, qPrintable(ran.err));
            QVERIFY(base::readFile(path(u"out."_s + format))->startsWith(start));
        }
        QVERIFY(run({u"export"_s, u"seed.communique"_s, u"--to"_s, u"txt"_s, u"-o"_s, u"-"_s})
                    .out.contains(u"1. The Ministry"_s));
    }

    void charactersWithoutAFontAreNamed()
    {
        QByteArray odd = *base::readFile(path(u"seed.communique"_s));
        odd.replace("The Ministry of Foreign Affairs held", "The \xf4\x8f\xbf\xbd Ministry held");
        write(u"odd.communique"_s, odd);
        const Ran ran = run({u"export"_s, u"odd.communique"_s, u"--to"_s, u"pdf"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.startsWith(u"odd.communique: "_s) && ran.err.contains(u"U+10FFFD"_s),
                 qPrintable(ran.err));
    }

    void aFontThatIsMissingIsNamedOnce()
    {
        QByteArray form =
            *base::readFile(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/forms/mofa/form.json"));
        form.replace("\"NanumMyeongjo\"", "\"No Such Face\"");
        QVERIFY(QDir(path({})).mkpath(u"office"_s));
        write(u"office/form.json"_s, form);
        write(u"second.communique"_s, *base::readFile(path(u"seed.communique"_s)));
        const Ran ran = run({u"export"_s, u"seed.communique"_s, u"second.communique"_s, u"--to"_s, u"pdf"_s,
                             u"--form"_s, u"./office"_s, u"--out-dir"_s, u"pages"_s});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.err.count(u"No Such Face"_s), 1);
    }

    void pagesOfOneReleaseKnowOneAnother()
    {
        const QString release = QStringLiteral(COMMUNIQUE_TEST_DATA "/web/everything.communique");
        const QStringList common{u"export"_s, release,        u"--to"_s,
                                 u"html"_s,   u"--address"_s, u"https://www.example.go.kr/press"_s};
        const Ran ran = run(common + QStringList{u"--lang"_s, u"each"_s, u"--out-dir"_s, u"site"_s});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.out.split(u'\n', Qt::SkipEmptyParts),
                 (QStringList{u"site/everything.ko.png"_s, u"site/everything.ko.html"_s,
                              u"site/everything.en.png"_s, u"site/everything.en.html"_s}));
        const QByteArray korean = *base::readFile(path(u"site/everything.ko.html"_s));
        QVERIFY(
            korean.contains("hreflang=\"en\" href=\"https://www.example.go.kr/press/everything.en.html\""));
        // One at a time they are the same files, and an existing one is left alone, with all that belongs to
        // it.
        QCOMPARE(run(common + QStringList{u"--lang"_s, u"en"_s, u"--out-dir"_s, u"site"_s}).status, 4);
        QCOMPARE(run(common + QStringList{u"--lang"_s, u"en"_s, u"--out-dir"_s, u"other"_s}).status, 0);
        QCOMPARE(*base::readFile(path(u"site/everything.en.html"_s)),
                 *base::readFile(path(u"other/everything.en.html"_s)));
        QVERIFY(
            run({u"export"_s, release, u"--to"_s, u"html"_s, u"-o"_s, u"-"_s}).out.contains(u"</html>"_s));
    }

    void neverOverwritesUnasked()
    {
        write(u"there.pdf"_s, "old");
        const QStringList arguments{u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s,
                                    u"-o"_s,     u"there.pdf"_s};
        QCOMPARE(run(arguments).status, 4);
        QCOMPARE(*base::readFile(path(u"there.pdf"_s)), QByteArray("old"));
        QCOMPARE(run(arguments + QStringList{u"--force"_s}).status, 0);
        QVERIFY(base::readFile(path(u"there.pdf"_s))->startsWith("%PDF"));
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        QStringList files;
        for (int i = 0; i < 12; ++i) {
            const QString name = u"many%1.communique"_s.arg(i);
            QVERIFY(QFile::copy(path(u"seed.communique"_s), path(name)));
            files.append(name);
        }
        write(u"many5.communique"_s, "{\"format\": \"communique/1\", ");
        const Ran ran = run(QStringList{u"export"_s} + files +
                            QStringList{u"--to"_s, u"pdf"_s, u"--out-dir"_s, u"deep/er"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains(u"many5.communique: "_s));
        QCOMPARE(QDir(path(u"deep/er"_s)).entryList({u"*.pdf"_s}).size(), 11);
        QVERIFY(!ran.err.contains(u'\r')); // no progress bar where nobody looks
    }

    void badInputGetsAClearSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \n \n") << u"empty"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 ...") << u"PDF"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04....", 8) << u"HWPX"_s;
        QTest::newRow("binary") << QByteArray("ab\0cd", 5) << u"no text file"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("text \xff\xff\xff\x80 more") << u"UTF-8"_s;
        QTest::newRow("broken JSON") << QByteArray("{\"format\": \"communique/1\",\n \"id\": ")
                                     << u"line 2"_s;
        QTest::newRow("other format") << QByteArray("{\"format\": \"other/1\"}") << u"communique/1"_s;
        QTest::newRow("wrong type") << QByteArray(
                                           "{\"format\": \"communique/1\", \"id\": \"a\", \"hits\": \"x\"}")
                                    << u"hits"_s;
        QTest::newRow("enormous") << QByteArray(33 * 1024 * 1024, 'a') << u"32 MiB"_s;
    }

    void badInputGetsAClearSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        write(u"bad.txt"_s, bytes);
        const Ran ran = run({u"import"_s, u"bad.txt"_s, u"-o"_s, u"bad.communique"_s});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QVERIFY(!QFile::exists(path(u"bad.communique"_s)));
        QVERIFY(run({u"import"_s, u"nowhere.txt"_s}).status == 3);
    }

    void aTargetThatCannotBeWrittenIsSaid()
    {
        const Ran ran =
            run({u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s, u"-o"_s, u"/proc/no/such.pdf"_s});
        QCOMPARE(ran.status, 4);
        QVERIFY(ran.err.contains(u"could not be written"_s));
        const Ran full = run(
            {u"export"_s, u"seed.communique"_s, u"--to"_s, u"pdf"_s, u"--out-dir"_s, u"seed.communique/x"_s});
        QCOMPARE(full.status, 4);
    }

    void aFormThatCannotBeUsedIsSaid()
    {
        QByteArray release = *base::readFile(path(u"seed.communique"_s));
        write(u"other.communique"_s, release.replace("\"form\": \"mofa\"", "\"form\": \"ours\""));
        const QStringList command{u"export"_s, u"other.communique"_s, u"--to"_s, u"txt"_s, u"-o"_s, u"-"_s};
        const Ran missing = run(command);
        QCOMPARE(missing.status, 0);
        QVERIFY2(missing.err.contains(u"“ours”"_s) && missing.err.contains(u"“mofa”"_s),
                 qPrintable(missing.err));
        QByteArray form = run({u"form"_s, u"--show"_s, u"mofa"_s}).out.toUtf8();
        form.replace("\"id\": \"mofa\"", "\"id\": \"ours\"")
            .replace("\"titleCentred\": true", "\"titleCentred\": 1");
        QVERIFY(QDir(m_folder.path()).mkpath(u"data/communique/forms/ours"_s));
        write(u"data/communique/forms/ours/form.json"_s, form);
        const Ran broken = run(command + QStringList{u"--form"_s, u"ours"_s});
        const Ran own = run(command);
        QDir(path(u"data/communique/forms/ours"_s)).removeRecursively();
        QCOMPARE(broken.status, 3);
        QVERIFY2(broken.err.contains(u"titleCentred"_s), qPrintable(broken.err));
        QCOMPARE(own.status, 0);
        QVERIFY2(own.err.contains(u"“mofa”"_s) && own.err.contains(u"titleCentred"_s), qPrintable(own.err));
    }

    void anUnknownRuleOfAFormIsNamed()
    {
        QByteArray form = run({u"form"_s, u"--show"_s, u"plain"_s}).out.toUtf8();
        QVERIFY(QDir(m_folder.path()).mkpath(u"rules/plain"_s));
        write(u"rules/plain/form.json"_s,
              form.insert(form.lastIndexOf('}'),
                          ", \"checks\": {\"plain-word\": \"off\", \"plian-word\": \"off\"}"));
        const Ran checked = run({u"form"_s, u"rules/plain"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains(u"“plian-word”"_s) && !checked.out.contains(u"“plain-word”"_s),
                 qPrintable(checked.out));
    }

    void aReleaseWithoutATitleIsSaid()
    {
        write(u"untitled.communique"_s,
              "{\"format\": \"communique/1\", \"id\": \"n\", \"form\": \"mofa\", \"date\": \"2026-10-08\","
              " \"title\": {}, \"blocks\": [{\"id\": \"b\", \"type\": \"paragraph\", \"text\": {\"en\": "
              "\"Words.\"}}]}");
        const QStringList command{u"export"_s, u"untitled.communique"_s, u"--to"_s, u"html"_s, u"-o"_s,
                                  u"-"_s};
        const Ran ran = run(command);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(u"has no title"_s), qPrintable(ran.err));
        // Of pages with a logo beside them it is said once.
        const Ran pages = run({u"export"_s, u"untitled.communique"_s, u"--to"_s, u"html"_s, u"--lang"_s,
                               u"each"_s, u"--form"_s, QStringLiteral(COMMUNIQUE_TEST_DATA "/web/loud"),
                               u"--address"_s, u"https://example.org/"_s, u"--out-dir"_s, u"untitled"_s});
        QCOMPARE(pages.status, 0);
        QCOMPARE(pages.err.count(u"has no title"_s), 1);
        QVERIFY(QFile::exists(path(u"untitled/untitled.en.html"_s)));
        QVERIFY(!run({u"export"_s, u"seed.communique"_s, u"--to"_s, u"html"_s, u"-o"_s, u"-"_s})
                     .err.contains(u"has no title"_s));
    }

    void aFolderOfAnotherNameThanItsFormIsNone()
    {
        QByteArray form = run({u"form"_s, u"--show"_s, u"mofa"_s}).out.toUtf8();
        form.replace("외교부", "복사본부");
        const QString copy = u"data/communique/forms/mofa (copy)"_s;
        QVERIFY(QDir(m_folder.path()).mkpath(copy));
        write(copy + u"/form.json"_s, form);
        const Ran listed = run({u"form"_s});
        const Ran exported = run(
            {u"export"_s, u"seed.communique"_s, u"--to"_s, u"txt"_s, u"--lang"_s, u"ko"_s, u"-o"_s, u"-"_s});
        const Ran checked = run({u"form"_s, copy});
        QDir(path(copy)).removeRecursively();
        QCOMPARE(listed.status, 1);
        QVERIFY2(listed.err.contains(u"mofa (copy): "_s) && listed.err.contains(u"give both one name"_s),
                 qPrintable(listed.err));
        QVERIFY2(listed.out.contains(u"shipped"_s) && !listed.out.contains(u"forms/mofa"_s),
                 qPrintable(listed.out));
        QVERIFY(!exported.out.contains(u"복사본부"_s));
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.out.contains(u"give both one name"_s), qPrintable(checked.out));
    }

    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("outline") << u"outline seed.communique > /dev/full"_s;
        QTest::newRow("form") << u"form --show mofa > /dev/full"_s;
        QTest::newRow("convert") << u"convert 2조 > /dev/full"_s;
        QTest::newRow("glossary") << u"glossary find 외교부 > /dev/full"_s;
        QTest::newRow("text") << u"export seed.communique --to txt -o - > /dev/full"_s;
        for (const QString& format : {u"pdf"_s, u"html"_s, u"mail"_s, u"eml"_s, u"png"_s})
            QTest::newRow(qPrintable(format))
                << u"export seed.communique --force -o old.pdf --to "_s + format;
        QTest::newRow("import") << u"import seed.communique --force -o old.pdf"_s;
    }

    void aFullDiskIsSaid()
    {
        QFETCH(QString, command);
        write(u"old.pdf"_s, "old");
        const Ran ran = runProgram(
            u"sh"_s, {u"-c"_s, u"ulimit -f 1; \"$0\" "_s + command, QStringLiteral(COMMUNIQUE_CLI)},
            m_folder.path());
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.contains(u"could not be written"_s), qPrintable(ran.err));
        QVERIFY2(!ran.err.contains(u"Unknown error"_s), qPrintable(ran.err));
        QCOMPARE(*base::readFile(path(u"old.pdf"_s)), QByteArray("old"));
    }

    void withoutFontsNoEmptyPagesAreWritten()
    {
        const QString folder = path(u"nothing"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto bare = [&](const QString& command) {
            return runProgram(u"unshare"_s,
                              {u"-m"_s, u"sh"_s, u"-c"_s,
                               u"mount --bind \"$1\" /usr/share/fonts && mount --bind \"$1\" "
                               "/usr/local/share/fonts && exec "_s +
                                   command,
                               QStringLiteral(COMMUNIQUE_CLI), folder},
                              m_folder.path(),
                              {{u"HOME"_s, folder}, {u"XDG_CONFIG_HOME"_s, folder + u"/.config"_s}});
        };
        if (bare(u"true"_s).status != 0)
            QSKIP("folders cannot be hidden from a program here");
        const Ran ran = bare(u"\"$0\" export seed.communique --to pdf -o bare.pdf"_s);
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.contains(u"No font is installed"_s), qPrintable(ran.err));
        QVERIFY(!ran.err.contains(u"CRITICAL"_s));
        QVERIFY(!QFile::exists(path(u"bare.pdf"_s)));
        QCOMPARE(bare(u"\"$0\" export seed.communique --to html -o bare.html"_s).status, 0);

        // A folder that the person, or the environment, names to fontconfig.
        QString font;
        for (QDirIterator fonts(u"/usr/share/fonts"_s, {u"*.ttf"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             font.isEmpty() && fonts.hasNext();)
            font = fonts.next();
        const QString own = path(u"own & only"_s);
        QVERIFY(QDir().mkpath(own) && QDir().mkpath(folder + u"/.config/fontconfig"_s));
        QVERIFY(QFile::copy(font, own + u"/font.ttf"_s));
        const QByteArray named =
            "<?xml version='1.0'?><fontconfig><dir>" + own.toHtmlEscaped().toUtf8() + "</dir></fontconfig>";
        QVERIFY(base::writeFile(folder + u"/.config/fontconfig/fonts.conf"_s, named));
        QCOMPARE(bare(u"\"$0\" export seed.communique --to pdf -o own.pdf"_s).status, 0);
        QVERIFY(QFile::rename(folder + u"/.config/fontconfig/fonts.conf"_s, folder + u"/mine.conf"_s));
        QCOMPARE(bare(u"\"$0\" export seed.communique --to pdf -o not.pdf"_s).status, 4);
        QCOMPARE(
            bare(u"env FONTCONFIG_FILE=\"$1/mine.conf\" \"$0\" export seed.communique --to pdf -o not.pdf"_s)
                .status,
            0);
    }

    void whoStopsReadingMissesNothing()
    {
        const Ran ran = runProgram(
            u"sh"_s, {u"-c"_s, u"\"$0\" outline seed.communique | true"_s, QStringLiteral(COMMUNIQUE_CLI)},
            m_folder.path());
        QCOMPARE(ran.err, QString());
    }

    void readsOldKoreanEncoding()
    {
        // "보도자료" and a sentence in CP949.
        const QByteArray cp949 =
            "\xba\xb8\xb5\xb5\xc0\xda\xb7\xe1\n\n1. \xbe\xe7\xc3\xf8\xc0\xba \xc7\xf9\xb7\xc2\xc0\xbb "
            "\xb3\xed\xc0\xc7\xc7\xcf\xbf\xb4\xb4\xd9.\n";
        const Ran ran = run({u"import"_s, u"-"_s}, cp949);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(u"양측은 협력을 논의하였다."_s), qPrintable(ran.out));
    }

    void listsDoubtfulWords()
    {
        const Ran korean = run({u"spell"_s, u"--lang"_s, u"ko"_s, u"-"_s},
                               u"양측은 협력하였다.\n회담이 할수있다 끝났다."_s.toUtf8());
        QCOMPARE(korean.status, 1);
        QCOMPARE(korean.out.section(u'\t', 0, 1), u"2:5\t할수있다"_s);
        QVERIFY(korean.out.contains(u"할 수 있다"_s));
        const Ran english = run({u"spell"_s, u"--lang"_s, u"en"_s, u"seed.communique"_s});
        QVERIFY2(english.status == 0, qPrintable(english.out));
        const Ran listed = run({u"spell"_s, u"--lang"_s, u"en"_s, u"--words"_s, u"words.txt"_s, u"-"_s},
                               "The qwrtyish word.");
        QCOMPARE(listed.status, 3); // no such list
        const Ran doubtful =
            run({u"spell"_s, u"--lang"_s, u"en"_s, u"-"_s}, "They recieved the qwrtyish word.");
        QCOMPARE(doubtful.status, 1);
        QVERIFY(doubtful.out.startsWith(u"1:6\trecieved\treceived"_s));
        QVERIFY(doubtful.out.contains(u"1:19\tqwrtyish"_s));
        write(u"words.txt"_s, "qwrtyish # ours\n");
        QCOMPARE(run({u"spell"_s, u"--lang"_s, u"en"_s, u"--words"_s, u"words.txt"_s, u"-"_s},
                     "The qwrtyish word.")
                     .status,
                 0);
    }

    void linksNoWindows()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(COMMUNIQUE_CLI)});
        ldd.waitForFinished();
        const QString libraries = QString::fromUtf8(ldd.readAll());
        QVERIFY(libraries.contains(u"libQt6Core"_s));
        for (const QString& window : {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"WebEngine"_s})
            QVERIFY2(!libraries.contains(window), qPrintable(window));
    }

    void checkTellsOfHangulInPieces()
    {
        const QString whole = u"회의가 열렸다."_s;
        write(
            u"nfd.communique"_s,
            uR"({"format": "communique/1", "id": "n", "date": "2026-11-29", "title": {"ko": "회의 개최", "en": "Meeting"},
"blocks": [{"id": "b1", "type": "paragraph", "text": {"ko": "%1", "en": "The meeting was held."}}]})"_s
                .arg(whole.normalized(QString::NormalizationForm_D))
                .toUtf8());
        const Ran checked = run({u"check"_s, u"nfd.communique"_s, u"--rules"_s, u"jamo"_s});
        QVERIFY2(checked.out.contains(u"nfd.communique: b1.ko: warning [jamo]"_s), qPrintable(checked.out));
        QCOMPARE(run({u"import"_s, u"nfd.communique"_s, u"-o"_s, u"nfc.communique"_s}).status, 0);
        QCOMPARE(run({u"check"_s, u"nfc.communique"_s, u"--rules"_s, u"jamo"_s}).out, QString());
    }
};

COMMUNIQUE_TEST(CliTest)
#include "CliTest.moc"
