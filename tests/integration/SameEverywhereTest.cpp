#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

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
        for (const QString& name : {u"ko_KR"_s, u"de_DE"_s, u"tr_TR"_s})
            if (QProcess::execute(u"localedef"_s, {u"--quiet"_s, u"-i"_s, name, u"-f"_s, u"UTF-8"_s,
                                                   folder + u'/' + name + u".UTF-8"_s}) != 0)
                qWarning("%s is not made: the package locales is missing", qPrintable(name));
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
        makeLocales(m_folder.filePath(u"locales"_s));
    }

    void zoneAndLanguageOfTheComputerDoNotCount_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("format");
        for (const char* release : {"open", "held"})
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
