#include "newsroom/Newsroom.h"

#include <algorithm>

namespace communique::newsroom {

namespace {

/// Long enough to gather a burst of keys, short enough that nothing older than 200 ms is ever lost.
constexpr int WriteDelayMsecs = 60;
constexpr int LookEveryMsecs = 2000;

} // namespace

/// Runs `work` on the database's thread and waits for its answer.
template <typename Work>
auto Newsroom::onWorker(Work work) const
{
    std::optional<decltype(work())> answer;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { answer.emplace(work()); }, Qt::BlockingQueuedConnection);
    return std::move(*answer);
}

Newsroom::Newsroom()
    : m_worker(std::make_unique<QObject>())
    , m_database(std::make_unique<Database>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("newsroom"));
    m_thread.start();
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    m_delay.setInterval(WriteDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, [this] { writePending(false); });
    m_looking.setInterval(LookEveryMsecs);
    connect(&m_looking, &QTimer::timeout, this, &Newsroom::lookForChanges);
}

Newsroom::~Newsroom()
{
    writePending(true);
    onWorker([this] {
        m_database.reset();
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

base::Result<std::unique_ptr<Newsroom>> Newsroom::open(const QString& databasePath)
{
    std::unique_ptr<Newsroom> newsroom(new Newsroom);
    Newsroom* self = newsroom.get();
    auto opened = self->onWorker([&] { return self->m_database->open(databasePath, self->m_notices); });
    if (!opened)
        return opened.error();
    self->reloadEntries();
    self->m_looking.start();
    return newsroom;
}

void Newsroom::reloadEntries()
{
    m_entries = onWorker([this] { return m_database->entries(); });
    Q_EMIT entriesChanged();
}

QList<Entry> Newsroom::search(const QString& text) const
{
    return onWorker([&] { return m_database->search(text); });
}

base::Result<Stored> Newsroom::load(const QString& id)
{
    return onWorker([&] { return m_database->load(id); });
}

void Newsroom::save(const document::Release& release)
{
    const QString& id = release.header().id;
    m_pending.insert(id, release);
    if (!m_delay.isActive())
        m_delay.start();

    const Entry entry = entryOf(release, QDateTime::currentDateTimeUtc());
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.id == id; });
    if (known != m_entries.end() && known->looksLike(entry))
        return;
    if (known != m_entries.end())
        *known = entry;
    else
        m_entries.prepend(entry);
    Q_EMIT entriesChanged();
}

void Newsroom::writePending(bool wait)
{
    m_delay.stop();
    if (m_pending.isEmpty())
        return;
    const QList<document::Release> batch = m_pending.values();
    m_pending.clear();
    ++m_batch;
    for (const document::Release& release : batch)
        m_batchOf.insert(release.header().id, m_batch);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (wait) {
        reportWritten(batch, onWorker([&] { return m_database->save(batch, now); }), now, m_batch);
        return;
    }
    QMetaObject::invokeMethod(m_worker.get(), [this, batch, now, number = m_batch] {
        const QList<Database::Failure> failures = m_database->save(batch, now);
        QMetaObject::invokeMethod(
            this, [this, batch, failures, now, number] { reportWritten(batch, failures, now, number); });
    });
}

void Newsroom::reportWritten(const QList<document::Release>& written,
                             const QList<Database::Failure>& failures, const QDateTime& when, int batch)
{
    for (const document::Release& release : written) {
        const QString& id = release.header().id;
        const auto failure =
            std::find_if(failures.begin(), failures.end(),
                         [&](const Database::Failure& candidate) { return candidate.id == id; });
        if (failure == failures.end()) {
            Q_EMIT saved(id, when);
            continue;
        }
        // Tried again with the next change, and at the end: by then there may be space. What was typed since
        // is newer.
        const bool isNewest = m_batchOf.value(id) == batch && !m_pending.contains(id);
        if (isNewest && failure->error.kind == base::ErrorKind::Unwritable)
            m_pending.insert(id, release);
        Q_EMIT failed(id, failure->error.message);
    }
}

base::Result<void> Newsroom::flush()
{
    base::Result<void> result;
    const auto watch = connect(this, &Newsroom::failed, this, [&](const QString&, const QString& message) {
        if (result)
            result = base::Error{base::ErrorKind::Unwritable, message};
    });
    writePending(true);
    disconnect(watch);
    return result;
}

base::Result<void> Newsroom::setFile(const QString& id, const QString& path, const QByteArray& digest)
{
    return onWorker([&] { return m_database->setFile(id, path, digest); });
}

base::Result<void> Newsroom::remove(const QString& id)
{
    auto removed = onWorker([&] { return m_database->setDeleted(id, true); });
    reloadEntries();
    return removed;
}

base::Result<void> Newsroom::restore(const QString& id)
{
    auto restored = onWorker([&] { return m_database->setDeleted(id, false); });
    reloadEntries();
    return restored;
}

QList<Entry> Newsroom::trash() const
{
    return onWorker([this] { return m_database->entries(Database::Place::Trash); });
}

void Newsroom::keepSitting(const QString& id, std::function<QByteArray()> history, const QString& caret)
{
    writePending(false); // the release itself comes first
    QMetaObject::invokeMethod(m_worker.get(), [this, id, history, caret] {
        // Of no weight beside the text itself: what fails here costs an undo history, and the text tells of
        // the disk.
        (void)m_database->setSitting(id, history(), caret);
    });
}

void Newsroom::keepVersion(const document::Release& release, const QString& reason)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QMetaObject::invokeMethod(m_worker.get(), [this, release, reason, now] {
        const auto kept = m_database->keepVersion(release, reason, now);
        QMetaObject::invokeMethod(this, [this, id = release.header().id, kept] {
            if (kept)
                Q_EMIT versionsChanged(id);
            else
                Q_EMIT failed(id, kept.error().message);
        });
    });
}

QList<Version> Newsroom::versions(const QString& id) const
{
    return onWorker([&] { return m_database->versions(id); });
}

base::Result<document::Release> Newsroom::version(const QString& id, qint64 number) const
{
    return onWorker([&] { return m_database->version(id, number); });
}

void Newsroom::ignoreWord(const QString& id, const QString& word)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, id, word] { (void)m_database->ignoreWord(id, word); });
}

QStringList Newsroom::ignoredWords(const QString& id) const
{
    return onWorker([&] { return m_database->ignoredWords(id); });
}

void Newsroom::lookForChanges()
{
    if (!m_pending.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this, watched = m_watched] {
        if (!m_database->wasChangedElsewhere())
            return;
        const QList<Entry> entries = m_database->entries();
        const bool newer = m_database->isNewerThanKnown(watched);
        QMetaObject::invokeMethod(this, [this, entries, newer, watched] {
            if (!m_pending.isEmpty())
                return;
            m_entries = entries;
            Q_EMIT entriesChanged();
            if (newer && watched == m_watched)
                Q_EMIT changedElsewhere(watched);
        });
    });
}

} // namespace communique::newsroom
