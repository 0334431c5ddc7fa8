#include "widgets/RichTextList.h"

#include <QAbstractTextDocumentLayout>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace communique::ui::widgets {

namespace {

constexpr int HtmlRole = Qt::UserRole + 1;
constexpr int SideMargin = 8;
constexpr int LineMargin = 4;
constexpr int LeastHeight = 26;

class RichTextDelegate : public QStyledItemDelegate
{
public:
    explicit RichTextDelegate(QTreeWidget* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem own(option);
        initStyleOption(&own, index);
        own.text.clear();
        m_list->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, m_list);
        QTextDocument document;
        set(document, index, option.rect.width() - 2 * SideMargin);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = option.palette;
        context.palette.setColor(QPalette::Text, m_list->palette().color(QPalette::Text));
        painter->save();
        painter->translate(option.rect.left() + SideMargin, option.rect.top() + LineMargin);
        document.documentLayout()->draw(painter, context);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        if (const QVariant own = index.data(Qt::SizeHintRole); own.isValid()) // a widget stands in the cell
            return own.toSize();
        QTextDocument document;
        const int width = m_list->columnWidth(index.column()) - 2 * SideMargin;
        set(document, index, isAsWide(index) ? -1 : width);
        const int height = static_cast<int>(std::ceil(document.size().height())) + 2 * LineMargin;
        return {static_cast<int>(std::ceil(document.idealWidth())) + 2 * SideMargin + 1,
                std::max(LeastHeight, height)};
    }

private:
    [[nodiscard]] bool isAsWide(const QModelIndex& index) const
    {
        return m_list->header()->sectionResizeMode(index.column()) == QHeaderView::ResizeToContents;
    }

    void set(QTextDocument& document, const QModelIndex& index, int width) const
    {
        document.setDocumentMargin(0);
        document.setDefaultFont(m_list->font());
        document.setHtml(index.data(HtmlRole).toString());
        document.setTextWidth(width);
    }

    QTreeWidget* m_list;
};

} // namespace

RichTextList::RichTextList(QWidget* parent)
    : QTreeWidget(parent)
{
    setProperty("rich", true);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RichTextDelegate(this));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* row) { Q_EMIT rowActivated(indexOfTopLevelItem(row)); });
}

QString RichTextList::coloured(const QString& text, const QColor& colour)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(colour.name(), text.toHtmlEscaped());
}

void RichTextList::addRow(const QList<Cell>& cells)
{
    auto* row = new QTreeWidgetItem;
    for (int column = 0; column < cells.size(); ++column) {
        row->setData(column, HtmlRole, cells[column].html);
        row->setText(column, cells[column].plain);
        row->setToolTip(column, cells[column].toolTip);
    }
    addTopLevelItem(row);
}

void RichTextList::setStretch(const QList<int>& weights)
{
    m_weights = weights;
    setColumnCount(static_cast<int>(weights.size()));
    for (int column = 0; column < weights.size(); ++column)
        header()->setSectionResizeMode(column, weights[column] > 0 ? QHeaderView::Fixed
                                                                   : QHeaderView::ResizeToContents);
    // What wraps elsewhere is as high as it needs to be.
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_weights.value(column) == 0)
            shareRoom();
    });
}

void RichTextList::shareRoom()
{
    int room = viewport()->width();
    for (int column = 0; column < m_weights.size(); ++column)
        room -= m_weights[column] == 0 ? columnWidth(column) : 0;
    const int all = std::accumulate(m_weights.cbegin(), m_weights.cend(), 0);
    if (all == 0 || room <= 0)
        return;
    for (int column = 0; column < m_weights.size(); ++column)
        if (m_weights[column] > 0)
            header()->resizeSection(column, room * m_weights[column] / all);
    scheduleDelayedItemsLayout();
}

void RichTextList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    shareRoom();
}

} // namespace communique::ui::widgets
