#pragma once

#include "preview/PageView.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace communique::ui::preview {

class Thumbnails;

/// The printed pages with what belongs to them: the page that is seen, zoom, and a column of small pages from
/// two pages on.
class PageArea : public QWidget
{
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

    void setPages(const TypesetPagesPtr& pages);
    void setThumbnailsWanted(bool wanted);
    [[nodiscard]] PageView& view() const { return *m_view; }
    [[nodiscard]] Thumbnails& thumbnails() const { return *m_thumbnails; }
    /// Belongs into the bar above the view.
    [[nodiscard]] QWidget* tools() const { return m_tools; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillZoomMenu();
    void showPage(int page, int pages);
    void showZoom();
    void retranslate();

    PageView* m_view;
    Thumbnails* m_thumbnails;
    QWidget* m_tools;
    QLabel* m_page;
    QToolButton* m_zoomButton;
    QMenu* m_zoomMenu;
    bool m_thumbnailsWanted = true;
};

} // namespace communique::ui::preview
