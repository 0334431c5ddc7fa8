#include "session/GlossaryExport.h"

#include "base/Files.h"
#include "translation/GlossaryExchange.h"

#include <QtConcurrent>

namespace communique::session {

using translation::Term;

GlossaryExport::GlossaryExport(QObject* parent)
    : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT exported(m_path, m_writing.result());
    });
}

GlossaryExport::~GlossaryExport()
{
    cancel();
    m_writing.waitForFinished();
}

bool GlossaryExport::start(const translation::LoadedGlossary& glossary,
                           std::optional<translation::GlossaryLayer> layer, const QString& path)
{
    if (isRunning())
        return false;
    m_running = true;
    m_path = path;
    m_cancelled = false;
    m_writing.setFuture(QtConcurrent::run([this, glossary, layer, path] {
        QList<Term> terms;
        for (qsizetype i = 0; i < glossary.glossary.terms().size(); ++i)
            if (!layer || glossary.layers.value(i) == *layer)
                terms.append(glossary.glossary.term(i));
        return write(terms, path);
    }));
    return true;
}

/// On the working thread.
GlossaryExport::Written GlossaryExport::write(const QList<Term>& terms, const QString& path)
{
    const auto progress = [&, told = -1](qsizetype done) mutable {
        const int percent = static_cast<int>(100 * done / terms.size());
        if (std::exchange(told, percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); });
        return !m_cancelled;
    };
    const QByteArray bytes = path.endsWith(u".tbx", Qt::CaseInsensitive)
                                 ? translation::writeTbx(terms, translation::TbxEdition::Iso2019, progress)
                                 : translation::writeGlossaryCsv(terms, progress);
    if (m_cancelled)
        return Written(std::nullopt);
    if (auto written = base::writeFile(path, bytes); !written)
        return written.error();
    return Written(terms.size());
}

} // namespace communique::session
