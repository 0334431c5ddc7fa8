#pragma once

#include "base/Result.h"
#include "translation/Segment.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <optional>

namespace communique::translation {

/// A segment as the database holds it.
struct StoredSegment
{
    qint64 id = 0;
    Segment segment;
    int uses = 1; ///< how often the same pair was added
};

/// One connection to the memory's SQLite database. Every call comes from the thread that opened it.
class MemoryStore
{
public:
    MemoryStore();
    ~MemoryStore();
    Q_DISABLE_COPY_MOVE(MemoryStore)

    /// Opens or creates; one that may only be read is opened for that. Conflict for a locked database,
    /// Unreadable for one of a newer version and for a file that is none.
    [[nodiscard]] base::Result<void> open(const QString& path);

    struct Row
    {
        Segment segment;
        qint64 key = 0; ///< of the pair, evened; equal keys are one segment
    };
    /// One transaction. For each row the id that it got, or 0 where the pair was there already: then it
    /// counts one use more, or as many as the row does where these are more; its origin is the newer one.
    [[nodiscard]] base::Result<QList<qint64>> add(const QList<Row>& rows);
    /// How many of them there were.
    [[nodiscard]] base::Result<int> remove(const QList<qint64>& ids);
    [[nodiscard]] base::Result<int> removeRelease(const QString& release);

    [[nodiscard]] base::Result<qint64> count() const;
    [[nodiscard]] qint64 lastId() const;
    [[nodiscard]] std::optional<StoredSegment> find(qint64 id) const;
    /// The text in one language; null where the segment was removed.
    [[nodiscard]] QString textOf(qint64 id, Language language) const;
    /// Segments with a larger id, in the order of their ids, until `each` returns false.
    [[nodiscard]] base::Result<void> forEach(qint64 afterId,
                                             const std::function<bool(const StoredSegment&)>& each) const;
    /// Texts only, in one language.
    [[nodiscard]] base::Result<void>
    forEachText(qint64 afterId, Language language,
                const std::function<bool(qint64 id, const QString& text)>& each) const;

    /// Tells this database from every other, for files that belong to it.
    [[nodiscard]] const QByteArray& identity() const { return m_identity; }

private:
    enum class Access : quint8 { Read, Write };
    [[nodiscard]] QSqlError connectTo(const QString& path, Access access) const;
    [[nodiscard]] base::Result<void> migrate();
    [[nodiscard]] base::Result<qint64> originId(const Segment& segment);
    [[nodiscard]] base::Result<QList<qint64>> insert(const QList<Row>& rows);
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
    QByteArray m_identity;
    mutable PerLanguage<std::optional<QSqlQuery>>
        m_textQuery;     ///< prepared once: look-ups ask hundreds of times
    Origin m_lastOrigin; ///< rows come in runs of one origin
    qint64 m_lastOriginId = 0;
};

} // namespace communique::translation
