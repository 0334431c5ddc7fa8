#include "preview/PageView.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace communique::ui::preview {

using writers::pdf::BlockPlace;

namespace {

constexpr qreal ZoomStep = 1.15;
constexpr int LineStep = 24;
constexpr qreal PointsPerInch = 72;
/// What is revealed stands this far below the top of the view, as a part of its height.
constexpr qreal RevealedAt = 0.3;
constexpr int ClickReach = 8;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(LineStep);
    horizontalScrollBar()->setSingleStep(LineStep);
    connect(&m_pictures, &PagePictures::exchanged, this, &PageView::exchange);
    connect(&m_pictures, &PagePictures::pictureChanged, this, [this] {
        viewport()->update();
        Q_EMIT drawn();
    });
    retranslate();
}

QPointF PageView::offset() const
{
    return {qreal(horizontalScrollBar()->value()), qreal(verticalScrollBar()->value())};
}

const QList<BlockPlace>& PageView::places() const
{
    static const QList<BlockPlace> none;
    return m_pages ? m_pages->layout.places : none;
}

QList<BlockPlace> PageView::placesOf(const QString& blockId) const
{
    QList<BlockPlace> own;
    for (const BlockPlace& place : places()) {
        if (blockId.isEmpty() || place.blockId != blockId || place.page > m_geometry.count())
            continue;
        const auto former = std::find_if(own.begin(), own.end(), [&](const BlockPlace& other) {
            return other.page == place.page && other.language == place.language;
        });
        if (former == own.end())
            own.append(place);
        else // the rows of a table, a figure and its caption
            former->height = place.y + place.height - former->y;
    }
    return own;
}

QRect PageView::rectOf(const QString& blockId) const
{
    const QList<BlockPlace> own = placesOf(blockId);
    const auto rect = [this](const BlockPlace& place) {
        return m_geometry.rectOf(place).translated(-offset()).toAlignedRect();
    };
    for (const BlockPlace& place : own)
        if (rect(place).intersects(viewport()->rect()))
            return rect(place);
    return own.isEmpty() ? QRect() : rect(own.first());
}

int PageView::currentPage() const
{
    return m_geometry.count() == 0 ? 0 : m_geometry.pageAt(offset().y() + viewport()->height() / 2.0) + 1;
}

PageView::Anchor PageView::anchorAt(qreal y) const
{
    Anchor anchor;
    anchor.y = y;
    if (m_geometry.count() == 0)
        return anchor;
    const qreal there = offset().y() + y;
    anchor.page = m_geometry.pageAt(there);
    anchor.below = (there - m_geometry.page(anchor.page).top()) / m_geometry.scale();
    return anchor;
}

/// The block that is being written where it is in sight, else what is at the top of the view.
PageView::Anchor PageView::anchor() const
{
    const QList<BlockPlace> own = placesOf(m_currentBlock);
    for (int i = 0; i < own.size(); ++i) {
        const QRectF rect = m_geometry.rectOf(own[i]).translated(-offset());
        if (rect.bottom() > 0 && rect.top() < viewport()->height())
            return {m_currentBlock, i, own[i].page - 1, 0, rect.top()};
    }
    if (verticalScrollBar()->value() == 0)
        return anchorAt(0);
    for (const BlockPlace& place : places()) {
        const QRectF rect = m_geometry.rectOf(place).translated(-offset());
        if (rect.bottom() > 0 && rect.top() < viewport()->height())
            return {place.blockId, 0, place.page - 1, 0, rect.top()};
    }
    return anchorAt(0);
}

void PageView::restore(const Anchor& anchor)
{
    const QSize room = viewport()->size();
    const QSize size = m_geometry.size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, size.width() - room.width());
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, size.height() - room.height());
    if (m_geometry.count() == 0)
        return;
    qreal top = m_geometry.page(std::min(anchor.page, m_geometry.count() - 1)).top();
    if (const QList<BlockPlace> own = placesOf(anchor.blockId); !own.isEmpty())
        top = m_geometry.rectOf(own[std::min<qsizetype>(anchor.stretch, own.size() - 1)]).top();
    verticalScrollBar()->setValue(qRound(top + anchor.below * m_geometry.scale() - anchor.y));
}

