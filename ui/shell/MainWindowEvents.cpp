#include "shell/MainWindow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>

using namespace Qt::StringLiterals;

/// What the desktop tells the window: its size, its language, its end, and what is dropped on it.
namespace communique::ui::shell {

namespace {

bool isPicture(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"png" || suffix == u"jpg" || suffix == u"jpeg" || suffix == u"svg";
}

} // namespace

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && isVisible())
        showProblemCount(); // the sign has a colour
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

/// Whatever is still being composed or typed becomes part of the release.
void MainWindow::settleInput()
{
    m_editor->commitComposition();
    m_bottom->commitInput();
    m_formDesk->settle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settleInput();
    if (const auto settled = m_workspace.settle(); !settled) {
        m_messages->tell(widgets::MessageBar::Tone::Wrong, settled.error().message,
                         {{tr("Save to another file…"), [this] { m_files->saveAs(); }}});
        event->ignore();
        return;
    }
    if (!m_formCommands->mayQuit([this] { close(); })) {
        event->ignore();
        return;
    }
    m_settings.setState(u"geometry"_s, saveGeometry());
    m_settings.setState(u"splitter"_s, m_splitter->saveState());
    m_settings.setState(u"middle"_s, m_middle->saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile() && isPicture(url.toLocalFile()) && m_workspace.current())
            insertFigure(url.toLocalFile());
        else if (url.isLocalFile())
            m_files->take(url.toLocalFile());
    event->acceptProposedAction();
}

} // namespace communique::ui::shell
