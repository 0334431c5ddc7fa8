#include "preview/PageGeometry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::ui::preview {

namespace {

constexpr qreal PointsPerInch = 72;

qreal scaleFor(const PageZoom& zoom, QSizeF widest, QSize viewport, qreal dpi)
{
    const qreal paper = dpi / PointsPerInch;
    if (zoom.fit == PageZoom::Fit::None)
        return paper * std::clamp(zoom.factor, PageGeometry::LeastFactor, PageGeometry::GreatestFactor);
    const qreal across = (viewport.width() - 2 * PageGeometry::Margin) / widest.width();
    const qreal down = (viewport.height() - 2 * PageGeometry::Margin) / widest.height();
    const qreal fitting = zoom.fit == PageZoom::Fit::Width ? across : std::min(across, down);
    return std::max(fitting, paper * PageGeometry::LeastFactor);
}

} // namespace

QString toText(const PageZoom& zoom)
{
    switch (zoom.fit) {
    case PageZoom::Fit::Width:
        return u"width"_s;
    case PageZoom::Fit::Page:
        return u"page"_s;
    case PageZoom::Fit::None:
        break;
    }
    return QString::number(zoom.factor);
}

PageZoom pageZoomFromText(const QString& text)
{
    if (text == u"page")
        return {PageZoom::Fit::Page, 1};
    bool isNumber = false;
    const qreal factor = text.toDouble(&isNumber);
    if (!isNumber)
        return {};
    return {PageZoom::Fit::None, std::clamp(factor, PageGeometry::LeastFactor, PageGeometry::GreatestFactor)};
}

PageGeometry::PageGeometry(const QList<QSizeF>& sizes, const PageZoom& zoom, QSize viewport, qreal dpi)
{
    QSizeF widest(1, 1);
    for (const QSizeF& size : sizes)
        widest = widest.expandedTo(size);
    m_scale = scaleFor(zoom, widest, viewport, dpi);
    const int width = std::max(viewport.width(), qRound(widest.width() * m_scale) + 2 * Margin);
    int y = Margin;
    for (const QSizeF& size : sizes) {
        const QSize pixels = (size * m_scale).toSize();
        m_pages.append(QRectF(QPoint((width - pixels.width()) / 2, y), pixels));
        y += pixels.height() + Margin;
    }
    m_size = QSize(width, y);
}

int PageGeometry::pageAt(qreal y) const
{
    const auto below = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&](const QRectF& page) { return y < page.bottom() + Margin / 2.0; });
    return below == m_pages.cend() ? count() - 1 : static_cast<int>(below - m_pages.cbegin());
}

QList<int> PageGeometry::pagesBetween(qreal top, qreal bottom) const
{
    QList<int> pages;
    for (int i = 0; i < count(); ++i)
        if (m_pages[i].bottom() > top && m_pages[i].top() < bottom)
            pages.append(i);
    return pages;
}

QRectF PageGeometry::rectOf(const writers::pdf::BlockPlace& place) const
{
    if (place.page < 1 || place.page > count())
        return {};
    const QPointF origin = m_pages[place.page - 1].topLeft();
    return {origin + QPointF(place.x, place.y) * m_scale, QSizeF(place.width, place.height) * m_scale};
}

} // namespace communique::ui::preview
