#include "newsroom/Database.h"

#include "base/Files.h"
#include "base/SqliteFault.h"
#include "document/ReleaseFile.h"
#include "document/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::newsroom {

namespace {

struct NewsroomTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewsroomTexts)
};

constexpr int SchemaVersion = 3;

constexpr auto CreateTable = R"(
CREATE TABLE IF NOT EXISTS release (
  id TEXT PRIMARY KEY, title_ko TEXT NOT NULL, title_en TEXT NOT NULL, date TEXT NOT NULL, status TEXT NOT NULL,
  blocks INTEGER NOT NULL, translated INTEGER NOT NULL, changed TEXT NOT NULL, body BLOB NOT NULL,
  haystack TEXT NOT NULL, file TEXT NOT NULL DEFAULT '', file_digest BLOB, revision INTEGER NOT NULL DEFAULT 1,
  deleted INTEGER NOT NULL DEFAULT 0))";

/// Since version 2: what a sitting leaves behind, versions, ignored words.
constexpr const char* SecondVersion[] = {
    "ALTER TABLE release ADD COLUMN history BLOB",
    "ALTER TABLE release ADD COLUMN caret TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE version (release TEXT NOT NULL, number INTEGER NOT NULL, kept TEXT NOT NULL, reason TEXT "
    "NOT NULL, "
    "body BLOB NOT NULL, PRIMARY KEY (release, number))",
    "CREATE TABLE ignored (release TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (release, word))"};

/// Since version 3: how far translations are, state by state. `blocks` counts titles as well, `translated`
/// what was confirmed.
constexpr const char* ThirdVersion[] = {"ALTER TABLE release ADD COLUMN target TEXT NOT NULL DEFAULT 'en'",
                                        "ALTER TABLE release ADD COLUMN drafts INTEGER NOT NULL DEFAULT 0",
                                        "ALTER TABLE release ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0",
                                        "ALTER TABLE release ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0"};

constexpr auto EntryColumns = "SELECT id, title_ko, title_en, date, status, changed, target, blocks, drafts, "
                              "translated, reviewed, outdated FROM release WHERE deleted = %1 ";

QString entriesFrom(Database::Place place)
{
    return QString::fromLatin1(EntryColumns).arg(place == Database::Place::Trash ? 1 : 0);
}

base::Error damaged()
{
    return {
        base::ErrorKind::Unreadable,
        NewsroomTexts::tr("The newsroom is damaged. Save what is open to files, and start the program again: "
                          "it keeps the damaged one aside and takes over what can be read.")};
}

Entry entryFrom(const QSqlQuery& query)
{
    Entry entry;
    entry.id = query.value(0).toString();
    entry.title = {query.value(1).toString(), query.value(2).toString()};
    entry.date = QDate::fromString(query.value(3).toString(), Qt::ISODate);
    entry.status = document::statusFromName(query.value(4).toString()).value_or(document::Status::Draft);
    entry.changed = QDateTime::fromString(query.value(5).toString(), Qt::ISODateWithMs);
    entry.target = base::languageFromCode(query.value(6).toString()).value_or(base::Language::English);
    entry.translation = {query.value(7).toInt(), query.value(8).toInt(), query.value(9).toInt(),
                         query.value(10).toInt(), query.value(11).toInt()};
    return entry;
}

void bindProgress(QSqlQuery& query, const Entry& entry)
{
    query.addBindValue(base::code(entry.target));
    query.addBindValue(entry.translation.all);
    query.addBindValue(entry.translation.draft);
    query.addBindValue(entry.translation.translated);
    query.addBindValue(entry.translation.reviewed);
    query.addBindValue(entry.translation.sourceChanged);
}

/// Former versions counted words, not what was said of them. A release that cannot be read keeps what it has.
bool countAgain(const QSqlDatabase& database)
{
    QSqlQuery releases(database);
    releases.setForwardOnly(true);
    QSqlQuery update(database);
    update.prepare(u"UPDATE release SET target=?, blocks=?, drafts=?, translated=?, reviewed=?, outdated=? "
                   "WHERE id=?"_s);
    bool done = releases.exec(u"SELECT id, body FROM release"_s);
    while (done && releases.next()) {
        const auto read = document::readRelease(releases.value(1).toByteArray());
        if (!read)
            continue;
        bindProgress(update, entryOf(read->release, {}));
        update.addBindValue(releases.value(0));
        done = update.exec();
    }
    return done;
}

} // namespace

