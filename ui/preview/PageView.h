#pragma once

#include "preview/PageGeometry.h"
#include "preview/PagePictures.h"

#include <QAbstractScrollArea>

namespace communique::ui::preview {

/// The very PDF that is exported, page under page. When newer pages come, what is being written stays where
/// it is on the screen, on whichever page it now stands.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(const TypesetPagesPtr& pages) { m_pictures.setPages(pages); }
    void setZoom(const PageZoom& zoom);
    [[nodiscard]] const PageZoom& zoom() const { return m_zoom; }
    /// One step larger or smaller than it is now, however it came to be so.
    void zoomBy(int steps);
    /// Marks the block, and scrolls to it where it is out of sight.
    void setCurrentBlock(const QString& blockId);
    void goToPage(int page);

    [[nodiscard]] int pageCount() const { return m_geometry.count(); }
    /// The page in the middle of the view, from 1; 0 before there are any.
    [[nodiscard]] int currentPage() const;
    /// Of what is on the screen.
    [[nodiscard]] QByteArray pdf() const { return m_pages ? m_pages->pdf : QByteArray(); }
    /// Where the block is in the viewport, its first stretch in sight or else its first; null where it is on
    /// no page.
    [[nodiscard]] QRect rectOf(const QString& blockId) const;

Q_SIGNALS:
    /// New pages are on the screen.
    void shown(int pages);
    /// Every page in sight is as sharp as it gets.
    void drawn();
    void currentPageChanged(int page, int pages);
    void blockActivated(const QString& blockId, communique::base::Language language);
    void zoomChanged(const communique::ui::preview::PageZoom& zoom);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Something on the pages, and how far below the top of the viewport it is.
    struct Anchor
    {
        QString blockId; ///< empty for a place on a page
        int stretch = 0; ///< which of the block's places
        int page = 0;
        qreal below = 0; ///< points from the top of the stretch or page
        qreal y = 0;     ///< in the viewport
    };

    [[nodiscard]] Anchor anchorAt(qreal y) const;
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor& anchor);
    void exchange();
    void arrange(const Anchor& anchor);
    void want();
    void tellPage();
    void retranslate();
    void revealCurrentBlock();
    void paintPage(QPainter& painter, int page) const;
    [[nodiscard]] QPointF offset() const;
    [[nodiscard]] const QList<writers::pdf::BlockPlace>& places() const;
    /// One for each page on which the block is, and each language there.
    [[nodiscard]] QList<writers::pdf::BlockPlace> placesOf(const QString& blockId) const;
    /// What is at a place of the viewport; null for nothing. Valid until the pages change.
    [[nodiscard]] const writers::pdf::BlockPlace* placeAt(QPointF point) const;

    PagePictures m_pictures;
    TypesetPagesPtr m_pages; ///< those that m_geometry arranges
    PageGeometry m_geometry;
    PageZoom m_zoom;
    QString m_currentBlock;
    bool m_reveal = false; ///< the current block is to be in sight once its pages are there
    int m_wheel = 0;       ///< parts of a step of the wheel
    int m_toldPage = 0;
    int m_toldCount = 0;
};

} // namespace communique::ui::preview
