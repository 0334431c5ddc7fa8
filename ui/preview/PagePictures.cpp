#include "preview/PagePictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace communique::ui::preview {

namespace {

/// Pictures that are kept on each side of those that are wanted.
constexpr int KeptAround = 6;

} // namespace

/// The PDF of the newest revision; made, used and deleted on the drawing thread.
struct PagePictures::Document
{
    QBuffer buffer;
    std::unique_ptr<QPdfDocument> pdf;

    QList<QSizeF> open(const QByteArray& bytes)
    {
        pdf = std::make_unique<QPdfDocument>();
        buffer.close();
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        pdf->load(&buffer);
        QList<QSizeF> sizes;
        for (int page = 0; page < pdf->pageCount(); ++page)
            sizes.append(pdf->pagePointSize(page));
        return sizes;
    }

    [[nodiscard]] QImage draw(int page, qreal scale) const
    {
        const QSize size = (pdf->pagePointSize(page) * scale).toSize();
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.drawImage(0, 0, pdf->render(page, size));
        return paper;
    }
};

PagePictures::PagePictures(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
    , m_documents(std::make_shared<Document>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("pages"));
    m_thread.start(QThread::LowPriority);
}

PagePictures::~PagePictures()
{
    m_thread.quit();
    m_thread.wait();
}

void PagePictures::setPages(const TypesetPagesPtr& pages)
{
    TypesetPagesPtr& newest = m_next ? m_next : m_coming ? m_coming->pages : m_shown.pages;
    if (newest && newest->pdf == pages->pdf && newest->releaseId == pages->releaseId)
        newest = pages; // looks the same
    else if (m_coming)
        m_next = pages;
    else
        load(pages);
}

void PagePictures::load(const TypesetPagesPtr& pages)
{
    m_coming = Stack{pages, ++m_revision, {}, {}};
    QMetaObject::invokeMethod(m_worker.get(), [this, documents = m_documents, pages, revision = m_revision] {
        const QList<QSizeF> sizes = documents->open(pages->pdf);
        QMetaObject::invokeMethod(this, [this, revision, sizes] { take(revision, sizes); });
    });
}

void PagePictures::take(quint64 revision, const QList<QSizeF>& sizes)
{
    if (!m_coming || m_coming->revision != revision)
        return;
    m_coming->sizes = sizes;
    if (sizes.isEmpty()) // unreadable: what is shown stays
        m_coming.reset();
    if (!m_coming && m_next)
        load(std::exchange(m_next, nullptr));
    drawNext();
}

void PagePictures::setWanted(const QList<int>& inSight, const QList<int>& near, qreal pixelsPerPoint)
{
    m_inSight = inSight;
    m_near = near;
    m_scale = pixelsPerPoint;
    drawNext();
}

bool PagePictures::isFresh(const Stack& stack, int page) const
{
    const Picture picture = stack.pictures.value(page);
    return picture.revision == stack.revision && qFuzzyCompare(picture.scale, m_scale);
}

int PagePictures::nextMissing(const Stack& stack, const QList<int>& wanted) const
{
    const auto missing = std::find_if(wanted.cbegin(), wanted.cend(), [&](int page) {
        return page < stack.sizes.size() && !isFresh(stack, page);
    });
    return missing == wanted.cend() ? -1 : *missing;
}

/// One page at a time, so that what is wanted now is drawn next. Of coming pages those in sight, and those
/// that have no former picture; then they are shown, and the rest follows.
void PagePictures::drawNext()
{
    if (m_drawing)
        return;
    if (m_coming) {
        if (m_coming->sizes.isEmpty())
            return;
        QList<int> needed = m_inSight;
        for (const int page : std::as_const(m_near))
            if (!m_shown.pictures.contains(page))
                needed.append(page);
        if (const qsizetype last = m_coming->sizes.size() - 1;
            m_inSight.isEmpty() || m_inSight.first() > last)
            needed.append(static_cast<int>(last)); // there are fewer pages now
        if (const int page = nextMissing(*m_coming, needed); page >= 0) {
            draw(*m_coming, page);
            return;
        }
        exchange();
        return;
    }
    if (const int page = nextMissing(m_shown, m_inSight + m_near); page >= 0)
        draw(m_shown, page);
}

void PagePictures::draw(const Stack& stack, int page)
{
    m_drawing = true;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, documents = m_documents, revision = stack.revision, page, scale = m_scale] {
            const QImage image = documents->draw(page, scale);
            QMetaObject::invokeMethod(
                this, [this, revision, page, scale, image] { take(revision, page, scale, image); });
        });
}

void PagePictures::take(quint64 revision, int page, qreal scale, const QImage& image)
{
    m_drawing = false;
    const Picture picture{QPixmap::fromImage(image), revision, scale};
    if (m_coming && m_coming->revision == revision) {
        m_coming->pictures.insert(page, picture);
    } else if (m_shown.revision == revision && !m_coming) {
        m_shown.pictures.insert(page, picture);
        forgetFarPictures();
        Q_EMIT pictureChanged(page);
    }
    drawNext();
}

void PagePictures::exchange()
{
    Stack former = std::exchange(m_shown, *std::exchange(m_coming, std::nullopt));
    const bool same = former.pages && former.pages->releaseId == m_shown.pages->releaseId &&
                      former.pages->languages == m_shown.pages->languages;
    for (auto old = former.pictures.cbegin(); same && old != former.pictures.cend(); ++old)
        if (old.key() < m_shown.sizes.size() && !m_shown.pictures.contains(old.key()))
            m_shown.pictures.insert(old.key(), old.value());
    Q_EMIT exchanged();
    if (m_next)
        load(std::exchange(m_next, nullptr));
    else
        drawNext();
}

void PagePictures::forgetFarPictures()
{
    const QList<int> wanted = m_inSight + m_near;
    if (wanted.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(wanted.cbegin(), wanted.cend());
    m_shown.pictures.removeIf([from = *first - KeptAround, to = *last + KeptAround](const auto& each) {
        return each.key() < from || each.key() > to;
    });
}

} // namespace communique::ui::preview