/// Sizes changed, of the pages or of the view.
void PageView::arrange(const Anchor& anchor)
{
    m_geometry = PageGeometry(m_pictures.sizes(), m_zoom, maximumViewportSize(), logicalDpiX());
    restore(anchor);
    // A scroll bar that came or went leaves another width to fit.
    const PageGeometry fitted(m_pictures.sizes(), m_zoom, viewport()->size(), logicalDpiX());
    if (!qFuzzyCompare(fitted.scale(), m_geometry.scale()) || fitted.size() != m_geometry.size()) {
        m_geometry = fitted;
        restore(anchor);
    }
    viewport()->update();
    want();
    tellPage();
}

void PageView::exchange()
{
    const TypesetPagesPtr& now = m_pictures.pages();
    const bool another =
        !m_pages || m_pages->releaseId != now->releaseId || m_pages->languages != now->languages;
    const Anchor kept = another ? Anchor() : anchor();
    m_pages = now;
    arrange(kept);
    if (std::exchange(m_reveal, false) || another)
        revealCurrentBlock();
    Q_EMIT shown(m_geometry.count());
}

/// Pages in sight, and one before and after.
void PageView::want()
{
    const QList<int> inSight = m_geometry.pagesBetween(offset().y(), offset().y() + viewport()->height());
    QList<int> near;
    if (!inSight.isEmpty()) {
        near.append(inSight.last() + 1);
        if (inSight.first() > 0)
            near.append(inSight.first() - 1);
    }
    const qreal scale = m_geometry.scale() * devicePixelRatioF();
    if (m_geometry.count() > 0)
        m_pictures.setWanted(inSight, near, scale);
    else // the width of a sheet of A4 will do until the sizes are known
        m_pictures.setWanted({0}, {},
                             (viewport()->width() - 2 * PageGeometry::Margin) / 595.0 * devicePixelRatioF());
}

void PageView::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage && pageCount() == m_toldCount)
        return;
    m_toldPage = page;
    m_toldCount = pageCount();
    setAccessibleDescription(tr("Page %1 of %2").arg(page).arg(m_toldCount));
    Q_EMIT currentPageChanged(page, m_toldCount);
}

void PageView::setZoom(const PageZoom& zoom)
{
    if (zoom == m_zoom)
        return;
    const Anchor middle = anchorAt(viewport()->height() / 2.0);
    m_zoom = zoom;
    if (m_geometry.count() > 0)
        arrange(middle);
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::zoomBy(int steps)
{
    const qreal now = m_geometry.scale() * PointsPerInch / logicalDpiX();
    setZoom({PageZoom::Fit::None, std::clamp(now * std::pow(ZoomStep, steps), PageGeometry::LeastFactor,
                                             PageGeometry::GreatestFactor)});
}

void PageView::setCurrentBlock(const QString& blockId)
{
    if (blockId == m_currentBlock)
        return;
    m_currentBlock = blockId;
    m_reveal = placesOf(blockId).isEmpty(); // a new block: the next pages have it
    revealCurrentBlock();
    viewport()->update();
}

/// Scrolls where nothing of the block is in sight.
void PageView::revealCurrentBlock()
{
    const QRect rect = rectOf(m_currentBlock);
    if (!rect.isValid() || rect.intersects(viewport()->rect().adjusted(0, LineStep / 2, 0, -LineStep / 2)))
        return;
    verticalScrollBar()->setValue(qRound(rect.top() + offset().y() - viewport()->height() * RevealedAt));
}

void PageView::goToPage(int page)
{
    if (page >= 1 && page <= m_geometry.count())
        verticalScrollBar()->setValue(qRound(m_geometry.page(page - 1).top()) - PageGeometry::Margin);
}

const BlockPlace* PageView::placeAt(QPointF point) const
{
    const QPointF there = point + offset();
    const BlockPlace* nearest = nullptr;
    qreal least = ClickReach;
    for (const BlockPlace& place : places()) {
        const QRectF rect = m_geometry.rectOf(place);
        if (rect.isNull() || there.x() < rect.left() - ClickReach || there.x() > rect.right() + ClickReach)
            continue;
        const qreal away = std::max({rect.top() - there.y(), there.y() - rect.bottom(), 0.0});
        if (away < least) {
            least = away;
            nearest = &place;
        }
    }
    return nearest;
}

void PageView::retranslate()
{
    setAccessibleName(tr("The release as printed pages"));
    m_toldPage = -1;
    tellPage();
}

} // namespace communique::ui::preview
