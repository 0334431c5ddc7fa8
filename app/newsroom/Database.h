#pragma once

#include "base/Result.h"
#include "newsroom/Entry.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace communique::newsroom {

/// A release as it stands in the newsroom.
struct Stored
{
    document::Release release;
    QString file;          ///< the `.communique` file that belongs to it; may be empty
    QByteArray fileDigest; ///< SHA-256 of that file when it was last read or written here
    QByteArray history;    ///< of undo, as editing writes it; may be empty
    QString caret;         ///< where the caret was, in the session's words; may be empty
};

/// What is kept of a release at the start of each sitting and with each Ctrl+S.
struct Version
{
    qint64 number = 0;
    QDateTime kept; ///< UTC
    QString reason; ///< "opened" or "saved"
};

/// The SQLite database of a newsroom. Every call comes from the thread that opened it.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens or creates. A damaged database is renamed aside, what can be read of it is taken over, and a
    /// sentence about it is added to `notices`. Conflict for a locked database, Unreadable for one of a newer
    /// version.
    [[nodiscard]] base::Result<void> open(const QString& path, QStringList& notices);

    enum class Place { List, Trash };
    [[nodiscard]] QList<Entry> entries(Place place = Place::List) const;
    [[nodiscard]] QList<Entry> search(const QString& needle) const;
    [[nodiscard]] base::Result<Stored> load(const QString& id);

    struct Failure
    {
        QString id;
        base::Error error;
    };
    /// Writes all of them in one transaction. A release that another process changed since it was last loaded
    /// or saved here is left out and reported.
    [[nodiscard]] QList<Failure> save(const QList<document::Release>& releases, const QDateTime& now);

    [[nodiscard]] base::Result<void> setFile(const QString& id, const QString& path,
                                             const QByteArray& digest);
    [[nodiscard]] base::Result<void> setDeleted(const QString& id, bool deleted);

    /// What a sitting leaves for the next one.
    [[nodiscard]] base::Result<void> setSitting(const QString& id, const QByteArray& history,
                                                const QString& caret);

    /// Keeps the release as a version, unless the newest version says the same.
    [[nodiscard]] base::Result<void> keepVersion(const document::Release& release, const QString& reason,
                                                 const QDateTime& now);
    /// Newest first.
    [[nodiscard]] QList<Version> versions(const QString& id) const;
    [[nodiscard]] base::Result<document::Release> version(const QString& id, qint64 number) const;

    /// Words of a release that a person wants left alone by the spelling checker.
    [[nodiscard]] base::Result<void> ignoreWord(const QString& id, const QString& word);
    [[nodiscard]] QStringList ignoredWords(const QString& id) const;

    /// True when another program wrote into the newsroom since the last call.
    [[nodiscard]] bool wasChangedElsewhere();
    /// True when the stored release is another one than this process last loaded or saved.
    [[nodiscard]] bool isNewerThanKnown(const QString& id) const;

private:
    [[nodiscard]] base::Result<void> connect(const QString& path);
    [[nodiscard]] base::Result<void> migrate();
    /// Unreadable where the file is damaged; other errors say why nobody knows.
    [[nodiscard]] base::Result<void> lookThrough() const;
    [[nodiscard]] base::Result<void> setAside(const QString& path, QStringList& notices);
    int salvage(const QString& damaged);
    [[nodiscard]] base::Result<void> saveOne(const document::Release& release, const QDateTime& now);
    void close();

    [[nodiscard]] static base::Error failed(const QSqlError& error);
    [[nodiscard]] static base::Result<void> run(QSqlQuery& query);

    QString m_connection;
    qint64 m_dataVersion = -1;
    QHash<QString, qint64> m_revisions; ///< as this process knows them
};

} // namespace communique::newsroom
