#include "FullDisk.h"
#include "TestMain.h"

#include "base/Files.h"
#include "base/Language.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace communique::base;

class FilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("as much as waits in a buffer until the end") << 5'000;
        QTest::newRow("more") << 100'000;
        QTest::newRow("much more") << 3'000'000;
    }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(int, size);
        QVERIFY(writeFile(path(u"a"_s), "old").ok());
        Result<void> written;
        Result<void> filled;
        {
            const communique::tests::FullDisk full(1000);
            written = writeFile(path(u"a"_s), QByteArray(size, 'x'));
            filled = writeFile(path(u"a"_s), [size](QIODevice& file) {
                for (int i = 0; i < size; ++i)
                    file.putChar('x');
                return Result<void>();
            });
        }
        for (const Result<void>& each : {written, filled}) {
            QVERIFY(!each.ok());
            QCOMPARE(each.error().kind, ErrorKind::Unwritable);
            QVERIFY2(each.error().message.contains(QString::fromLocal8Bit(std::strerror(EFBIG))),
                     qPrintable(each.error().message));
        }
        QCOMPARE(*readFile(path(u"a"_s)), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
    }
    void whoGivesUpInTheMiddleKeepsTheOldFile()
    {
        QVERIFY(writeFile(path(u"a"_s), "old").ok());
        const Error reason{ErrorKind::Conflict, u"ended"_s};
        const auto written = writeFile(path(u"a"_s), [&](QIODevice& file) {
            file.write("new");
            return Result<void>(reason);
        });
        QVERIFY(!written.ok());
        QCOMPARE(written.error(), reason);
        QCOMPARE(*readFile(path(u"a"_s)), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
    }
    void aDeviceIsWrittenToAndStaysADevice()
    {
        const auto written = writeFile(u"/dev/full"_s, "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Unwritable);
        struct stat device
        {
        };
        QCOMPARE(stat("/dev/full", &device), 0);
        QVERIFY(S_ISCHR(device.st_mode));
    }
    void aFolderAndAReadOnlyFileAreNotReplaced()
    {
        for (const Existing existing : {Existing::Replace, Existing::Refuse}) {
            const Error error = writeFile(m_folder.path(), "x", existing).error();
            QCOMPARE(error.kind, ErrorKind::Unwritable);
            QVERIFY2(error.message.contains(u"is a folder"_s), qPrintable(error.message));
        }
        QVERIFY(writeFile(path(u"b"_s), "old").ok());
        QVERIFY(QFile::setPermissions(path(u"b"_s), QFile::ReadOwner));
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QCOMPARE(writeFile(path(u"b"_s), "new").error().kind, ErrorKind::Unwritable);
        QCOMPARE(*readFile(path(u"b"_s)), QByteArray("old"));
    }
    void theReasonDecidesTheAdvice()
    {
        QVERIFY(writeFile(path(u"file"_s), "old").ok());
        struct Case
        {
            QString name;
            QString says;
        };
        const QString folder = m_folder.path();
        for (const Case& each :
             {Case{folder, u"“%1” is a folder. Name the file"_s.arg(folder)},
              Case{path(u"no/a.pdf"_s), u"there is no folder “%1”. Check its name"_s.arg(path(u"no"_s))},
              Case{path(u"file/a.pdf"_s), u"“%1” is a file, not a folder"_s.arg(path(u"file"_s))},
              Case{path(QString(90, u'글') + u".pdf"_s), u"the name is too long. Choose a shorter"_s},
              // A file system that nobody may write to, the superuser neither.
              Case{u"/sys/a.pdf"_s, u"you may not write in the folder “/sys”. Choose another folder"_s},
              Case{u"/dev/full"_s, u"there is no space left. Free some space"_s}}) {
            const Error error = writeFile(each.name, "x").error();
            QCOMPARE(error.kind, ErrorKind::Unwritable);
            QVERIFY2(error.message.contains(each.says), qPrintable(error.message));
            QCOMPARE(error.message.contains(u"space"_s), each.name == u"/dev/full"_s);
        }
    }
    void whatCannotBeWrittenIsKnownBefore()
    {
        QVERIFY(writeFile(path(u"file"_s), "old").ok());
        for (const QString& good : {path(u"file"_s), path(u"new"_s), u"/dev/full"_s})
            QVERIFY(checkWritable(good).ok());
        for (const QString& bad : {m_folder.path(), path(u"no/a"_s), path(u"file/a"_s)})
            QCOMPARE(checkWritable(bad).error(), writeFile(bad, "x").error());
    }
    void aLinkStaysALink()
    {
        QVERIFY(writeFile(path(u"target"_s), "old").ok());
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QVERIFY(writeFile(path(u"link"_s), "new").ok());
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QCOMPARE(*readFile(path(u"target"_s)), QByteArray("new"));
    }
    void largestInputIsReadWholeAndNotAByteMore()
    {
        QFile file(path(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(MaxInputBytes));
        QCOMPARE(readFile(file.fileName())->size(), MaxInputBytes);
        QVERIFY(file.resize(MaxInputBytes + 1));
        QCOMPARE(readFile(file.fileName()).error().kind, ErrorKind::Unreadable);
        QVERIFY(readFile(u"/dev/zero"_s).error().message.contains(u"32 MiB"_s));
    }
    void everyErrorNamesTheFile()
    {
        QVERIFY(readFile(path(u"nowhere"_s)).error().message.contains(u"nowhere"_s));
        QVERIFY(writeFile(path(u"no/folder"_s), "x").error().message.contains(u"no/folder"_s));
        QVERIFY(writeFile(path(u"target"_s), "x", Existing::Refuse).error().message.contains(u"target"_s));
    }
    void languagesHaveOneCodeEach()
    {
        for (const Language language : Languages) {
            QCOMPARE(languageFromCode(code(language)), std::optional(language));
            QCOMPARE(other(other(language)), language);
            QVERIFY(other(language) != language);
        }
        for (const QString& wrong : {u""_s, u"KO"_s, u"kor"_s, u"en-US"_s})
            QVERIFY(!languageFromCode(wrong));
    }
};

COMMUNIQUE_TEST(FilesTest)
#include "FilesTest.moc"
