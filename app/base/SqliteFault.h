#pragma once

#include <QString>

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

} // namespace communique::base
