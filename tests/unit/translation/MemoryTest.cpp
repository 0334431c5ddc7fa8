#include "TestMain.h"

#include "translation/MatchFinder.h"
#include "translation/TranslationMemory.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using translation::Segment;
using translation::TranslationMemory;

namespace {

Segment segment(const QString& korean, const QString& english, const QDate& date = {},
                const QString& release = {})
{
    Segment made;
    made.text = {korean, english};
    made.origin.date = date;
    made.origin.release = release;
    made.origin.title = u"제목"_s;
    made.origin.standing = translation::Standing::Published;
    return made;
}

QList<Segment> many(int count, int from = 0)
{
    QList<Segment> segments;
    for (int i = from; i < from + count; ++i)
        segments.append(
            segment(u"%1번째 나라와 %2 분야 협력을 논의하였다."_s.arg(i).arg(QChar(0xAC00 + i * 7 % 11000)),
                    u"Discussed cooperation number %1 with the country."_s.arg(i)));
    return segments;
}

/// Runs a statement on the file from outside.
void execute(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements)
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString fresh() { return m_folder.filePath(u"memory%1.sqlite"_s.arg(++m_count)); }

private Q_SLOTS:
    void addsFindsAndRemoves()
    {
        auto memory = TranslationMemory::open(fresh());
        QVERIFY(memory.ok());
        const auto added = (*memory)->add(
            {segment(u"제5차 한-EU 사이버정책협의회를 개최하였다."_s,
                     u"The 5th ROK-EU Cyber Policy Consultation was held."_s, QDate(2019, 7, 1), u"r1"_s),
             segment(u"기상청은 내일 비가 온다고 밝혔다."_s, u"Rain is expected tomorrow."_s, {}, u"r2"_s),
             segment(u""_s, u"Nothing"_s), segment(u"같음"_s, u"같음"_s)});
        QCOMPARE(added->added, 2);
        const auto exact =
            (*memory)->lookUp({u"제5차 한-EU 사이버정책협의회를 개최하였다."_s, Language::Korean});
        QCOMPARE(exact->size(), 1);
        QCOMPARE(exact->first().score, 100);
        QVERIFY(!exact->first().adapted);
        QCOMPARE(exact->first().origin.date, QDate(2019, 7, 1));
        const auto fuzzy =
            (*memory)->lookUp({u"제6차 한-EU 사이버 정책협의회가 개최되었다."_s, Language::Korean});
        QCOMPARE(fuzzy->size(), 1);
        QVERIFY(fuzzy->first().score >= 75 && fuzzy->first().score < 100);
        QVERIFY(fuzzy->first().adapted);
        QCOMPARE(fuzzy->first().target, u"The 6th ROK-EU Cyber Policy Consultation was held."_s);
        QCOMPARE(fuzzy->first().storedTarget, u"The 5th ROK-EU Cyber Policy Consultation was held."_s);
        const auto english = (*memory)->lookUp(
            {u"The 5th ROK-EU Cyber Policy Consultation was held in Seoul."_s, Language::English});
        QCOMPARE(english->size(), 1);
        QCOMPARE((*memory)->lookUp({u"전혀 다른 문장을 찾는다"_s, Language::Korean})->size(), 0);
        QCOMPARE(*(*memory)->removeRelease(u"r1"_s), 1);
        QCOMPARE(
            (*memory)->lookUp({u"제5차 한-EU 사이버정책협의회를 개최하였다."_s, Language::Korean})->size(),
            0);
        QCOMPARE(*(*memory)->count(), 1);
    }

