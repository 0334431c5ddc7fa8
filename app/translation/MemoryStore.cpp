#include "translation/MemoryStore.h"

#include "base/Files.h"
#include "base/SqliteFault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct MemoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(MemoryTexts)
};

constexpr int SchemaVersion = 1;

constexpr const char* FirstVersion[] = {
    "CREATE TABLE about (identity TEXT NOT NULL)",
    "CREATE TABLE origin (id INTEGER PRIMARY KEY, release TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT "
    "NULL, "
    "standing INTEGER NOT NULL, added TEXT NOT NULL, file TEXT NOT NULL, "
    "UNIQUE (release, title, date, standing, added, file))",
    // Ids are never used twice: the index beside the database may know removed ones.
    "CREATE TABLE segment (id INTEGER PRIMARY KEY AUTOINCREMENT, pair INTEGER NOT NULL UNIQUE, ko TEXT NOT "
    "NULL, "
    "en TEXT NOT NULL, source TEXT NOT NULL, level INTEGER NOT NULL, uses INTEGER NOT NULL DEFAULT 1, "
    "origin INTEGER NOT NULL REFERENCES origin (id))"};

constexpr auto Columns =
    "SELECT s.id, s.ko, s.en, s.source, s.level, s.uses, o.release, o.title, o.date, o.standing, "
    "o.added, o.file FROM segment s JOIN origin o ON o.id = s.origin ";

base::Error damaged()
{
    return {
        base::ErrorKind::Unreadable,
        MemoryTexts::tr("The file of the translation memory is damaged, or is none. It was left as it is: "
                        "rename it, and fill a new memory from TMX files or past releases.")};
}

base::Error failed(const QSqlError& error)
{
    switch (base::sqliteFault(error.nativeErrorCode())) {
    case base::SqliteFault::Busy:
        return {base::ErrorKind::Conflict,
                MemoryTexts::tr(
                    "Another program is writing into the translation memory. Try again when it is done; "
                    "nothing was lost.")};
    case base::SqliteFault::Damaged:
        return damaged();
    case base::SqliteFault::WriteProtected:
        return {
            base::ErrorKind::Unwritable,
            MemoryTexts::tr("The translation memory is write-protected. Ask for the right to write in its "
                            "folder, or use a copy in a folder of your own; nothing was changed.")};
    case base::SqliteFault::Full:
        return {base::ErrorKind::Unwritable,
                MemoryTexts::tr("There is no space left for the translation memory. Free some space and try "
                                "again; what was in it before is still there.")};
    case base::SqliteFault::Unopened:
        return {base::ErrorKind::Unwritable,
                MemoryTexts::tr("The file of the translation memory could not be opened. Check that its "
                                "folder is there and that you may write in it.")};
    case base::SqliteFault::Other:
        break;
    }
    return {
        base::ErrorKind::Unwritable,
        MemoryTexts::tr("The translation memory could not be used (%1). Free some space or check the folder.")
            .arg(error.databaseText())};
}

/// The database of another program: its tables are none of ours. SQLITE_ERROR is what SQL itself is told.
bool isForeign(const QSqlError& error)
{
    return !error.isValid() || error.nativeErrorCode() == u"1";
}

