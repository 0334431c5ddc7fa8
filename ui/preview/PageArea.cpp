#include "preview/PageArea.h"

#include "preview/Thumbnails.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::preview {

namespace {

constexpr qreal Factors[] = {0.5, 0.75, 1, 1.25, 1.5, 2, 4};

QString percent(qreal factor)
{
    return QLocale().toString(qRound(factor * 100)) + u"%"_s;
}

} // namespace

PageArea::PageArea(QWidget* parent)
    : QWidget(parent)
    , m_view(new PageView(this))
    , m_thumbnails(new Thumbnails(this))
    , m_tools(new QWidget(this))
    , m_page(new QLabel(m_tools))
    , m_zoomButton(new QToolButton(m_tools))
    , m_zoomMenu(new QMenu(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_thumbnails);
    layout->addWidget(m_view, 1);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_page, 1);
    tools->addWidget(m_zoomButton);
    m_page->setProperty("muted", true);
    m_thumbnails->hide();
    m_zoomButton->setObjectName(u"pageZoom"_s);
    m_zoomButton->setAutoRaise(true);
    m_zoomButton->setPopupMode(QToolButton::InstantPopup);
    m_zoomButton->setMenu(m_zoomMenu);
    connect(m_zoomMenu, &QMenu::aboutToShow, this, &PageArea::fillZoomMenu);
    connect(m_view, &PageView::zoomChanged, this, &PageArea::showZoom);
    connect(m_view, &PageView::currentPageChanged, this, &PageArea::showPage);
    connect(m_thumbnails, &Thumbnails::pageChosen, m_view, &PageView::goToPage);
    connect(m_thumbnails, &Thumbnails::shown, this,
            [this] { m_thumbnails->setCurrentPage(m_view->currentPage()); });
    retranslate();
}

void PageArea::setPages(const TypesetPagesPtr& pages)
{
    m_view->setPages(pages);
    m_thumbnails->setPages(pages);
}

void PageArea::setThumbnailsWanted(bool wanted)
{
    m_thumbnailsWanted = wanted;
    m_thumbnails->setVisible(wanted && m_view->pageCount() > 1);
}

void PageArea::showPage(int page, int pages)
{
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page).arg(pages) : QString());
    m_thumbnails->setCurrentPage(page);
    m_thumbnails->setVisible(m_thumbnailsWanted && pages > 1);
}

void PageArea::fillZoomMenu()
{
    m_zoomMenu->clear();
    auto* group = new QActionGroup(m_zoomMenu);
    const auto add = [&](const QString& text, const PageZoom& zoom) {
        QAction* action = m_zoomMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(zoom == m_view->zoom());
        group->addAction(action);
        connect(action, &QAction::triggered, m_view, [this, zoom] { m_view->setZoom(zoom); });
    };
    add(tr("Fit width"), {PageZoom::Fit::Width, 1});
    add(tr("Fit page"), {PageZoom::Fit::Page, 1});
    m_zoomMenu->addSeparator();
    for (const qreal factor : Factors)
        add(percent(factor), {PageZoom::Fit::None, factor});
}

void PageArea::showZoom()
{
    const PageZoom& zoom = m_view->zoom();
    const QString name = zoom.fit == PageZoom::Fit::Width  ? tr("Fit width")
                         : zoom.fit == PageZoom::Fit::Page ? tr("Fit page")
                                                           : percent(zoom.factor);
    m_zoomButton->setText(name + u" ▾"_s);
}

void PageArea::retranslate()
{
    m_zoomButton->setToolTip(tr("Zoom (Ctrl+mouse wheel)"));
    m_zoomButton->setAccessibleName(tr("Zoom of the pages"));
    showZoom();
    showPage(m_view->currentPage(), m_view->pageCount());
}

void PageArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace communique::ui::preview
