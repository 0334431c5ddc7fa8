#pragma once

#include "writers/pdf/PdfWriter.h"

#include <QList>
#include <QRectF>

namespace communique::ui::preview {

/// How large pages are shown.
struct PageZoom
{
    enum class Fit { Width, Page, None };
    Fit fit = Fit::Width;
    qreal factor = 1; ///< of the paper's size; where nothing is fitted

    bool operator==(const PageZoom&) const = default;
};

/// "width", "page", or the factor: as settings keep it.
[[nodiscard]] QString toText(const PageZoom& zoom);
[[nodiscard]] PageZoom pageZoomFromText(const QString& text);

/// Where pages stand that are shown one under the other, in pixels from the top left of the first one's
/// surroundings.
class PageGeometry
{
public:
    static constexpr int Margin = 12;
    static constexpr qreal LeastFactor = 0.1;
    static constexpr qreal GreatestFactor = 8;

    PageGeometry() = default;
    /// `sizes` in points, `dpi` of the screen.
    PageGeometry(const QList<QSizeF>& sizes, const PageZoom& zoom, QSize viewport, qreal dpi);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// Page by index, from 0.
    [[nodiscard]] const QRectF& page(int index) const { return m_pages[index]; }
    [[nodiscard]] QSize size() const { return m_size; }
    /// Pixels for a point of the page.
    [[nodiscard]] qreal scale() const { return m_scale; }
    /// The page at this height, or the nearest one.
    [[nodiscard]] int pageAt(qreal y) const;
    /// Indexes of the pages that a stretch shows.
    [[nodiscard]] QList<int> pagesBetween(qreal top, qreal bottom) const;
    /// Null for a place on a page that is not there.
    [[nodiscard]] QRectF rectOf(const writers::pdf::BlockPlace& place) const;

private:
    QList<QRectF> m_pages;
    QSize m_size;
    qreal m_scale = 1;
};

} // namespace communique::ui::preview
