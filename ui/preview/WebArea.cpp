#include "preview/WebArea.h"

#include "widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QWebEngineSettings>
#include <QWheelEvent>

namespace communique::ui::preview {

namespace {

constexpr int FrameMargin = 12;
constexpr int WheelStep = 120;

/// In CSS pixels: the least width at which the page's column is whole, a small phone, a sheet of A4.
constexpr int cssWidth(WebWidth width)
{
    switch (width) {
    case WebWidth::Phone:
        return 360;
    case WebWidth::Print:
        return 794;
    case WebWidth::Desktop:
        break;
    }
    return 768;
}

} // namespace

WebArea::WebArea(QWidget* parent)
    : QWidget(parent)
    , m_tools(new QWidget(this))
    , m_widths(new widgets::SegmentedSwitch(3, m_tools))
{
    m_widths->setSmall();
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_widths);
    tools->addStretch();
    connect(m_widths, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int i) { setWebWidth(static_cast<WebWidth>(i)); });
    retranslate();
}

WebView* WebArea::start()
{
    if (m_view)
        return m_view;
    m_view = new WebView(this);
    m_view->setPrinted(m_width == WebWidth::Print);
    connect(m_view, &WebView::loaded, this, [this] {
        arrange(); // the engine forgets the zoom with the page
        if (QWidget* inner = m_view->focusProxy())
            inner->installEventFilter(this);
    });
    m_view->setVisible(true);
    arrange();
    return m_view;
}

void WebArea::setWebWidth(WebWidth width)
{
    m_widths->setChosen(static_cast<int>(width));
    if (m_width == width)
        return;
    m_width = width;
    if (m_view)
        m_view->setPrinted(width == WebWidth::Print);
    arrange();
    if (m_view)
        m_view->revealCurrentBlock();
    Q_EMIT webWidthChanged(width);
}

void WebArea::setZoom(qreal factor)
{
    m_zoom = factor;
    arrange();
}

void WebArea::arrange()
{
    if (!m_view)
        return;
    const bool framed = m_width != WebWidth::Desktop;
    const QRect room =
        framed ? rect().adjusted(FrameMargin, FrameMargin, -FrameMargin, -FrameMargin) : rect();
    const int css = cssWidth(m_width);
    const qreal fitting = std::min(1.0, room.width() / qreal(css));
    m_view->page()->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, m_width != WebWidth::Phone);
    if (!framed) {
        m_view->setGeometry(room);
        m_view->setZoomFactor(fitting * m_zoom);
    } else {
        // A phone and a sheet keep their width: zoomed, they grow as far as there is room.
        const qreal zoom = std::min(fitting * m_zoom, room.width() / qreal(css));
        const int width = qRound(css * zoom);
        m_view->setGeometry(room.left() + (room.width() - width) / 2, room.top(), width, room.height());
        m_view->setZoomFactor(zoom);
    }
    update();
}

void WebArea::paintEvent(QPaintEvent*)
{
    if (!m_view || m_width == WebWidth::Desktop)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(m_view->geometry().adjusted(-1, -1, 0, 0));
}

void WebArea::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool WebArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return false;
    m_wheel += wheel->angleDelta().y();
    if (const int steps = m_wheel / WheelStep) {
        m_wheel -= steps * WheelStep;
        Q_EMIT zoomWanted(steps);
    }
    return true;
}

void WebArea::retranslate()
{
    m_widths->setTexts({tr("Desktop"), tr("Phone"), tr("Print")},
                       {tr("The web page on a desktop"), tr("The web page on a phone"),
                        tr("The web page printed from a browser")});
    m_widths->setAccessibleName(tr("Width of the web page"));
}

void WebArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace communique::ui::preview
