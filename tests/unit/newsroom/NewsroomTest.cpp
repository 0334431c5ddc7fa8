#include "FullDisk.h"
#include "Samples.h"
#include "TestMain.h"

#include "document/ReleaseFile.h"
#include "newsroom/Newsroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;

namespace {

document::Release titled(const QString& id, const QString& title)
{
    const document::Release release = tests::sample({{BlockType::Paragraph, 0, u"본문 협의회"_s, {}}});
    document::Header header = release.header();
    header.id = id;
    header.title[Language::Korean] = title;
    return release.withHeader(header);
}

qint64 steadyMsecs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Edits one release without pause and says when each edit was made, until it is killed.
int writeUntilKilled(const QString& path)
{
    auto newsroom = newsroom::Newsroom::open(path);
    if (!newsroom)
        return 1;
    const auto stored = (*newsroom)->load(u"busy"_s);
    int count = stored ? stored->release.header().hits.value_or(0) : 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        document::Header header = titled(u"busy"_s, u"바쁜 보도자료"_s).header();
        header.hits = ++count;
        (*newsroom)->save(titled(u"busy"_s, {}).withHeader(header));
        printf("%d %lld\n", count, static_cast<long long>(steadyMsecs()));
        fflush(stdout);
    });
    timer.start(7);
    return QCoreApplication::exec();
}

} // namespace