/// What a statement over many rows ended with: an error in the middle looks like the last row.
base::Result<void> ended(const QSqlQuery& query)
{
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

/// Nothing waits in a write-ahead log, which would be passed over.
bool mayBeReadAsItIs(const QString& path)
{
    return QFileInfo(path).isReadable() && QFileInfo(path + u"-wal"_s).size() == 0;
}

QString orEmpty(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

StoredSegment segmentFrom(const QSqlQuery& query)
{
    StoredSegment stored;
    stored.id = query.value(0).toLongLong();
    stored.segment.text = {query.value(1).toString(), query.value(2).toString()};
    stored.segment.source = base::languageFromCode(query.value(3).toString()).value_or(Language::Korean);
    stored.segment.level = query.value(4).toInt() == 1 ? Level::Sentence : Level::Block;
    stored.uses = query.value(5).toInt();
    Origin& origin = stored.segment.origin;
    origin.release = query.value(6).toString();
    origin.title = query.value(7).toString();
    origin.date = QDate::fromString(query.value(8).toString(), Qt::ISODate);
    origin.standing = static_cast<Standing>(qBound(0, query.value(9).toInt(), 2));
    origin.added = QDateTime::fromString(query.value(10).toString(), Qt::ISODate);
    origin.file = query.value(11).toString();
    return stored;
}

} // namespace

MemoryStore::MemoryStore()
    : m_connection(QUuid::createUuid().toString())
{
}

MemoryStore::~MemoryStore()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    m_textQuery = {};
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<void> MemoryStore::open(const QString& path)
{
    if (auto made = base::makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QSqlError error = connectTo(path, Access::Write);
    // A memory that others keep, in a folder without the right to write, can be read all the same.
    const base::SqliteFault fault = base::sqliteFault(error.nativeErrorCode());
    if (error.isValid() && mayBeReadAsItIs(path) &&
        (fault == base::SqliteFault::WriteProtected || fault == base::SqliteFault::Unopened))
        if (const QSqlError again = connectTo(path, Access::Read); !again.isValid())
            error = again;
    if (error.isValid())
        return failed(error);
    return migrate();
}

/// "immutable" (https://sqlite.org/uri.html): a write-ahead log needs files beside the database even for
/// reading. Whoever may write there and does so meanwhile is not noticed.
QSqlError MemoryStore::connectTo(const QString& path, Access access) const
{
    QSqlDatabase database = this->database();
    database.close();
    const bool writes = access == Access::Write;
    const QByteArray address = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    database.setDatabaseName(writes ? path : u"file:%1?immutable=1"_s.arg(QString::fromLatin1(address)));
    database.setConnectOptions(writes ? u"QSQLITE_BUSY_TIMEOUT=2000"_s
                                      : u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    if (!database.open())
        return database.lastError();
    // NORMAL: a power cut may cost the last additions, never the database; every pair can be added again.
    QStringList pragmas{u"PRAGMA cache_size=-32768"_s, u"PRAGMA mmap_size=0"_s};
    if (writes)
        pragmas = QStringList{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
                              u"PRAGMA foreign_keys=ON"_s} +
                  pragmas;
    QSqlQuery query(database);
    for (const QString& pragma : std::as_const(pragmas))
        if (!base::executePatiently(query, pragma))
            return query.lastError();
    return {};
}

base::Result<void> MemoryStore::migrate()
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failed(query.lastError());
    int version = query.value(0).toInt();
    query.finish();
    if (version > SchemaVersion)
        return base::Error{
            base::ErrorKind::Unreadable,
            MemoryTexts::tr("This translation memory was made by a newer version of Communiqué. Update "
                            "the program to use it; nothing was changed.")};
    if (version == 0) {
        // IMMEDIATE, and asked again: two programs may start at once.
        if (!query.exec(u"BEGIN IMMEDIATE"_s))
            return failed(query.lastError());
        bool done = query.exec(u"PRAGMA user_version"_s) && query.next();
        version = query.value(0).toInt();
        query.finish();
        if (version == 0) {
            for (const char* statement : FirstVersion)
                done = done && query.exec(QString::fromLatin1(statement));
            done = done && query.exec(u"INSERT INTO about VALUES ('%1')"_s.arg(m_connection)) &&
                   query.exec(u"PRAGMA user_version=%1"_s.arg(SchemaVersion));
        }
        if (!done || !query.exec(u"COMMIT"_s)) {
            const QSqlError error = query.lastError();
            query.exec(u"ROLLBACK"_s);
            return isForeign(error) ? damaged() : failed(error);
        }
    }
    if (!query.exec(u"SELECT identity FROM about"_s) || !query.next())
        return isForeign(query.lastError()) ? damaged() : failed(query.lastError());
    m_identity = query.value(0).toString().toUtf8();
    return {};
}

base::Result<qint64> MemoryStore::originId(const Segment& segment)
{
    const Origin& origin = segment.origin;
    if (m_lastOriginId != 0 && origin == m_lastOrigin)
        return m_lastOriginId;
    const QVariantList values{orEmpty(origin.release),
                              orEmpty(origin.title),
                              origin.date.isValid() ? origin.date.toString(Qt::ISODate) : u""_s,
                              static_cast<int>(origin.standing),
                              origin.added.isValid() ? origin.added.toUTC().toString(Qt::ISODate) : u""_s,
                              orEmpty(origin.file)};
    QSqlQuery query(database());
    for (const auto* statement : {"INSERT OR IGNORE INTO origin (release, title, date, standing, added, "
                                  "file) VALUES (?, ?, ?, ?, ?, ?)",
                                  "SELECT id FROM origin WHERE release = ? AND title = ? AND date = ? AND "
                                  "standing = ? AND added = ? AND "
                                  "file = ?"}) {
        query.prepare(QString::fromLatin1(statement));
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            return failed(query.lastError());
    }
    if (!query.next())
        return failed(query.lastError());
    m_lastOrigin = origin;
    m_lastOriginId = query.value(0).toLongLong();
    return m_lastOriginId;
}

base::Result<QList<qint64>> MemoryStore::insert(const QList<Row>& rows)
{
    QSqlQuery insert(database());
    insert.prepare(
        u"INSERT OR IGNORE INTO segment (pair, ko, en, source, level, origin, uses) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    // The newest origin stays: by date of issue, and by the time of adding where there is none. A release
    // that is reviewed, and later published, uses its words once.
    QSqlQuery update(database());
    update.prepare(
        u"UPDATE segment SET uses = max(?, uses + (SELECT NOT (former.release <> '' AND former.release = "
        "newer.release) FROM origin former, origin newer WHERE former.id = segment.origin AND newer.id = "
        "?)), "
        "origin = CASE WHEN (SELECT date || added FROM origin WHERE id "
        "= segment.origin) <= (SELECT date || added FROM origin WHERE id = ?) THEN ? ELSE origin END "
        "WHERE pair = ?"_s);
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const Row& row : rows) {
        const auto origin = originId(row.segment);
        if (!origin)
            return origin.error();
        insert.bindValue(0, row.key);
        insert.bindValue(1, row.segment.text[Language::Korean]);
        insert.bindValue(2, row.segment.text[Language::English]);
        insert.bindValue(3, base::code(row.segment.source));
        insert.bindValue(4, static_cast<int>(row.segment.level));
        insert.bindValue(5, *origin);
        insert.bindValue(6, row.segment.uses);
        if (!insert.exec())
            return failed(insert.lastError());
        const bool added = insert.numRowsAffected() > 0;
        ids.append(added ? insert.lastInsertId().toLongLong() : 0);
        if (added)
            continue;
        update.bindValue(0, row.segment.uses);
        for (int i = 1; i < 4; ++i)
            update.bindValue(i, *origin);
        update.bindValue(4, row.key);
        if (!update.exec())
            return failed(update.lastError());
    }
    return ids;
}

base::Result<QList<qint64>> MemoryStore::add(const QList<Row>& rows)
{
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failed(query.lastError());
    auto ids = insert(rows);
    if (ids && !query.exec(u"COMMIT"_s))
        ids = failed(query.lastError());
    if (!ids) {
        query.exec(u"ROLLBACK"_s);
        m_lastOriginId = 0; // it may have gone with the rest
    }
    return ids;
}

base::Result<int> MemoryStore::remove(const QList<qint64>& ids)
{
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failed(query.lastError());
    QSqlQuery removal(database());
    removal.prepare(u"DELETE FROM segment WHERE id = ?"_s);
    int removed = 0;
    for (const qint64 id : ids) {
        removal.bindValue(0, id);
        if (!removal.exec()) {
            const base::Error error = failed(removal.lastError());
            query.exec(u"ROLLBACK"_s);
            return error;
        }
        removed += removal.numRowsAffected();
    }
    if (!query.exec(u"COMMIT"_s))
        return failed(query.lastError());
    return removed;
}

base::Result<int> MemoryStore::removeRelease(const QString& release)
{
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM segment WHERE origin IN (SELECT id FROM origin WHERE release = ?)"_s);
    query.addBindValue(orEmpty(release));
    if (!query.exec())
        return failed(query.lastError());
    return query.numRowsAffected();
}

base::Result<qint64> MemoryStore::count() const
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT count(*) FROM segment"_s) || !query.next())
        return failed(query.lastError());
    return query.value(0).toLongLong();
}

qint64 MemoryStore::lastId() const
{
    QSqlQuery query(database());
    return query.exec(u"SELECT max(id) FROM segment"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

std::optional<StoredSegment> MemoryStore::find(qint64 id) const
{
    QSqlQuery query(database());
    query.prepare(QString::fromLatin1(Columns) + u"WHERE s.id = ?"_s);
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return segmentFrom(query);
}

QString MemoryStore::textOf(qint64 id, Language language) const
{
    std::optional<QSqlQuery>& query = m_textQuery[language];
    if (!query) {
        query.emplace(database());
        query->setForwardOnly(true);
        query->prepare(language == Language::Korean ? u"SELECT ko FROM segment WHERE id = ?"_s
                                                    : u"SELECT en FROM segment WHERE id = ?"_s);
    }
    query->bindValue(0, id);
    const QString text = query->exec() && query->next() ? query->value(0).toString() : QString();
    query->finish();
    return text;
}

base::Result<void> MemoryStore::forEach(qint64 afterId,
                                        const std::function<bool(const StoredSegment&)>& each) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(Columns) + u"WHERE s.id > ? ORDER BY s.id"_s);
    query.addBindValue(afterId);
    if (!query.exec())
        return failed(query.lastError());
    while (query.next())
        if (!each(segmentFrom(query)))
            break;
    return ended(query);
}

base::Result<void>
MemoryStore::forEachText(qint64 afterId, Language language,
                         const std::function<bool(qint64 id, const QString& text)>& each) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(language == Language::Korean ? u"SELECT id, ko FROM segment WHERE id > ? ORDER BY id"_s
                                               : u"SELECT id, en FROM segment WHERE id > ? ORDER BY id"_s);
    query.addBindValue(afterId);
    if (!query.exec())
        return failed(query.lastError());
    while (query.next())
        if (!each(query.value(0).toLongLong(), query.value(1).toString()))
            break;
    return ended(query);
}

} // namespace communique::translation
