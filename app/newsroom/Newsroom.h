#pragma once

#include "newsroom/Database.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace communique::newsroom {

/// Where the releases live. Lives in the UI thread; a thread of its own holds the database, so that an edit
/// never waits for the disk. What was given to save() is on disk within 200 ms.
class Newsroom : public QObject
{
    Q_OBJECT

public:
    /// See Database::open() for what can go wrong.
    [[nodiscard]] static base::Result<std::unique_ptr<Newsroom>> open(const QString& databasePath);
    ~Newsroom() override;

    /// What was noticed while opening and should be told: a damaged database that was kept aside.
    [[nodiscard]] const QStringList& notices() const { return m_notices; }

    /// Newest change first, as of the last save().
    [[nodiscard]] QList<Entry> entries() const { return m_entries; }
    /// Releases whose titles, words or dates contain the text, upper or lower case.
    [[nodiscard]] QList<Entry> search(const QString& text) const;
    [[nodiscard]] base::Result<Stored> load(const QString& id);

    /// Keeps the release; returns at once. Several calls for one release within the delay become one write.
    void save(const document::Release& release);
    /// Waits until everything given to save() is on disk. The first failure, where there was one.
    [[nodiscard]] base::Result<void> flush();

    [[nodiscard]] base::Result<void> setFile(const QString& id, const QString& path,
                                             const QByteArray& digest);
    /// Takes a release out of the list; restore() brings it back.
    [[nodiscard]] base::Result<void> remove(const QString& id);
    [[nodiscard]] base::Result<void> restore(const QString& id);
    /// What remove() took out of the list and nobody brought back, newest change first.
    [[nodiscard]] QList<Entry> trash() const;

    /// Keeps what a sitting leaves for the next one; returns at once. `history` is called on the newsroom's
    /// thread.
    void keepSitting(const QString& id, std::function<QByteArray()> history, const QString& caret);
    /// Keeps the release as a version; returns at once.
    void keepVersion(const document::Release& release, const QString& reason);
    [[nodiscard]] QList<Version> versions(const QString& id) const;
    [[nodiscard]] base::Result<document::Release> version(const QString& id, qint64 number) const;
    void ignoreWord(const QString& id, const QString& word);
    [[nodiscard]] QStringList ignoredWords(const QString& id) const;

    /// Looks whether another window wrote into the newsroom; asked by itself every two seconds.
    void lookForChanges();
    /// The release that is open here, so that changes to it from elsewhere are told.
    void watch(const QString& id) { m_watched = id; }

Q_SIGNALS:
    void saved(const QString& id, const QDateTime& when);
    void failed(const QString& id, const QString& message);
    void entriesChanged();
    void versionsChanged(const QString& id);
    /// Another window changed the watched release; nothing here was waiting to be written.
    void changedElsewhere(const QString& id);

private:
    Newsroom();
    template <typename Work>
    auto onWorker(Work work) const;
    void writePending(bool wait);
    void reportWritten(const QList<document::Release>& written, const QList<Database::Failure>& failures,
                       const QDateTime& when, int batch);
    void reloadEntries();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;    ///< lives in m_thread: work is posted to it
    std::unique_ptr<Database> m_database; ///< used on m_thread only
    QStringList m_notices;
    QList<Entry> m_entries;
    QHash<QString, document::Release> m_pending;
    int m_batch = 0;               ///< of the last one that was given to the database
    QHash<QString, int> m_batchOf; ///< in which each release was written last
    QTimer m_delay;
    QTimer m_looking;
    QString m_watched;
};

} // namespace communique::newsroom
