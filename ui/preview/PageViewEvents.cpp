#include "preview/PageView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

/// Painting, keys and the mouse.
namespace communique::ui::preview {

using writers::pdf::BlockPlace;

namespace {

constexpr int PageOverlap = 32;
constexpr int MarkPadding = 3;
constexpr int WheelStep = 120;

} // namespace

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().window());
    const QPointF origin = offset();
    painter.translate(-origin);
    const QRectF seen = QRectF(event->rect()).translated(origin);
    for (const int page : m_geometry.pagesBetween(seen.top() - 1, seen.bottom() + 1))
        paintPage(painter, page);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::paintPage(QPainter& painter, int page) const
{
    const QRectF paper = m_geometry.page(page);
    painter.fillRect(paper, Qt::white);
    if (const QPixmap picture = m_pictures.picture(page); !picture.isNull()) {
        // Pixel on pixel where the picture has the size that is wanted; a former one is stretched for a
        // moment.
        const qreal ratio = devicePixelRatioF();
        const QSizeF off = paper.size() * ratio - picture.size();
        const bool exact = std::abs(off.width()) < 2 && std::abs(off.height()) < 2;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact);
        painter.drawPixmap(exact ? QRectF(paper.topLeft(), QSizeF(picture.size()) / ratio) : paper, picture,
                           picture.rect());
    }
    QColor mark = palette().color(QPalette::Active, QPalette::Highlight);
    mark = QColor::fromHslF(mark.hslHueF(), std::min(0.8F, mark.hslSaturationF()), 0.95F);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const BlockPlace& place : placesOf(m_currentBlock))
        if (place.page == page + 1)
            painter.fillRect(m_geometry.rectOf(place).adjusted(-2 * MarkPadding, -MarkPadding,
                                                               2 * MarkPadding, MarkPadding),
                             mark);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    const int screen = std::max(PageOverlap, viewport()->height() - PageOverlap);
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        control ? goToPage(currentPage() + 1) : bar->setValue(bar->value() + screen);
        break;
    case Qt::Key_PageUp:
        control ? goToPage(currentPage() - 1) : bar->setValue(bar->value() - screen);
        break;
    case Qt::Key_Space:
        bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -screen : screen));
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(placeAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    const BlockPlace* place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place)
        Q_EMIT blockActivated(QString(place->blockId), place->language); // the pages may change meanwhile
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    if (const int steps = m_wheel / WheelStep) {
        m_wheel -= steps * WheelStep;
        zoomBy(steps);
    }
    event->accept();
}

void PageView::resizeEvent(QResizeEvent*)
{
    if (m_geometry.count() > 0)
        arrange(anchor());
    else
        want();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    want();
    tellPage();
}

void PageView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    want();
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace communique::ui::preview
