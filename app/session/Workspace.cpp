#include "session/Workspace.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "editing/HistoryFile.h"
#include "editing/VersionCommands.h"
#include "session/Caret.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

/// After a pause in typing; the newsroom's thread does the work.
constexpr int SittingDelayMsecs = 400;

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Workspace::Workspace(std::unique_ptr<newsroom::Newsroom> newsroom, const base::Clock& clock,
                     document::FormCatalogue forms, QObject* parent)
    : QObject(parent)
    , m_newsroom(std::move(newsroom))
    , m_clock(clock)
    , m_forms(std::move(forms))
{
    m_sitting.setSingleShot(true);
    m_sitting.setInterval(SittingDelayMsecs);
    connect(&m_sitting, &QTimer::timeout, this, &Workspace::keepSitting);
}

Workspace::~Workspace()
{
    keepSitting();
}

void Workspace::setForms(const document::FormCatalogue& forms)
{
    m_forms = forms;
    if (m_session)
        m_session->setForms(forms);
    Q_EMIT formsChanged();
}

void Workspace::keepSitting()
{
    m_sitting.stop();
    if (m_session && !m_session->isReadOnly())
        m_newsroom->keepSitting(
            m_session->release().header().id,
            [history = m_session->history()] { return editing::writeHistory(history); },
            caretText(m_session->selection()));
}

void Workspace::resumeSitting(const newsroom::Stored& stored)
{
    m_session->adoptHistory(editing::readHistory(stored.history, m_session->release()));
    const editing::Selection selection = caretFromText(stored.caret, m_session->release());
    if (selection != editing::Selection())
        m_session->setSelection(selection);
}

void Workspace::open(const document::Release& release, const QString& file, const QByteArray& digest,
                     bool readOnly, const newsroom::Stored* stored)
{
    keepSitting();
    std::unique_ptr<DocumentSession> former = std::move(m_session);
    m_session = std::make_unique<DocumentSession>(release, m_forms);
    m_session->setReadOnly(readOnly);
    m_file = file;
    m_fileDigest = digest;
    connect(m_session.get(), &DocumentSession::changed, this,
            [this] { m_newsroom->save(m_session->release()); });
    connect(m_session.get(), &DocumentSession::changed, &m_sitting, qOverload<>(&QTimer::start));
    connect(m_session.get(), &DocumentSession::selectionChanged, &m_sitting, qOverload<>(&QTimer::start));
    m_newsroom->watch(release.header().id);
    if (!readOnly)
        m_newsroom->keepVersion(release, u"opened"_s);
    if (stored)
        resumeSitting(*stored);
    Q_EMIT opened(m_session.get());
    Q_EMIT fileChanged(m_file);
}

void Workspace::startRelease(const QString& form)
{
    const document::Release release = document::newRelease(form, m_clock.now().date());
    m_newsroom->save(release);
    open(release, {}, {}, false);
}

base::Result<void> Workspace::openRelease(const QString& id)
{
    if (auto settled = settle(); !settled)
        return settled;
    const auto stored = m_newsroom->load(id);
    if (!stored)
        return stored.error();
    open(stored->release, stored->file, stored->fileDigest, false, &*stored);
    return {};
}

base::Result<void> Workspace::openFile(const QString& path)
{
    const auto bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto read = document::readRelease(*bytes);
    if (!read)
        return read.error();
    const QString file = QFileInfo(path).absoluteFilePath();
    if (read->newerFormat) {
        open(read->release, file, digestOf(*bytes), true);
        return {};
    }
    const QString& id = read->release.header().id;
    if (auto settled = settle(); !settled)
        return settled;
    const auto kept = m_newsroom->load(id);
    if (kept && kept->file == file && kept->fileDigest == digestOf(*bytes)) {
        if (auto restored = m_newsroom->restore(id); !restored)
            return restored;
        return openRelease(id);
    }
    if (kept && !(kept->release == read->release))
        m_newsroom->keepVersion(kept->release, u"opened"_s);
    m_newsroom->save(read->release);
    if (auto settled = settle(); !settled)
        return settled;
    if (auto remembered = m_newsroom->setFile(id, file, digestOf(*bytes)); !remembered)
        return remembered;
    open(read->release, file, digestOf(*bytes), false);
    return {};
}

