#include "newsroom/Database.h"

#include "document/ReleaseFile.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// What the newsroom keeps beside the releases: sittings, versions, ignored words.
namespace communique::newsroom {

namespace {

/// No more versions than these are kept of one release; the oldest go first.
constexpr int MaxVersions = 200;

} // namespace

base::Result<void> Database::setSitting(const QString& id, const QByteArray& history, const QString& caret)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"UPDATE release SET history = ?, caret = ? WHERE id = ?"_s);
    query.addBindValue(history);
    query.addBindValue(caret.isNull() ? u""_s : caret);
    query.addBindValue(id);
    return run(query);
}

base::Result<void> Database::keepVersion(const document::Release& release, const QString& reason,
                                         const QDateTime& now)
{
    const QString& id = release.header().id;
    const QByteArray body = document::writeRelease(release);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT number, body FROM version WHERE release = ? ORDER BY number DESC LIMIT 1"_s);
    query.addBindValue(id);
    if (auto ran = run(query); !ran)
        return ran;
    qint64 number = 1;
    if (query.next()) {
        if (query.value(1).toByteArray() == body)
            return {};
        number = query.value(0).toLongLong() + 1;
    }
    query.finish();
    query.prepare(u"INSERT INTO version (release, number, kept, reason, body) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(id);
    query.addBindValue(number);
    query.addBindValue(now.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(reason);
    query.addBindValue(body);
    if (auto ran = run(query); !ran)
        return ran;
    query.prepare(u"DELETE FROM version WHERE release = ? AND number <= ?"_s);
    query.addBindValue(id);
    query.addBindValue(number - MaxVersions);
    return run(query);
}

QList<Version> Database::versions(const QString& id) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT number, kept, reason FROM version WHERE release = ? ORDER BY number DESC"_s);
    query.addBindValue(id);
    query.exec();
    QList<Version> found;
    while (query.next())
        found.append({query.value(0).toLongLong(),
                      QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs),
                      query.value(2).toString()});
    return found;
}

base::Result<document::Release> Database::version(const QString& id, qint64 number) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT body FROM version WHERE release = ? AND number = ?"_s);
    query.addBindValue(id);
    query.addBindValue(number);
    if (!query.exec() || !query.next())
        return base::Error{
            base::ErrorKind::Unreadable,
            QCoreApplication::translate("NewsroomTexts", "This version is no longer in the newsroom.")};
    auto read = document::readRelease(query.value(0).toByteArray());
    if (!read)
        return read.error();
    return read->release;
}

base::Result<void> Database::ignoreWord(const QString& id, const QString& word)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT OR IGNORE INTO ignored (release, word) VALUES (?, ?)"_s);
    query.addBindValue(id);
    query.addBindValue(word);
    return run(query);
}

QStringList Database::ignoredWords(const QString& id) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT word FROM ignored WHERE release = ?"_s);
    query.addBindValue(id);
    query.exec();
    QStringList words;
    while (query.next())
        words.append(query.value(0).toString());
    return words;
}

bool Database::wasChangedElsewhere()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        return false;
    const qint64 former = std::exchange(m_dataVersion, query.value(0).toLongLong());
    return former >= 0 && former != m_dataVersion;
}

bool Database::isNewerThanKnown(const QString& id) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT revision FROM release WHERE id = ?"_s);
    query.addBindValue(id);
    return query.exec() && query.next() && m_revisions.contains(id) &&
           query.value(0).toLongLong() != m_revisions.value(id);
}

} // namespace communique::newsroom
