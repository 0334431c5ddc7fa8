#include "preview/PageView.h"

#include "writers/Writers.h"

#include <QScrollBar>
#include <QtConcurrent>

namespace communique::ui::preview {

namespace {

constexpr int PauseMsecs = 120;

} // namespace

PageView::PageView(QWidget* parent)
    : QPdfView(parent)
{
    setPageMode(QPdfView::PageMode::MultiPage);
    setZoomMode(QPdfView::ZoomMode::FitToWidth);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The release as printed pages"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &PageView::typeset);
    connect(&m_watcher, &QFutureWatcher<Typeset>::finished, this, &PageView::take);
}

PageView::~PageView()
{
    m_watcher.waitForFinished();
    setDocument(nullptr);
}

void PageView::show(const document::Release& release, const document::FormPtr& form, base::Language language)
{
    const bool first = !m_release || m_language != language || m_release->header().id != release.header().id;
    m_release = release;
    m_form = form;
    m_language = language;
    if (first)
        typeset();
    else
        m_pause.start();
}

void PageView::setZoomFitting(qreal factor)
{
    m_zoom = factor;
    if (qFuzzyCompare(factor, 1.0) || !m_loaded || m_loaded->document.pageCount() == 0) {
        setZoomMode(QPdfView::ZoomMode::FitToWidth);
        return;
    }
    // QPdfView's factor 1 is a point of the page on a point of the screen.
    const qreal pixelsPerPoint = logicalDpiX() / 72.0;
    const QMargins margins = documentMargins();
    const qreal fitting = (viewport()->width() - margins.left() - margins.right()) /
                          (m_loaded->document.pagePointSize(0).width() * pixelsPerPoint);
    setZoomMode(QPdfView::ZoomMode::Custom);
    setZoomFactor(fitting * factor);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QPdfView::resizeEvent(event);
    setZoomFitting(m_zoom);
}

/// One typesetting at a time; what changed meanwhile is typeset right after.
void PageView::typeset()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_watcher.setFuture(QtConcurrent::run([release = *m_release, form = m_form, language = m_language] {
        auto pdf = writers::write(release, *form, writers::Format::Pdf, {language});
        return Typeset{pdf ? *std::move(pdf) : QByteArray(),
                       writers::pdf::layoutOf(release, *form, language)};
    }));
}

void PageView::take()
{
    if (m_again) {
        typeset();
        return;
    }
    const Typeset typeset = m_watcher.result();
    const QByteArray& bytes = typeset.pdf;
    if (!bytes.isEmpty())
        Q_EMIT laidOut(typeset.layout);
    if (bytes.isEmpty() || bytes == m_bytes)
        return;
    m_bytes = bytes;
    auto fresh = std::make_unique<Loaded>();
    fresh->buffer.setData(bytes);
    fresh->buffer.open(QIODevice::ReadOnly);
    fresh->document.load(&fresh->buffer);
    const int place = verticalScrollBar()->value();
    setDocument(&fresh->document);
    m_loaded = std::move(fresh);
    setZoomFitting(m_zoom);
    verticalScrollBar()->setValue(place);
    Q_EMIT shown(m_loaded->document.pageCount());
}

} // namespace communique::ui::preview