base::Result<QList<readers::Remark>> Workspace::importFile(const QString& path)
{
    const auto bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    return importBytes(*bytes, path);
}

base::Result<QList<readers::Remark>> Workspace::importBytes(const QByteArray& bytes, const QString& name)
{
    const auto imported = readers::read(bytes, name);
    if (!imported)
        return imported.error();
    m_newsroom->save(imported->release);
    open(imported->release, {}, {}, false);
    return imported->remarks;
}

base::Result<void> Workspace::saveFile(Overwrite overwrite)
{
    if (!m_session || m_file.isEmpty())
        return base::Error{base::ErrorKind::Usage,
                           tr("The release has no file yet. Choose where to save it.")};
    if (m_session->isReadOnly())
        return base::Error{
            base::ErrorKind::Unwritable,
            tr("This release was made by a newer version of Communiqué and can only be read here.")};
    if (overwrite == Overwrite::IfUnchanged && QFileInfo::exists(m_file)) {
        const auto there = base::readFile(m_file);
        if (there && digestOf(*there) != m_fileDigest)
            return base::Error{
                base::ErrorKind::Conflict,
                tr("Another program changed “%1” meanwhile. Nothing was written.").arg(m_file)};
    }
    const QByteArray bytes = document::writeRelease(m_session->release());
    if (auto written = base::writeFile(m_file, bytes); !written)
        return written;
    m_fileDigest = digestOf(bytes);
    m_session->markSaved();
    m_newsroom->keepVersion(m_session->release(), u"saved"_s);
    if (auto settled = settle(); !settled)
        return settled;
    return m_newsroom->setFile(m_session->release().header().id, m_file, m_fileDigest);
}

base::Result<void> Workspace::saveFileAs(const QString& path)
{
    const QString former = std::exchange(m_file, QFileInfo(path).absoluteFilePath());
    auto saved = saveFile(Overwrite::Always);
    if (!saved)
        m_file = former;
    Q_EMIT fileChanged(m_file);
    return saved;
}

QList<writers::OutputFile> Workspace::filesOf(writers::Format format, const writers::Options& options,
                                              const writers::Naming& naming) const
{
    return writers::outputFiles(m_session->release(), *m_session->form(), format, options, naming);
}

base::Result<void> Workspace::exportFiles(const QList<writers::OutputFile>& files) const
{
    for (const writers::OutputFile& file : files) {
        const auto bytes = writers::bytesOf(file, m_session->release(), *m_session->form());
        if (!bytes)
            return bytes.error();
        if (const auto written = base::writeFile(file.path, *bytes); !written)
            return written;
    }
    return {};
}

base::Result<void> Workspace::removeRelease(const QString& id)
{
    if (auto settled = settle(); !settled)
        return settled;
    if (auto removed = m_newsroom->remove(id); !removed)
        return removed;
    if (m_session && m_session->release().header().id == id) {
        const std::unique_ptr<DocumentSession> former = std::move(m_session);
        m_file.clear();
        Q_EMIT opened(nullptr);
    }
    return {};
}

base::Result<void> Workspace::restoreRelease(const QString& id)
{
    return m_newsroom->restore(id);
}

base::Result<void> Workspace::restoreVersion(qint64 number)
{
    const auto version = m_newsroom->version(m_session->release().header().id, number);
    if (!version)
        return version.error();
    m_session->perform(editing::commands::become(m_session->release(), *version, tr("Bring back a version"),
                                                 m_session->selection()));
    return {};
}

base::Result<void> Workspace::reopen()
{
    const auto stored = m_newsroom->load(m_session->release().header().id);
    if (!stored)
        return stored.error();
    open(stored->release, stored->file, stored->fileDigest, false, &*stored);
    return {};
}

base::Result<void> Workspace::settle()
{
    if (m_sitting.isActive())
        keepSitting();
    return m_newsroom->flush();
}

} // namespace communique::session
