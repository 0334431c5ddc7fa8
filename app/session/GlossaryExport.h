#pragma once

#include "base/Result.h"
#include "translation/GlossaryStore.h"

#include <QFutureWatcher>

#include <atomic>

namespace communique::session {

/// Writes terms of a glossary to a file, off the UI thread, one file at a time: of 50,000 terms that takes
/// half a second and more. Lives in the UI thread; destroying it ends what is going on.
class GlossaryExport : public QObject
{
    Q_OBJECT

public:
    explicit GlossaryExport(QObject* parent = nullptr);
    ~GlossaryExport() override;

    /// TBX where the name ends so, CSV otherwise; all terms, or those of one layer. False, and nothing done,
    /// while something is being written already. Whatever stands at `path` is replaced once all is there.
    bool start(const translation::LoadedGlossary& glossary, std::optional<translation::GlossaryLayer> layer,
               const QString& path);
    /// What stood at the path stays.
    void cancel() { m_cancelled = true; }
    /// Until the end has been told, not only until the file is there.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    /// The number of terms; nothing where it was cancelled.
    void exported(const QString& path, const communique::base::Result<std::optional<qint64>>& result);

private:
    using Written = base::Result<std::optional<qint64>>;

    [[nodiscard]] Written write(const QList<translation::Term>& terms, const QString& path);

    bool m_running = false;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    QFutureWatcher<Written> m_writing;
};

} // namespace communique::session