/// The newsroom keeps what it was given, whatever happens to the process or the file.
class NewsroomTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void keepsAndFinds()
    {
        auto newsroom = newsroom::Newsroom::open(path("keep.sqlite"));
        QVERIFY(newsroom.ok());
        QSignalSpy saved(newsroom->get(), &newsroom::Newsroom::saved);
        (*newsroom)->save(titled(u"a"_s, u"제5차 한-EU 회의"_s));
        (*newsroom)->save(titled(u"a"_s, u"제6차 한-EU 회의"_s));
        (*newsroom)->save(titled(u"b"_s, u"다른 것"_s));
        QVERIFY(saved.wait());
        QCOMPARE(saved.count(), 2); // two edits of one release are one write
        QCOMPARE((*newsroom)->entries().size(), 2);
        QCOMPARE((*newsroom)->search(u"6차"_s).size(), 1);
        QCOMPARE((*newsroom)->search(u"eu"_s).size(), 1);
        QCOMPARE((*newsroom)->search(u"협의회"_s).size(), 2);
        QCOMPARE((*newsroom)->search(u"2019-07"_s).size(), 2);
        QVERIFY((*newsroom)->search(u"없는 말"_s).isEmpty());
        QVERIFY((*newsroom)->remove(u"b"_s).ok());
        QCOMPARE((*newsroom)->entries().size(), 1);
        QCOMPARE((*newsroom)->trash().size(), 1);
        QCOMPARE((*newsroom)->trash().first().id, u"b"_s);
        QVERIFY((*newsroom)->restore(u"b"_s).ok());
        QVERIFY((*newsroom)->trash().isEmpty());
        QCOMPARE((*newsroom)->entries().size(), 2);
        newsroom->reset();

        auto again = newsroom::Newsroom::open(path("keep.sqlite"));
        const auto stored = (*again)->load(u"a"_s);
        QVERIFY(stored.ok());
        QVERIFY(stored->release == titled(u"a"_s, u"제6차 한-EU 회의"_s));
        QVERIFY(!(*again)->load(u"nobody"_s).ok());
    }

    void aDamagedDatabaseIsKeptAside()
    {
        {
            auto newsroom = newsroom::Newsroom::open(path("bad.sqlite"));
            (*newsroom)->save(titled(u"a"_s, u"살아남는 글"_s));
            QVERIFY((*newsroom)->flush().ok());
        }
        QFile file(path("bad.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        file.seek(0);
        file.write("this is no database, and never was one");
        file.close();
        auto newsroom = newsroom::Newsroom::open(path("bad.sqlite"));
        QVERIFY2(newsroom.ok(), newsroom ? "" : qPrintable(newsroom.error().message));
        QCOMPARE((*newsroom)->notices().size(), 1);
        const QStringList kept = QDir(m_folder.path()).entryList({u"bad.sqlite.damaged-*"_s});
        QVERIFY(!kept.isEmpty());
        QCOMPARE(QFileInfo(m_folder.filePath(kept.first())).size(), before.size());
        (*newsroom)->save(titled(u"b"_s, u"새 글"_s));
        QVERIFY((*newsroom)->flush().ok());
    }

    void manyWindowsMayBeTheFirst()
    {
        for (int round = 0; round < 5; ++round) {
            const QString shared = m_folder.filePath(u"first-%1.sqlite"_s.arg(round));
            std::vector<std::thread> windows;
            std::atomic_int opened = 0;
            for (int i = 0; i < 6; ++i)
                windows.emplace_back([&] {
                    newsroom::Database database;
                    QStringList notices;
                    if (const auto done = database.open(shared, notices); done && notices.isEmpty())
                        ++opened;
                });
            for (std::thread& window : windows)
                window.join();
            QCOMPARE(opened, 6);
        }
    }

    void aFullDiskIsNoDamage()
    {
        {
            auto newsroom = newsroom::Newsroom::open(path("full.sqlite"));
            (*newsroom)->save(titled(u"a"_s, u"남는 글"_s));
            QVERIFY((*newsroom)->flush().ok());
        }
        {
            const tests::FullDisk full(1000);
            const auto newsroom = newsroom::Newsroom::open(path("full.sqlite"));
            QVERIFY(!newsroom.ok());
            QCOMPARE(newsroom.error().kind, base::ErrorKind::Unwritable);
        }
        QVERIFY(QDir(m_folder.path()).entryList({u"full.sqlite.damaged-*"_s}).isEmpty());
        auto again = newsroom::Newsroom::open(path("full.sqlite"));
        QVERIFY(again.ok());
        QCOMPARE((*again)->load(u"a"_s)->release.header().title[Language::Korean], u"남는 글"_s);
    }

    void whatFoundNoSpaceIsWrittenLater()
    {
        {
            auto newsroom = newsroom::Newsroom::open(path("later.sqlite"));
            (*newsroom)->save(titled(u"a"_s, u"처음"_s));
            QVERIFY((*newsroom)->flush().ok());
            {
                const tests::FullDisk full(1000);
                (*newsroom)->save(titled(u"a"_s, u"공간이 없을 때"_s));
                QVERIFY(!(*newsroom)->flush().ok());
            }
        } // ends without another change
        auto again = newsroom::Newsroom::open(path("later.sqlite"));
        QCOMPARE((*again)->load(u"a"_s)->release.header().title[Language::Korean], u"공간이 없을 때"_s);
    }

    void aLockedDatabaseIsSaid()
    {
        auto newsroom = newsroom::Newsroom::open(path("locked.sqlite"));
        QVERIFY(newsroom.ok());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path("locked.sqlite"));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            (*newsroom)->save(titled(u"a"_s, u"글"_s));
            const auto flushed = (*newsroom)->flush();
            QVERIFY(!flushed.ok());
            QVERIFY(!flushed.error().message.isEmpty());
            QVERIFY(query.exec(u"COMMIT"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY((*newsroom)->flush().ok()); // what had to wait is written
        QCOMPARE((*newsroom)->load(u"a"_s)->release.header().title[Language::Korean], u"글"_s);
    }

    void twoProcessesDoNotOverwriteEachOther()
    {
        auto one = newsroom::Newsroom::open(path("shared.sqlite"));
        (*one)->save(titled(u"a"_s, u"처음"_s));
        QVERIFY((*one)->flush().ok());
        auto two = newsroom::Newsroom::open(path("shared.sqlite"));
        QVERIFY((*two)->load(u"a"_s).ok());
        (*two)->save(titled(u"a"_s, u"둘째"_s));
        QVERIFY((*two)->flush().ok());
        (*one)->save(titled(u"a"_s, u"셋째"_s));
        QVERIFY(!(*one)->flush().ok());
        QCOMPARE((*two)->load(u"a"_s)->release.header().title[Language::Korean], u"둘째"_s);
    }

    void killingLosesAtMostTheLastMoment()
    {
        const QString database = path("killed.sqlite");
        int lost = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, database});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            const int lines = 30 + 7 * (round % 5);
            while (said.count('\n') < lines) {
                QVERIFY2(child.waitForReadyRead(10000), "the writing process says nothing");
                said += child.readAllStandardOutput();
            }
            const qint64 killed = steadyMsecs();
            ::kill(pid_t(child.processId()), SIGKILL);
            child.waitForFinished();
            said += child.readAllStandardOutput();

            auto newsroom = newsroom::Newsroom::open(database);
            QVERIFY(newsroom.ok());
            QVERIFY((*newsroom)->notices().isEmpty());
            const auto stored = (*newsroom)->load(u"busy"_s);
            QVERIFY(stored.ok());
            const int kept = stored->release.header().hits.value_or(0);
            for (const QByteArray& line : said.split('\n')) {
                const QList<QByteArray> parts = line.split(' ');
                if (parts.size() == 2 && parts[0].toInt() > kept && killed - parts[1].toLongLong() > 200)
                    ++lost;
            }
        }
        QCOMPARE(lost, 0);
    }

    void aSittingIsKeptForTheNextOne()
    {
        const QString path = m_folder.filePath(u"sitting.sqlite"_s);
        {
            auto newsroom = newsroom::Newsroom::open(path);
            (*newsroom)->save(titled(u"a"_s, u"하나"_s));
            QVERIFY((*newsroom)->flush().ok());
            (*newsroom)->keepSitting(
                u"a"_s, [] { return QByteArray("undo"); }, u"ko/b1/0/3"_s);
        }
        auto again = newsroom::Newsroom::open(path);
        const auto stored = (*again)->load(u"a"_s);
        QCOMPARE(stored->history, QByteArray("undo"));
        QCOMPARE(stored->caret, u"ko/b1/0/3"_s);
    }

    void versionsAreKeptOnceEach()
    {
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(u"versions.sqlite"_s));
        QSignalSpy kept(newsroom->get(), &newsroom::Newsroom::versionsChanged);
        (*newsroom)->keepVersion(titled(u"a"_s, u"하나"_s), u"opened"_s);
        (*newsroom)->keepVersion(titled(u"a"_s, u"하나"_s), u"saved"_s);
        (*newsroom)->keepVersion(titled(u"a"_s, u"둘"_s), u"saved"_s);
        QTRY_COMPARE(kept.size(), 3);
        const QList<newsroom::Version> versions = (*newsroom)->versions(u"a"_s);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().reason, u"saved"_s);
        QCOMPARE((*newsroom)->version(u"a"_s, versions.last().number)->header().title[Language::Korean],
                 u"하나"_s);
        QVERIFY(!(*newsroom)->version(u"a"_s, 99).ok());
    }

    void ignoredWordsBelongToTheirRelease()
    {
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(u"ignored.sqlite"_s));
        (*newsroom)->ignoreWord(u"a"_s, u"갸갸"_s);
        (*newsroom)->ignoreWord(u"a"_s, u"갸갸"_s);
        QCOMPARE((*newsroom)->ignoredWords(u"a"_s), QStringList{u"갸갸"_s});
        QVERIFY((*newsroom)->ignoredWords(u"b"_s).isEmpty());
    }

    void aSecondWindowIsNoticed()
    {
        const QString path = m_folder.filePath(u"two.sqlite"_s);
        auto first = newsroom::Newsroom::open(path);
        (*first)->save(titled(u"a"_s, u"하나"_s));
        QVERIFY((*first)->flush().ok());
        (*first)->watch(u"a"_s);
        (*first)->lookForChanges();
        auto second = newsroom::Newsroom::open(path);
        QVERIFY((*second)->load(u"a"_s).ok());
        QSignalSpy changed(first->get(), &newsroom::Newsroom::changedElsewhere);
        (*second)->save(titled(u"a"_s, u"하나 고침"_s));
        (*second)->save(titled(u"b"_s, u"둘"_s));
        QVERIFY((*second)->flush().ok());
        (*first)->lookForChanges();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE((*first)->entries().size(), 2);
    }

    void anOldNewsroomIsTakenOver()
    {
        const QString path = m_folder.filePath(u"old.sqlite"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                u"CREATE TABLE release (id TEXT PRIMARY KEY, title_ko TEXT NOT NULL, title_en TEXT NOT NULL, "
                "date TEXT NOT NULL, status TEXT NOT NULL, blocks INTEGER NOT NULL, translated INTEGER NOT "
                "NULL, "
                "changed TEXT NOT NULL, body BLOB NOT NULL, haystack TEXT NOT NULL, file TEXT NOT NULL "
                "DEFAULT "
                "'', "
                "file_digest BLOB, revision INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0)"_s));
            query.prepare(u"INSERT INTO release (id, title_ko, title_en, date, status, blocks, translated, "
                          u"changed, body, haystack) "
                          "VALUES ('a', '', '', '', 'draft', 1, 0, '', ?, '')"_s);
            document::Header header = titled(u"a"_s, u"옛것"_s).header();
            header.title[Language::English] = u"Old"_s;
            header.subtitle = {u"부제"_s, u"Subtitle"_s};
            header.confirmedTitle[Language::English] = {
                {document::TranslationState::Reviewed, u"옛것"_s, document::fingerprint(u"Old"_s)}};
            query.addBindValue(document::writeRelease(titled(u"a"_s, u"옛것"_s).withHeader(header)));
            QVERIFY(query.exec());
            QVERIFY(query.exec(u"PRAGMA user_version=1"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        auto newsroom = newsroom::Newsroom::open(path);
        QVERIFY(newsroom.ok());
        const document::Release release = (*newsroom)->load(u"a"_s)->release;
        QCOMPARE(release.header().title[Language::Korean], u"옛것"_s);
        const newsroom::Entry entry = (*newsroom)->entries().value(0); // counted anew
        QCOMPARE(entry.translation, document::countTranslations(release, Language::English));
        QCOMPARE(entry.translation.reviewed, 1);
        QCOMPARE(entry.translation.draft, 1);
    }

    void theListCountsWhatWasConfirmed()
    {
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(u"counted.sqlite"_s));
        QVERIFY(newsroom.ok());
        document::Release release = titled(u"a"_s, u"제목"_s);
        document::Header header = release.header();
        header.title[Language::English] = u"Title"_s;
        const auto counted = [&] {
            (*newsroom)->save(release.withHeader(header));
            return !(*newsroom)->flush() ? document::TranslationCounts()
                                         : (*newsroom)->entries().value(0).translation;
        };
        QCOMPARE(counted().draft, 1); // written is not confirmed
        QCOMPARE(counted().translated, 0);
        header.confirmedTitle[Language::English] = {
            {document::TranslationState::Translated, u"제목"_s, document::fingerprint(u"Title"_s)}};
        QCOMPARE(counted().translated, 1);
        header.title[Language::Korean] = u"새 제목"_s;
        QCOMPARE(counted().sourceChanged, 1);
        header.source = Language::English; // the Korean is the translation then
        (*newsroom)->save(release.withHeader(header));
        QVERIFY((*newsroom)->flush());
        QCOMPARE((*newsroom)->entries().value(0).target, Language::Korean);
    }
};

namespace {

/// The child of killingLosesAtMostTheLastMoment() is this very program.
[[maybe_unused]] const bool isChild = [] {
    QFile arguments(u"/proc/self/cmdline"_s);
    if (!arguments.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> parts = arguments.readAll().split('\0');
    if (parts.value(1) != "--write-until-killed")
        return false;
    int count = 1;
    char name[] = "child";
    char* values[] = {name, nullptr};
    const QCoreApplication application(count, values);
    exit(writeUntilKilled(QString::fromLocal8Bit(parts.value(2))));
}();

} // namespace

COMMUNIQUE_TEST(NewsroomTest)
#include "NewsroomTest.moc"
