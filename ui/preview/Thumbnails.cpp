#include "preview/Thumbnails.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace communique::ui::preview {

namespace {

constexpr int ColumnWidth = 84;
constexpr int PageWidth = 52;
constexpr int Padding = 6;
constexpr int LabelHeight = 18;
constexpr qreal A4Ratio = 841.89 / 595.276;

/// A page, its number below; the current one has a frame and a bold number.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(const PagePictures& pictures, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pictures(pictures)
    {
    }

    [[nodiscard]] QSize paperOf(int page) const
    {
        const QSizeF points = m_pictures.sizes().value(page);
        return {PageWidth,
                qRound(PageWidth * (points.isEmpty() ? A4Ratio : points.height() / points.width()))};
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {ColumnWidth - 16, paperOf(index.row()).height() + LabelHeight + 2 * Padding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = paperOf(index.row());
        const QRect paper(QPoint(option.rect.center().x() - size.width() / 2, option.rect.top() + Padding),
                          size);
        painter->save();
        painter->fillRect(paper, Qt::white);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (const QPixmap picture = m_pictures.picture(index.row()); !picture.isNull())
            painter->drawPixmap(paper, picture);
        const bool current = option.state & QStyle::State_Selected;
        const QPalette& palette = option.palette;
        painter->setPen(QPen(palette.color(QPalette::Active, current ? QPalette::Highlight : QPalette::Mid),
                             current ? 2 : 1));
        painter->drawRect(current ? paper.adjusted(-1, -1, 1, 1) : paper.adjusted(-1, -1, 0, 0));
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(
            palette.color(QPalette::Active, current ? QPalette::Text : QPalette::PlaceholderText));
        const QRect label(option.rect.left(), paper.bottom() + 1, option.rect.width(), LabelHeight);
        painter->drawText(label, Qt::AlignCenter, QString::number(index.row() + 1));
        if (current && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    const PagePictures& m_pictures;
};

} // namespace

Thumbnails::Thumbnails(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("thumbnails"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(ColumnWidth);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ThumbnailDelegate(m_pictures, this));
    connect(&m_pictures, &PagePictures::exchanged, this, &Thumbnails::exchange);
    connect(&m_pictures, &PagePictures::pictureChanged, this, [this] { viewport()->update(); });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(row + 1);
    });
    // Chosen once more: the page may have been scrolled away from meanwhile.
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT pageChosen(row(item) + 1); });
    retranslate();
}

void Thumbnails::setCurrentPage(int page)
{
    const QSignalBlocker silent(this);
    if (page >= 1 && page <= count() && currentRow() != page - 1)
        setCurrentRow(page - 1);
    viewport()->update();
}

void Thumbnails::exchange()
{
    {
        const QSignalBlocker silent(this);
        const int pages = static_cast<int>(m_pictures.sizes().size());
        while (count() > pages)
            delete takeItem(count() - 1);
        while (count() < pages)
            addItem(tr("Page %1").arg(count() + 1));
    }
    viewport()->update();
    want();
    Q_EMIT shown();
}

void Thumbnails::want()
{
    const QRect view = viewport()->rect();
    QList<int> inSight;
    for (int i = 0; i < count(); ++i)
        if (visualItemRect(item(i)).intersects(view))
            inSight.append(i);
    if (inSight.isEmpty())
        inSight.append(0);
    const qreal points = m_pictures.sizes().isEmpty() ? 595 : m_pictures.sizes().first().width();
    m_pictures.setWanted(inSight, {inSight.last() + 1}, PageWidth * devicePixelRatioF() / points);
}

void Thumbnails::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < count(); ++i)
        item(i)->setText(tr("Page %1").arg(i + 1));
}

void Thumbnails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void Thumbnails::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    want();
}

void Thumbnails::scrollContentsBy(int dx, int dy)
{
    QListWidget::scrollContentsBy(dx, dy);
    want();
}

void Thumbnails::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    want();
}

} // namespace communique::ui::preview
