#include "shell/FileCommands.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "writers/FontRemark.h"
#include "writers/PictureRemark.h"
#include "writers/TableRemark.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using widgets::MessageBar;

FileCommands::FileCommands(session::Workspace& workspace, Dialogs& dialogs, Settings& settings,
                           MessageBar& messages, std::function<void()> settleInput, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_messages(messages)
    , m_settleInput(std::move(settleInput))
    , m_window(window)
{
}

QString FileCommands::folder() const
{
    return m_settings.lastFolder();
}

void FileCommands::rememberFolder(const QString& path)
{
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
}

void FileCommands::tellError(const base::Error& error)
{
    m_messages.tell(MessageBar::Tone::Wrong, error.message);
}

void FileCommands::startRelease()
{
    m_settleInput();
    const QString form = m_settings.lastForm();
    m_workspace.startRelease(m_workspace.forms().contains(form) ? form : document::builtInForms().first());
}

void FileCommands::open()
{
    take(m_dialogs.askOpenFile(m_window, tr("Open a release"), folder(),
                               tr("Communiqué files (*.communique)")));
}

void FileCommands::import()
{
    take(m_dialogs.askOpenFile(
        m_window, tr("Import a release"), folder(),
        tr("Text, web pages and PDF with source (*.txt *.html *.htm *.pdf);;All files (*)")));
}

void FileCommands::take(const QString& path)
{
    if (path.isEmpty())
        return;
    m_settleInput();
    rememberFolder(path);
    if (path.endsWith(u".communique", Qt::CaseInsensitive)) {
        if (const auto opened = m_workspace.openFile(path); !opened)
            tellError(opened.error());
        else if (m_workspace.current()->isReadOnly())
            m_messages.tell(MessageBar::Tone::Work,
                            tr("This file was made by a newer version of Communiqué. It can be "
                               "read and exported here; update the program to change it."));
        return;
    }
    if (const auto imported = m_workspace.importFile(path))
        tellRemarks(*imported);
    else
        tellError(imported.error());
}

void FileCommands::tellRemarks(const QList<readers::Remark>& remarks)
{
    if (remarks.isEmpty()) {
        m_messages.tell(MessageBar::Tone::Done,
                        tr("Imported. Compare title, date and paragraphs with the original."));
        return;
    }
    QStringList sentences;
    for (const readers::Remark& remark : remarks.first(std::min<qsizetype>(remarks.size(), 3)))
        sentences.append(remark.line > 0 ? tr("Line %1: %2").arg(remark.line).arg(remark.message)
                                         : remark.message);
    if (remarks.size() > 3)
        sentences.append(tr("and %n more", nullptr, static_cast<int>(remarks.size() - 3)));
    m_messages.tell(MessageBar::Tone::Work, tr("Imported; please look at: %1").arg(sentences.join(u" · "_s)));
}

void FileCommands::save(session::Workspace::Overwrite overwrite)
{
    if (!m_workspace.current())
        return;
    m_settleInput();
    if (m_workspace.file().isEmpty()) {
        saveAs();
        return;
    }
    const auto saved = m_workspace.saveFile(overwrite);
    if (saved) {
        m_messages.tell(MessageBar::Tone::Done,
                        tr("Saved to “%1”.").arg(QDir::toNativeSeparators(m_workspace.file())));
        return;
    }
    if (saved.error().kind != base::ErrorKind::Conflict) {
        tellError(saved.error());
        return;
    }
    m_messages.tell(MessageBar::Tone::Wrong, saved.error().message,
                    {{tr("Save to another file…"), [this] { saveAs(); }},
                     {tr("Replace it"), [this] { save(session::Workspace::Overwrite::Always); }}});
}

void FileCommands::saveAs()
{
    if (!m_workspace.current())
        return;
    m_settleInput();
    const document::Release& release = m_workspace.current()->release();
    QString name = writers::suggestedFileName(release, writers::Format::Text, release.header().languages);
    name.chop(4);
    const QString suggestion =
        m_workspace.file().isEmpty() ? QDir(folder()).filePath(name + u".communique"_s) : m_workspace.file();
    QString path = m_dialogs.askSaveFile(m_window, tr("Save the release to a file"), suggestion,
                                         tr("Communiqué files (*.communique)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".communique"_s, Qt::CaseInsensitive)) { // "7.1 talks" has no suffix either
        path += u".communique"_s;
        // The person was asked about another name.
        if (QFileInfo::exists(path) && !m_dialogs.askReplace(m_window, path))
            return;
    }
    rememberFolder(path);
    if (const auto saved = m_workspace.saveFileAs(path); !saved)
        tellError(saved.error());
    else
        m_messages.tell(MessageBar::Tone::Done, tr("Saved to “%1”.").arg(QDir::toNativeSeparators(path)));
}

void FileCommands::exportAs(writers::Format format, Pages pages)
{
    if (!m_workspace.current())
        return;
    m_settleInput();
    QList<writers::OutputFile> written;
    const auto attempt = [&](QWidget* over, const ExportChoice& choice) -> base::Result<bool> {
        const QList<writers::OutputFile> files = filesOf(format, choice);
        const auto done = writeFiles(files, over);
        if (done && *done) {
            written = files;
            if (format == writers::Format::Html)
                m_settings.setWebFolder(choice.options.address);
        }
        return done;
    };
    m_dialogs.askExport(m_window, m_workspace.current()->release(), format,
                        {folder(), m_settings.webFolder(), pages == Pages::Facing}, attempt);
    if (!written.isEmpty())
        tellExported(written);
}

QList<writers::OutputFile> FileCommands::filesOf(writers::Format format, const ExportChoice& choice) const
{
    const QFileInfo named(choice.path);
    return m_workspace.filesOf(
        format, choice.options,
        {choice.each ? QString() : choice.path, named.dir().filePath(named.completeBaseName()), choice.each});
}

/// Who is asked whether a file may be replaced can rely on it that this is all that stands in the way.
base::Result<bool> FileCommands::writeFiles(const QList<writers::OutputFile>& files, QWidget* over)
{
    for (const writers::OutputFile& file : files)
        if (const auto writable = base::checkWritable(file.path); !writable)
            return writable.error();
    for (const writers::OutputFile& file : files)
        if (file.ready.isEmpty() && QFileInfo::exists(file.path) && !m_dialogs.askReplace(over, file.path))
            return false;
    if (const auto done = m_workspace.exportFiles(files); !done)
        return done.error();
    return true;
}

void FileCommands::tellExported(const QList<writers::OutputFile>& files)
{
    const writers::OutputFile& last = files.last();
    rememberFolder(last.path);
    const session::DocumentSession& session = *m_workspace.current();
    QString done = tr("Exported to “%1”.").arg(QDir::toNativeSeparators(last.path));
    if (last.format == writers::Format::Pdf && !last.options.password.isEmpty())
        done += u' ' + tr("It opens only with the password.");
    QStringList remarks = writers::pictureRemarks(files, session.release(), *session.form());
    remarks += writers::familyRemarks(files, *session.form());
    for (const auto& told : {writers::tableRemark, writers::fontRemark})
        if (const QString remark = told(files, session.release(), *session.form()); !remark.isEmpty())
            remarks.append(remark);
    const QUrl file = QUrl::fromLocalFile(last.path);
    const QUrl folderUrl = QUrl::fromLocalFile(folder());
    m_messages.tell(remarks.isEmpty() ? MessageBar::Tone::Done : MessageBar::Tone::Work,
                    (QStringList{done} + remarks).join(u' '),
                    {{tr("Open"), [file] { QDesktopServices::openUrl(file); }},
                     {tr("Show folder"), [folderUrl] { QDesktopServices::openUrl(folderUrl); }}});
}

void FileCommands::print()
{
    if (!m_workspace.current())
        return;
    m_settleInput();
    const session::DocumentSession& session = *m_workspace.current();
    const auto pdf = writers::write(session.release(), *session.form(), writers::Format::Pdf,
                                    writers::publishedLanguages(session.release()));
    if (!pdf) {
        tellError(pdf.error());
        return;
    }
    m_dialogs.print(m_window, *pdf,
                    document::titleOrOther(session.release(), session.release().header().source));
}

void FileCommands::moveToTrash(const QString& id)
{
    m_settleInput();
    if (const auto removed = m_workspace.removeRelease(id); !removed) {
        tellError(removed.error());
        return;
    }
    m_messages.tell(MessageBar::Tone::Done, tr("The release is in the trash."),
                    {{tr("Take it back"), [this, id] { takeBack(id); }}});
}

void FileCommands::takeBack(const QString& id)
{
    m_settleInput();
    if (const auto restored = m_workspace.restoreRelease(id); !restored)
        tellError(restored.error());
    else if (const auto opened = m_workspace.openRelease(id); !opened)
        tellError(opened.error());
}

} // namespace communique::ui::shell
