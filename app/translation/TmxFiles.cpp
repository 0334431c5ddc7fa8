#include "translation/TmxFiles.h"

#include "translation/TmxWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct TmxTexts
{
    Q_DECLARE_TR_FUNCTIONS(TmxTexts)
};

constexpr qsizetype BatchSegments = 8192;

/// Writes batches on a thread of its own, at most two of them waiting.
class Writing
{
public:
    explicit Writing(TranslationMemory& memory)
        : m_memory(memory)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Writing() { (void)finish(); }
    Q_DISABLE_COPY_MOVE(Writing)

    /// False once a batch could not be written.
    bool add(PreparedSegments batch)
    {
        m_places.acquire();
        if (m_failed.loadAcquire()) {
            m_places.release();
            return false;
        }
        auto held = std::make_shared<PreparedSegments>(std::move(batch));
        QMetaObject::invokeMethod(&m_worker, [this, held] {
            write(std::move(*held));
            m_places.release();
        });
        return true;
    }
    [[nodiscard]] base::Result<Added> finish()
    {
        if (m_thread.isRunning()) {
            m_places.acquire(Places);
            m_places.release(Places);
            m_thread.quit();
            m_thread.wait();
        }
        return m_result;
    }

private:
    static constexpr int Places = 2;

    void write(PreparedSegments batch)
    {
        if (!m_result)
            return;
        const auto added = m_memory.add(std::move(batch));
        if (added) {
            m_result->added += added->added;
            m_result->known += added->known;
        } else {
            m_result = added.error();
            m_failed.storeRelease(1);
        }
    }

    TranslationMemory& m_memory;
    QThread m_thread;
    QObject m_worker;
    QSemaphore m_places{Places};
    base::Result<Added> m_result = Added{};
    QAtomicInt m_failed = 0;
};

} // namespace

base::Result<TmxImport> importTmx(TranslationMemory& memory, const QString& path, const QDateTime& now,
                                  const Progress& progress)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Unreadable,
                           TmxTexts::tr("“%1” could not be read (%2). Check that you may open it.")
                               .arg(name, file.errorString())};
    Origin defaults;
    defaults.added = now.toUTC();
    defaults.file = QFileInfo(path).fileName();
    TmxReader reader(file, defaults);
    Writing writing(memory);
    TmxImport result;
    QList<Segment> batch;
    bool more = true;
    while (more) {
        batch.clear();
        while (batch.size() < BatchSegments) {
            auto segment = reader.next();
            if (!segment)
                break;
            batch.append(std::move(*segment));
        }
        more = batch.size() == BatchSegments;
        if (!writing.add(prepared(batch)))
            break;
        result.cancelled = progress && !progress(file.pos(), file.size());
        more = more && !result.cancelled;
    }
    const auto added = writing.finish();
    if (!added)
        return added.error();
    result.added = *added;
    result.counts = reader.counts();
    result.fault = reader.fault();
    return result;
}

base::Result<qint64> exportTmx(const TranslationMemory& memory, QIODevice& device, const Progress& progress)
{
    const auto total = memory.count();
    if (!total)
        return total.error();
    TmxWriter writer(device);
    qint64 written = 0;
    bool ended = false;
    auto read = memory.forEach([&](const StoredSegment& stored) {
        writer.add(stored.segment, stored.uses);
        ended = ++written % 1024 == 0 && progress && !progress(written, *total);
        return !ended;
    });
    if (!read)
        return read.error();
    if (ended)
        return base::Error{base::ErrorKind::Unwritable,
                           TmxTexts::tr("Writing was ended; nothing was kept of the file.")};
    if (!writer.finish())
        return base::Error{base::ErrorKind::Unwritable,
                           TmxTexts::tr("The TMX file could not be written (%1).").arg(device.errorString())};
    return written;
}

} // namespace communique::translation
