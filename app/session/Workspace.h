#pragma once

#include "base/Clock.h"
#include "newsroom/Newsroom.h"
#include "readers/Readers.h"
#include "session/DocumentSession.h"
#include "writers/OutputFiles.h"

#include <QTimer>

#include <memory>

namespace communique::session {

/// The desk of one person: the newsroom, and the release that is open on it. Every edit of the open release
/// goes to the newsroom by itself; files are written only on demand. Lives in the UI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Without forms: those that ship.
    Workspace(std::unique_ptr<newsroom::Newsroom> newsroom, const base::Clock& clock,
              document::FormCatalogue forms = {}, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] newsroom::Newsroom& newsroom() const { return *m_newsroom; }
    /// The open release, or nothing.
    [[nodiscard]] DocumentSession* current() const { return m_session.get(); }
    /// The file that belongs to the open release; empty where there is none.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    [[nodiscard]] const document::FormCatalogue& forms() const { return m_forms; }
    /// The open release is shown in its form as it is now.
    void setForms(const document::FormCatalogue& forms);

    /// Starts an empty release in this form, dated today, and opens it.
    void startRelease(const QString& form);
    [[nodiscard]] base::Result<void> openRelease(const QString& id);
    /// Takes a `.communique` file into the newsroom, remembers the file, and opens the release. Where the
    /// file is still as it was written or opened here, the newsroom's release goes on, with what was typed
    /// since; else the file counts, and the newsroom's release stays as a version.
    [[nodiscard]] base::Result<void> openFile(const QString& path);
    /// Takes in a text or HTML page as a new release and opens it. The remarks say what to look at.
    [[nodiscard]] base::Result<QList<readers::Remark>> importFile(const QString& path);
    [[nodiscard]] base::Result<QList<readers::Remark>> importBytes(const QByteArray& bytes,
                                                                   const QString& name = {});

    enum class Overwrite { IfUnchanged, Always };
    /// Writes the open release to its file. Conflict, and nothing written, when another program changed the
    /// file since it was last read or written here.
    [[nodiscard]] base::Result<void> saveFile(Overwrite overwrite = Overwrite::IfUnchanged);
    [[nodiscard]] base::Result<void> saveFileAs(const QString& path);

    /// The files that such an export makes.
    [[nodiscard]] QList<writers::OutputFile> filesOf(writers::Format format, const writers::Options& options,
                                                     const writers::Naming& naming) const;
    /// Writes them; what was written before one fails stays.
    [[nodiscard]] base::Result<void> exportFiles(const QList<writers::OutputFile>& files) const;

    /// Moves a release to the trash of the newsroom; an open one is closed.
    [[nodiscard]] base::Result<void> removeRelease(const QString& id);
    [[nodiscard]] base::Result<void> restoreRelease(const QString& id);

    /// Brings a kept version back, as one undoable step.
    [[nodiscard]] base::Result<void> restoreVersion(qint64 number);
    /// Opens the stored state of the open release again, after another window changed it.
    [[nodiscard]] base::Result<void> reopen();

    /// Waits until everything that was edited is on disk.
    [[nodiscard]] base::Result<void> settle();

Q_SIGNALS:
    /// Another release is open, or none. The former session is gone when this returns.
    void opened(communique::session::DocumentSession* session);
    void fileChanged(const QString& path);
    /// Another set of forms, or one of them looks different.
    void formsChanged();

private:
    void open(const document::Release& release, const QString& file, const QByteArray& digest, bool readOnly,
              const newsroom::Stored* stored = nullptr);
    void resumeSitting(const newsroom::Stored& stored);
    void keepSitting();

    std::unique_ptr<newsroom::Newsroom> m_newsroom;
    const base::Clock& m_clock;
    document::FormCatalogue m_forms;
    std::unique_ptr<DocumentSession> m_session;
    QString m_file;
    QByteArray m_fileDigest;
    QTimer m_sitting; ///< keeps caret and history a moment after they changed
};

} // namespace communique::session
