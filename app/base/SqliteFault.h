#pragma once

#include <QDeadlineTimer>
#include <QString>
#include <QThread>

namespace communique::base {

/// What a person can do something about when a database fails.
enum class SqliteFault { Other, Busy, Damaged, WriteProtected, Full, Unopened };

/// From the code of a driver's error (https://sqlite.org/rescode.html): an extended one ends in the primary
/// one.
[[nodiscard]] inline SqliteFault sqliteFault(const QString& nativeErrorCode)
{
    switch (nativeErrorCode.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqliteFault::Busy;
    case 8: // SQLITE_READONLY
        return SqliteFault::WriteProtected;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return SqliteFault::Damaged;
    case 13: // SQLITE_FULL
        return SqliteFault::Full;
    case 14: // SQLITE_CANTOPEN
        return SqliteFault::Unopened;
    default:
        return SqliteFault::Other;
    }
}

/// Executes a statement (of a QSqlQuery) again while others have the file, up to two seconds. For what SQLite
/// does not wait for by itself whatever the busy timeout, such as the change to a write-ahead log
/// (https://sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
template <typename Query>
[[nodiscard]] bool executePatiently(Query& query, const QString& statement)
{
    constexpr int PatienceMilliseconds = 2000;
    constexpr int PauseMilliseconds = 20;
    const QDeadlineTimer end(PatienceMilliseconds);
    while (!query.exec(statement)) {
        if (end.hasExpired() || sqliteFault(query.lastError().nativeErrorCode()) != SqliteFault::Busy)
            return false;
        QThread::msleep(PauseMilliseconds);
    }
    return true;
}

} // namespace communique::base