base::Error Database::failed(const QSqlError& error)
{
    switch (base::sqliteFault(error.nativeErrorCode())) {
    case base::SqliteFault::Busy:
        return {base::ErrorKind::Unwritable,
                NewsroomTexts::tr(
                    "Another program is using the newsroom. Close it and try again; nothing was lost.")};
    case base::SqliteFault::Damaged:
        return damaged();
    case base::SqliteFault::WriteProtected:
        return {
            base::ErrorKind::Unwritable,
            NewsroomTexts::tr("The newsroom is write-protected. Ask for the right to write in its folder; "
                              "nothing was changed.")};
    case base::SqliteFault::Full:
        return {
            base::ErrorKind::Unwritable,
            NewsroomTexts::tr("There is no space left for the newsroom. Free some space: what is in it is "
                              "still there, and what you typed stays open here.")};
    case base::SqliteFault::Unopened:
        return {
            base::ErrorKind::Unwritable,
            NewsroomTexts::tr("The file of the newsroom could not be opened. Check that its folder is there "
                              "and that you may write in it.")};
    case base::SqliteFault::Other:
        break;
    }
    return {
        base::ErrorKind::Unwritable,
        NewsroomTexts::tr("The newsroom could not be written (%1). Free some space or check the folder; what "
                          "you typed stays open here.")
            .arg(error.databaseText())};
}

base::Result<void> Database::run(QSqlQuery& query)
{
    if (query.exec())
        return {};
    return failed(query.lastError());
}

Database::Database()
    : m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<void> Database::connect(const QString& path)
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        return failed(database.lastError());
    QSqlQuery query(database);
    // WAL with FULL: a commit is on disk when it returns, and a power cut never leaves half of one behind.
    for (const auto* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"})
        if (!base::executePatiently(query, QString::fromLatin1(pragma)))
            return failed(query.lastError());
    return {};
}

base::Result<void> Database::lookThrough() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return failed(query.lastError());
    if (query.value(0).toString() != u"ok")
        return damaged();
    return {};
}

base::Result<void> Database::migrate()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const auto version = [&]() -> base::Result<int> {
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return failed(query.lastError());
        const int number = query.value(0).toInt();
        query.finish();
        return number;
    };
    const auto found = version();
    if (!found)
        return found.error();
    if (*found > SchemaVersion)
        return base::Error{
            base::ErrorKind::Unreadable,
            NewsroomTexts::tr("This newsroom was made by a newer version of Communiqué. Update the "
                              "program to open it; nothing was changed.")};
    if (*found == SchemaVersion)
        return {};
    // IMMEDIATE, and asked again: two windows may start at once.
    if (!base::executePatiently(query, u"BEGIN IMMEDIATE"_s))
        return failed(query.lastError());
    const auto former = version();
    bool done = former.ok();
    const auto run = [&](const char* statement) {
        done = done && query.exec(QString::fromLatin1(statement));
    };
    if (done && *former < SchemaVersion) {
        run(CreateTable);
        if (*former < 2)
            std::for_each(std::begin(SecondVersion), std::end(SecondVersion), run);
        std::for_each(std::begin(ThirdVersion), std::end(ThirdVersion), run);
        done = done && countAgain(QSqlDatabase::database(m_connection)) &&
               query.exec(u"PRAGMA user_version=%1"_s.arg(SchemaVersion));
    }
    if (!done || !query.exec(u"COMMIT"_s)) {
        const QSqlError error = query.lastError();
        query.exec(u"ROLLBACK"_s);
        return failed(error);
    }
    return {};
}

base::Result<void> Database::open(const QString& path, QStringList& notices)
{
    if (auto made = base::makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    auto connected = connect(path);
    const auto sound = connected ? lookThrough() : connected;
    if (sound)
        return migrate();
    // A full disk or a write-protected folder is no damage: the newsroom stays where it is.
    return sound.error().kind == base::ErrorKind::Unreadable ? setAside(path, notices) : sound;
}

/// Keeps the damaged file under another name, starts a new one, and takes over every release that can be
/// read.
base::Result<void> Database::setAside(const QString& path, QStringList& notices)
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    QString damaged = path + u".damaged-"_s + stamp;
    for (int n = 2; QFileInfo::exists(damaged); ++n)
        damaged = path + u".damaged-%1-%2"_s.arg(stamp).arg(n);
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, damaged + suffix))
            return base::Error{
                base::ErrorKind::Unwritable,
                NewsroomTexts::tr("The newsroom “%1” is damaged and could not be renamed. Nothing was "
                                  "changed; move the file away and start again.")
                    .arg(path)};
    }
    if (auto connected = connect(path); !connected)
        return connected;
    if (auto migrated = migrate(); !migrated)
        return migrated;
    const int saved = salvage(damaged);
    notices.append(
        NewsroomTexts::tr("The newsroom was damaged. It is kept as “%1”; %2 releases could be taken over.")
            .arg(QDir::toNativeSeparators(damaged))
            .arg(saved));
    return {};
}