    void onePairOnceWithTheNewestOrigin()
    {
        auto memory = TranslationMemory::open(fresh());
        QCOMPARE((*memory)
                     ->add({segment(u"“협력”을 강화"_s, u"strengthen cooperation"_s, QDate(2018, 1, 1))})
                     ->added,
                 1);
        QCOMPARE((*memory)
                     ->add({segment(u"\"협력\"을  강화"_s, u"strengthen cooperation"_s, QDate(2020, 1, 1))})
                     ->known,
                 1);
        QCOMPARE((*memory)
                     ->add({segment(u"“협력”을 강화"_s, u"strengthen cooperation"_s, QDate(2019, 1, 1))})
                     ->known,
                 1);
        QCOMPARE((*memory)->add({segment(u"“협력”을 강화"_s, u"enhance cooperation"_s)})->added, 1);
        const auto found = (*memory)->lookUp({u"“협력”을 강화"_s, Language::Korean});
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().origin.date, QDate(2020, 1, 1));
        QCOMPARE(found->first().uses, 3);
    }

    void aMemoryThatMayOnlyBeReadIsRead()
    {
        const QString path = fresh();
        {
            auto memory = TranslationMemory::open(path);
            QVERIFY((*memory)->add({segment(u"협력을 강화"_s, u"strengthen cooperation"_s)}).ok());
        }
        const QFileInfo file(path);
        constexpr QFileDevice::Permissions Read =
            QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto shut = Read | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        const auto open = shut | QFileDevice::WriteOwner;
        QFile::setPermissions(path, Read);
        QFile::setPermissions(file.path(), shut);
        constexpr uid_t Nobody = 65534;
        const uid_t user = ::geteuid();
        if (user == 0) // who may write anywhere
            QVERIFY(::seteuid(Nobody) == 0);
        const auto back = qScopeGuard([&] {
            if (user == 0 && ::seteuid(user) != 0)
                qFatal("who started this is gone");
            QFile::setPermissions(file.path(), open);
        });
        auto memory = TranslationMemory::open(path);
        QVERIFY2(memory.ok(), memory.ok() ? "" : qPrintable(memory.error().message));
        QCOMPARE(*(*memory)->count(), 1);
        QCOMPARE((*memory)->lookUp({u"협력을 강화"_s, Language::Korean})->size(), 1);
        const auto added = (*memory)->add({segment(u"협력을 확대"_s, u"expand cooperation"_s)});
        QVERIFY(!added && added.error().message.contains(u"write-protected"_s));
        QCOMPARE(*(*memory)->count(), 1);
    }

    void theIndexIsKeptAndMended()
    {
        const QString path = fresh();
        const translation::Query query{u"777번째 나라와 각 분야의 협력을 논의하였다."_s, Language::Korean};
        int score = 0;
        {
            auto memory = TranslationMemory::open(path);
            QVERIFY((*memory)->add(many(40'000)).ok());
            score = (*memory)->lookUp(query)->first().score;
            QVERIFY(score >= 75);
        }
        const QString index = path + u".ko.index"_s;
        QVERIFY(QFile::exists(index));
        const auto found = [&] { return (*TranslationMemory::open(path))->lookUp(query)->first().score; };
        QCOMPARE(found(), score); // from the file, and the tail from the database
        QFile file(index);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("damaged");
        file.close();
        QCOMPARE(found(), score);
        QVERIFY(file.resize(1000));
        QCOMPARE(found(), score);
        QVERIFY(QFile::remove(index));
        QCOMPARE(found(), score);
        QVERIFY(QFile::exists(index));
        // The index of another database at the same place.
        QVERIFY(QFile::remove(path));
        auto other = TranslationMemory::open(path);
        QVERIFY((*other)->add(many(3)).ok());
        QCOMPARE(
            (*other)
                ->lookUp({u"1번째 나라와 %1 분야 협력을 논의하였다."_s.arg(QChar(0xAC07)), Language::Korean})
                ->first()
                .score,
            100);
    }

    void twoProgramsSeeOneMemory()
    {
        const QString path = fresh();
        auto first = TranslationMemory::open(path);
        auto second = TranslationMemory::open(path);
        QVERIFY((*first)->add(many(10)).ok());
        QCOMPARE(
            (*second)->lookUp({many(1, 3).first().text[Language::Korean], Language::Korean})->first().score,
            100);
        QVERIFY((*second)->add(many(17'000, 10)).ok());
        QVERIFY((*first)->add(many(17'000, 17'010)).ok());
        QCOMPARE((*first)
                     ->lookUp({many(1, 9'000).first().text[Language::Korean], Language::Korean})
                     ->first()
                     .score,
                 100);
        QCOMPARE((*second)
                     ->lookUp({many(1, 33'000).first().text[Language::Korean], Language::Korean})
                     ->first()
                     .score,
                 100);
    }

    void threadsShareOneMemory()
    {
        auto memory = *TranslationMemory::open(fresh());
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 20; ++i) {
                    failures += !memory->add(many(5, thread * 100 + i * 5)).ok();
                    failures +=
                        !memory->lookUp({u"3번째 나라와 협력을 논의하였다."_s, Language::Korean}).ok();
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*memory->count(), 400);
    }

    void aThreadClosesItsConnectionBeforeItCountsAsEnded()
    {
        const auto memory = TranslationMemory::open(fresh());
        QVERIFY(memory.ok());
        const QStringList before = QSqlDatabase::connectionNames();
        for (int i = 0; i < 20; ++i) {
            const std::unique_ptr<QThread> thread(QThread::create([&] { (void)(*memory)->count(); }));
            thread->start();
            thread->wait();
            QCOMPARE(QSqlDatabase::connectionNames(),
                     before); // what is left would outlive the program's statics
        }
    }

    void aLockedMemoryIsTold()
    {
        const QString path = fresh();
        auto memory = TranslationMemory::open(path);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto added = (*memory)->add({segment(u"협력"_s, u"cooperation"_s)});
            QVERIFY(!added.ok());
            QCOMPARE(added.error().kind, base::ErrorKind::Conflict);
            QVERIFY((*memory)->lookUp({u"협력"_s, Language::Korean}).ok()); // reading goes on
            query.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
        QCOMPARE((*memory)->add({segment(u"협력"_s, u"cooperation"_s)})->added, 1);
    }

    void aNewerOrForeignFileIsLeftAlone()
    {
        const QString path = fresh();
        QVERIFY(TranslationMemory::open(path).ok());
        execute(path, {u"PRAGMA user_version=99"_s});
        const auto newer = TranslationMemory::open(path);
        QVERIFY(!newer.ok());
        QCOMPARE(newer.error().kind, base::ErrorKind::Unreadable);
        QVERIFY(newer.error().message.contains(u"newer version"));
        QFile foreign(fresh());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(QByteArray("This is a letter, not a database. ").repeated(100));
        foreign.close();
        const auto opened = TranslationMemory::open(foreign.fileName());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, base::ErrorKind::Unreadable);
        const QString other = fresh();
        execute(other, {u"CREATE TABLE segment (word TEXT)"_s});
        const auto taken = TranslationMemory::open(other);
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().kind, base::ErrorKind::Unreadable);
    }

    /// A statement that fails in the middle looks like one that has come to its end: half a memory would be
    /// written in place of the whole.
    void damageInTheMiddleIsSaid()
    {
        const QString path = fresh();
        QVERIFY((*TranslationMemory::open(path))->add(many(2000)).ok());
        execute(path, {u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = file.size() / 3; at + 4096 < file.size(); at += 4096) {
            QVERIFY(file.seek(at));
            file.write(QByteArray(200, '\xff'));
        }
        file.close();
        const auto memory = TranslationMemory::open(path);
        QVERIFY(memory.ok());
        const auto read = (*memory)->forEach([](const translation::StoredSegment&) { return true; });
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, base::ErrorKind::Unreadable);
    }

    void theFinderAnswersTheLastQuestion()
    {
        auto memory = *TranslationMemory::open(fresh());
        QVERIFY(memory->add(many(100)).ok());
        translation::MatchFinder finder(memory);
        QSignalSpy found(&finder, &translation::MatchFinder::found);
        QSignalSpy added(&finder, &translation::MatchFinder::added);
        finder.add(many(5, 100));
        int last = 0;
        for (int i = 0; i < 50; ++i)
            last = finder.ask({many(1, i).first().text[Language::Korean], Language::Korean});
        while (found.isEmpty() || found.last().first().toInt() != last)
            QVERIFY(found.wait());
        const auto matches = found.last().at(1).value<QList<QList<translation::Match>>>().first();
        QCOMPARE(matches.first().score, 100);
        QCOMPARE(added.size(), 1);
    }
};

COMMUNIQUE_TEST(MemoryTest)
#include "MemoryTest.moc"
