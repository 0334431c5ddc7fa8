#include "preview/PageArea.h"
#include "preview/WebArea.h"
#include "shell/MainWindow.h"

#include <QLineEdit>
#include <QTableWidget>

/// The right side of the window, and the way from what was found to its place.
namespace communique::ui::shell {

using preview::PreviewPanel;
using preview::WebWidth;

void MainWindow::connectPreview()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    const ActionId views[] = {ActionId::PreviewWeb, ActionId::PreviewPage, ActionId::PreviewText};
    for (int i = 0; i < 3; ++i)
        on(views[i], [this, view = static_cast<PreviewPanel::View>(i)] { m_preview->setView(view); });
    connect(m_preview, &PreviewPanel::viewChanged, this, [this, views](PreviewPanel::View view) {
        (*m_actions)[views[static_cast<int>(view)]]->setChecked(true);
    });
    (*m_actions)[ActionId::PreviewWeb]->setChecked(true);
    on(ActionId::PreviewOtherLanguage, [this] { m_preview->flipLanguage(); });
    QAction* facing = (*m_actions)[ActionId::PreviewFacing];
    connect(facing, &QAction::triggered, this, [this](bool wanted) {
        m_preview->setFacing(wanted);
        if (!wanted)
            return;
        m_preview->setView(PreviewPanel::View::Page);
        if (!m_workspace.current() || m_preview->isFacingPossible())
            return;
        if (m_workspace.current()->release().header().languages.size() == 1)
            tellSingleLanguage();
        else
            m_messages->tell(
                widgets::MessageBar::Tone::Work,
                tr("Only one language has text yet. The pages stand side by side once both have."));
    });
    connect(m_preview, &PreviewPanel::facingChanged, facing, &QAction::setChecked);

    const ActionId widths[] = {ActionId::WebDesktop, ActionId::WebPhone, ActionId::WebPrint};
    preview::WebArea& web = m_preview->webArea();
    for (int i = 0; i < 3; ++i)
        on(widths[i], [this, &web, width = static_cast<WebWidth>(i)] {
            web.setWebWidth(width);
            m_preview->setView(PreviewPanel::View::Web);
        });
    web.setWebWidth(static_cast<WebWidth>(m_settings.webWidth()));
    (*m_actions)[widths[m_settings.webWidth()]]->setChecked(true);
    connect(&web, &preview::WebArea::webWidthChanged, this, [this, widths](WebWidth width) {
        (*m_actions)[widths[static_cast<int>(width)]]->setChecked(true);
        m_settings.setWebWidth(static_cast<int>(width));
    });

    QAction* thumbnails = (*m_actions)[ActionId::ToggleThumbnails];
    connect(thumbnails, &QAction::toggled, this, [this](bool wanted) {
        m_preview->setThumbnailsWanted(wanted);
        m_settings.setShowsThumbnails(wanted);
    });
    thumbnails->setChecked(m_settings.showsThumbnails());
    m_preview->setThumbnailsWanted(m_settings.showsThumbnails());

    m_preview->setZoom(m_settings.previewZoom());
    m_preview->setPageZoom(preview::pageZoomFromText(m_settings.pageZoom()));
    connect(m_preview, &PreviewPanel::zoomChanged, this,
            [this](qreal factor) { m_settings.setPreviewZoom(factor); });
    connect(m_preview, &PreviewPanel::pageZoomChanged, this,
            [this](const preview::PageZoom& zoom) { m_settings.setPageZoom(preview::toText(zoom)); });
    connect(m_preview, &PreviewPanel::pageBreaksChanged, this,
            [this](base::Language language, const QHash<QString, int>& pages) {
                m_editor->pane(language)->showPageBreaks(pages);
            });
    connect(m_preview, &PreviewPanel::blockEndsChanged, m_checking, &session::Checking::setPages);
}

/// The words in the editor, or the field of a panel in which the words are.
} // namespace communique::ui::shell
