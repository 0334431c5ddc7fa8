#include "shell/MainWindow.h"

#include <QMenu>

/// What the list of releases asks for.
namespace communique::ui::shell {

void MainWindow::connectNewsroom()
{
    using panels::NewsroomPanel;
    connect(m_newsroom, &NewsroomPanel::releaseChosen, this, &MainWindow::openRelease);
    connect(m_newsroom, &NewsroomPanel::removalWanted, m_files, &FileCommands::moveToTrash);
    connect(m_newsroom, &NewsroomPanel::menuWanted, this, &MainWindow::openReleaseMenu);
}

/// True where the release is the one in the window now.
bool MainWindow::openRelease(const QString& id)
{
    if (m_workspace.current() && m_workspace.current()->release().header().id == id)
        return true;
    settleInput();
    const auto opened = m_workspace.openRelease(id);
    if (!opened)
        m_messages->tell(widgets::MessageBar::Tone::Wrong, opened.error().message);
    return opened.ok();
}

/// The actions work on the release in the window: what is chosen for another one opens that first.
void MainWindow::openReleaseMenu(const QString& id, const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("releaseMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QMenu* to, ActionId action) {
        const QAction& known = *(*m_actions)[action];
        to->addAction(known.icon(), known.text(), this, [this, id, action] {
            if (openRelease(id))
                (*m_actions)[action]->trigger();
        });
    };
    menu->addAction(tr("&Open"), this, [this, id] {
        if (openRelease(id))
            m_editor->focusBody();
    });
    menu->addSeparator();
    QMenu* exports = menu->addMenu(tr("&Export"));
    for (const ActionId action : {ActionId::ExportPdf, ActionId::ExportHtml, ActionId::ExportText,
                                  ActionId::ExportMessage, ActionId::ExportReview})
        add(exports, action);
    add(menu, ActionId::Print);
    add(menu, ActionId::SaveAs);
    menu->addAction((*m_actions)[ActionId::ToggleVersions]->text(), this, [this, id] {
        if (openRelease(id))
            m_bottom->open(BottomArea::Versions);
    });
    menu->addSeparator();
    menu->addAction((*m_actions)[ActionId::DeleteRelease]->icon(),
                    (*m_actions)[ActionId::DeleteRelease]->text(), m_files,
                    [files = m_files, id] { files->moveToTrash(id); });
    menu->popup(where);
}

} // namespace communique::ui::shell
