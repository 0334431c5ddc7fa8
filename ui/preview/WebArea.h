#pragma once

#include "preview/WebView.h"

#include <QWidget>

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::preview {

/// For what the web page is looked at.
enum class WebWidth { Desktop, Phone, Print };

/// The web page as it looks on a desktop, on a phone, and printed from a browser. The page keeps the width it
/// has there and is made smaller until it fits.
class WebArea : public QWidget
{
    Q_OBJECT

public:
    explicit WebArea(QWidget* parent = nullptr);

    /// Loads the web engine, which takes its time.
    WebView* start();
    [[nodiscard]] WebView* view() const { return m_view; }
    void setWebWidth(WebWidth width);
    [[nodiscard]] WebWidth webWidth() const { return m_width; }
    void setZoom(qreal factor);
    /// Belongs into the bar above the view.
    [[nodiscard]] QWidget* tools() const { return m_tools; }

Q_SIGNALS:
    void webWidthChanged(communique::ui::preview::WebWidth width);
    void zoomWanted(int steps);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void retranslate();

    QWidget* m_tools;
    widgets::SegmentedSwitch* m_widths;
    WebView* m_view = nullptr;
    WebWidth m_width = WebWidth::Desktop;
    qreal m_zoom = 1;
    int m_wheel = 0; ///< parts of a step of the wheel
};

} // namespace communique::ui::preview