int Database::salvage(const QString& damaged)
{
    const QString name = m_connection + u"-damaged"_s;
    int saved = 0;
    {
        QSqlDatabase source = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        source.setDatabaseName(damaged);
        source.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (source.open()) {
            QSqlQuery query(source);
            if (query.exec(u"SELECT body FROM release WHERE deleted = 0"_s)) {
                while (query.next()) {
                    const auto read = document::readRelease(query.value(0).toByteArray());
                    if (read && saveOne(read->release, QDateTime::currentDateTimeUtc()))
                        ++saved;
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return saved;
}

QList<Entry> Database::entries(Place place) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    QList<Entry> result;
    query.exec(entriesFrom(place) + u"ORDER BY changed DESC"_s);
    while (query.next())
        result.append(entryFrom(query));
    return result;
}

QList<Entry> Database::search(const QString& needle) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(entriesFrom(Place::List) + u"AND instr(haystack, ?) > 0 ORDER BY changed DESC"_s);
    query.addBindValue(needle.normalized(QString::NormalizationForm_C).toLower());
    QList<Entry> result;
    query.exec();
    while (query.next())
        result.append(entryFrom(query));
    return result;
}

base::Result<Stored> Database::load(const QString& id)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT body, file, file_digest, revision, history, caret FROM release WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return failed(query.lastError());
    if (!query.next())
        return base::Error{base::ErrorKind::Unreadable,
                           NewsroomTexts::tr("This release is no longer in the newsroom.")};
    const auto read = document::readRelease(query.value(0).toByteArray());
    if (!read)
        return read.error();
    m_revisions[id] = query.value(3).toLongLong();
    return Stored{read->release, query.value(1).toString(), query.value(2).toByteArray(),
                  query.value(4).toByteArray(), query.value(5).toString()};
}

base::Result<void> Database::saveOne(const document::Release& release, const QDateTime& now)
{
    const Entry entry = entryOf(release, now);
    const qint64 known = m_revisions.value(entry.id, 0);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(
        known == 0
            ? u"INSERT INTO release (title_ko, title_en, date, status, target, blocks, drafts, translated, "
              "reviewed, outdated, changed, body, haystack, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?)"_s
            : u"UPDATE release SET title_ko=?, title_en=?, date=?, status=?, target=?, blocks=?, drafts=?, "
              "translated=?, reviewed=?, outdated=?, changed=?, body=?, haystack=?, deleted=0, "
              "revision=revision+1 WHERE id=? AND revision=?"_s);
    const auto orEmpty = [](const QString& text) { return text.isNull() ? u""_s : text; };
    query.addBindValue(orEmpty(entry.title[base::Language::Korean]));
    query.addBindValue(orEmpty(entry.title[base::Language::English]));
    query.addBindValue(orEmpty(entry.date.toString(Qt::ISODate)));
    query.addBindValue(document::name(entry.status));
    bindProgress(query, entry);
    query.addBindValue(now.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(document::writeRelease(release));
    query.addBindValue(orEmpty(haystackOf(release)));
    query.addBindValue(entry.id);
    if (known != 0)
        query.addBindValue(known);
    const bool taken = !query.exec() && known == 0 && query.lastError().nativeErrorCode() == u"1555";
    if (!taken && query.lastError().isValid())
        return failed(query.lastError());
    if (taken || query.numRowsAffected() == 0)
        return base::Error{
            base::ErrorKind::Conflict,
            NewsroomTexts::tr("“%1” was changed in another window meanwhile. Your text is still open "
                              "here: save it to a file, then open the release again.")
                .arg(document::titleOrOther(release, base::Language::Korean))};
    m_revisions[entry.id] = known + 1;
    return {};
}

QList<Database::Failure> Database::save(const QList<document::Release>& releases, const QDateTime& now)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QList<Failure> failures;
    const QHash<QString, qint64> before = m_revisions;
    if (!database.transaction()) {
        for (const document::Release& release : releases)
            failures.append({release.header().id, failed(database.lastError())});
        return failures;
    }
    for (const document::Release& release : releases)
        if (auto saved = saveOne(release, now); !saved)
            failures.append({release.header().id, saved.error()});
    if (!database.commit()) {
        const base::Error error = failed(database.lastError());
        database.rollback();
        m_revisions = before;
        failures.clear();
        for (const document::Release& release : releases)
            failures.append({release.header().id, error});
    }
    return failures;
}

base::Result<void> Database::setFile(const QString& id, const QString& path, const QByteArray& digest)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"UPDATE release SET file = ?, file_digest = ? WHERE id = ?"_s);
    query.addBindValue(path);
    query.addBindValue(digest);
    query.addBindValue(id);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

base::Result<void> Database::setDeleted(const QString& id, bool deleted)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"UPDATE release SET deleted = ? WHERE id = ?"_s);
    query.addBindValue(deleted ? 1 : 0);
    query.addBindValue(id);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

} // namespace communique::newsroom
