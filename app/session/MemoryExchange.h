#pragma once

#include "session/MemoryDesk.h"
#include "translation/TmxFiles.h"

#include <QFutureWatcher>

namespace communique::session {

/// Takes TMX files into the memory and writes it to one, off the UI thread, one at a time. Lives in the UI
/// thread; destroying it ends what is going on.
class MemoryExchange : public QObject
{
    Q_OBJECT

public:
    MemoryExchange(MemoryDesk& desk, const base::Clock& clock, QObject* parent = nullptr);
    ~MemoryExchange() override;

    /// False, and nothing done, while something is going on already.
    bool importTmx(const QString& path);
    /// Whatever stands at `path` is replaced once everything is written.
    bool exportTmx(const QString& path);
    /// What was read stays; what was written goes.
    void cancel() { m_cancelled = true; }
    /// Until the end has been told, not only until the work is done.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    void imported(const QString& path, const communique::base::Result<translation::TmxImport>& result);
    /// The number of segments; nothing where it was cancelled.
    void exported(const QString& path, const communique::base::Result<std::optional<qint64>>& result);

private:
    [[nodiscard]] translation::Progress progress();

    MemoryDesk& m_desk;
    const base::Clock& m_clock;
    bool m_running = false;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = -1;
    QFutureWatcher<base::Result<translation::TmxImport>> m_importing;
    QFutureWatcher<base::Result<std::optional<qint64>>> m_exporting;
};

} // namespace communique::session
