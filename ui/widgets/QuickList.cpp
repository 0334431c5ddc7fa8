#include "widgets/QuickList.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace communique::ui::widgets {

namespace {

constexpr int DetailRole = Qt::UserRole + 1;
constexpr int EntryRole = Qt::UserRole + 2;

/// The text at the left, the detail in muted ink at the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(DetailRole).toString();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 12));
        return size;
    }
};

/// All words typed occur, in any order, whatever their case.
bool fits(const QuickEntry& entry, const QString& text)
{
    const QString all = entry.text + u' ' + entry.keywords + u' ' + entry.detail;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QuickList::QuickList(const QString& prompt, QList<QuickEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_entries(std::move(entries))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing found. Try another word."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("quickList"));
    setAccessibleName(prompt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    m_nothing->setProperty("muted", true);
    m_nothing->setContentsMargins(8, 4, 8, 4);
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(prompt);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &QuickList::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &QuickList::choose);
    const QWidget* window = parent->window();
    resize(std::min(620, window->width() - 48), std::min(420, window->height() - 96));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 72)));
    narrow({});
    m_text->setFocus();
}

QStringList QuickList::shownTexts() const
{
    QStringList texts;
    for (int i = 0; i < m_list->count(); ++i)
        texts.append(m_list->item(i)->text());
    return texts;
}

void QuickList::setText(const QString& text)
{
    m_text->setText(text);
}

void QuickList::narrow(const QString& text)
{
    m_list->clear();
    // What starts with the words comes first.
    for (const bool starting : {true, false})
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const QuickEntry& entry = m_entries[i];
            const bool starts = entry.text.startsWith(text.trimmed(), Qt::CaseInsensitive);
            if (!fits(entry, text) || starts != starting)
                continue;
            auto* item = new QListWidgetItem(entry.text, m_list);
            item->setData(DetailRole, entry.detail);
            item->setData(EntryRole, i);
            if (!entry.enabled)
                item->setFlags(Qt::NoItemFlags);
        }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(i);
            break;
        }
}

void QuickList::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> act = m_entries[item->data(EntryRole).toLongLong()].act;
    close();
    act();
}

bool QuickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

} // namespace communique::ui::widgets
