#include "session/MemoryExchange.h"

#include "base/Files.h"

#include <QtConcurrent>

namespace communique::session {

namespace {

using translation::OpenedMemory;
using Written = base::Result<std::optional<qint64>>;

Written write(const translation::TranslationMemory& memory, const QString& path,
              const translation::Progress& progress, const std::atomic<bool>& cancelled)
{
    std::optional<qint64> count;
    const auto stored = base::writeFile(path, [&](QIODevice& file) {
        const auto written = translation::exportTmx(memory, file, progress);
        if (!written)
            return base::Result<void>(written.error());
        count = *written;
        return base::Result<void>();
    });
    if (cancelled)
        return Written(std::nullopt);
    return stored ? Written(count) : stored.error();
}

} // namespace

MemoryExchange::MemoryExchange(MemoryDesk& desk, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_importing, &QFutureWatcherBase::finished, this, [this] {
        const auto result = m_importing.result();
        m_running = false;
        m_desk.lookAgain();
        Q_EMIT imported(m_path, result);
    });
    connect(&m_exporting, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT exported(m_path, m_exporting.result());
    });
}

MemoryExchange::~MemoryExchange()
{
    cancel();
    m_importing.waitForFinished();
    m_exporting.waitForFinished();
}

/// Called on the working thread; tells whole per cents only.
translation::Progress MemoryExchange::progress()
{
    m_cancelled = false;
    m_percent = -1;
    return [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 100;
        if (m_percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); });
        return !m_cancelled;
    };
}

bool MemoryExchange::importTmx(const QString& path)
{
    if (isRunning())
        return false;
    m_running = true;
    m_path = path;
    m_importing.setFuture(QtConcurrent::run(
        [opening = m_desk.memory(), path, now = m_clock.now().toUTC(), progress = progress()] {
            const OpenedMemory memory = opening.result();
            return memory ? translation::importTmx(**memory, path, now, progress)
                          : base::Result<translation::TmxImport>(memory.error());
        }));
    return true;
}

bool MemoryExchange::exportTmx(const QString& path)
{
    if (isRunning())
        return false;
    m_running = true;
    m_path = path;
    m_desk.fill();
    m_exporting.setFuture(QtConcurrent::run([this, opening = m_desk.memory(), path, progress = progress()] {
        const OpenedMemory memory = opening.result();
        return memory ? write(**memory, path, progress, m_cancelled) : Written(memory.error());
    }));
    return true;
}

} // namespace communique::session
