#pragma once

#include "session/Workspace.h"
#include "shell/Dialogs.h"
#include "shell/Settings.h"
#include "widgets/MessageBar.h"

#include <functional>

namespace communique::ui::shell {

/// What the File menu does: everything between the open release and the world of files. Says in place what
/// happened, and asks only where something could be lost.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// `settleInput` turns what is being composed into text; called before anything that reads the release.
    FileCommands(session::Workspace& workspace, Dialogs& dialogs, Settings& settings,
                 widgets::MessageBar& messages, std::function<void()> settleInput, QWidget* window);

    void startRelease();
    void open();
    void import();
    /// Takes in whatever the path holds: a `.communique` file is opened, anything else imported.
    void take(const QString& path);
    void save(session::Workspace::Overwrite overwrite = session::Workspace::Overwrite::IfUnchanged);
    void saveAs();
    enum class Pages : quint8 { AsBefore, Facing };
    /// `pages` of a PDF: Facing proposes both languages side by side.
    void exportAs(writers::Format format, Pages pages = Pages::AsBefore);
    void print();
    void moveToTrash(const QString& id);
    /// Out of the trash, and open.
    void takeBack(const QString& id);

private:
    [[nodiscard]] QList<writers::OutputFile> filesOf(writers::Format format,
                                                     const ExportChoice& choice) const;
    [[nodiscard]] base::Result<bool> writeFiles(const QList<writers::OutputFile>& files, QWidget* over);
    void tellExported(const QList<writers::OutputFile>& files);
    void tellError(const base::Error& error);
    void tellRemarks(const QList<readers::Remark>& remarks);
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString& path);

    session::Workspace& m_workspace;
    Dialogs& m_dialogs;
    Settings& m_settings;
    widgets::MessageBar& m_messages;
    std::function<void()> m_settleInput;
    QWidget* m_window;
};

} // namespace communique::ui::shell
