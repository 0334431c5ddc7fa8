#include "panels/NewsroomPanel.h"

#include "panels/ProgressWords.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using base::Language;

QString statusText(document::Status status)
{
    switch (status) {
    case document::Status::Draft:
        return NewsroomPanel::tr("Draft");
    case document::Status::InReview:
        return NewsroomPanel::tr("In review");
    case document::Status::Published:
        return NewsroomPanel::tr("Published");
    }
    Q_UNREACHABLE();
}

QString statusTone(document::Status status)
{
    switch (status) {
    case document::Status::Draft:
        return u"draft"_s;
    case document::Status::InReview:
        return u"work"_s;
    case document::Status::Published:
        return u"done"_s;
    }
    Q_UNREACHABLE();
}

NewsroomPanel::NewsroomPanel(newsroom::Newsroom& newsroom, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"newsroomPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_empty->setObjectName(u"newsroomEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReleaseDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    layout->addLayout(searchRow);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);

    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT releaseChosen(index.data(ReleaseDelegate::IdRole).toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_search, &QLineEdit::textChanged, this, &NewsroomPanel::refill);
    connect(&m_newsroom, &newsroom::Newsroom::entriesChanged, this, &NewsroomPanel::refill);
    retranslate();
}

void NewsroomPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find in title, text, date"));
    m_search->setAccessibleName(tr("Find a release"));
    m_list->setAccessibleName(tr("Releases in the newsroom"));
    refill();
}

QStandardItem* NewsroomPanel::itemFor(const newsroom::Entry& entry) const
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString koreanTitle = entry.title[Language::Korean];
    const QString englishTitle = entry.title[Language::English];
    QString title = koreanTitle.isEmpty() ? englishTitle : koreanTitle;
    if (title.isEmpty())
        title = tr("Untitled release");
    auto* item = new QStandardItem(title);
    const QString date =
        korean ? entry.date.toString(u"yyyy. M. d."_s) : QLocale().toString(entry.date, u"MMM d, yyyy"_s);
    item->setData(entry.id, ReleaseDelegate::IdRole);
    item->setData(date, ReleaseDelegate::DateRole);
    item->setData(statusText(entry.status), ReleaseDelegate::StatusRole);
    item->setData(statusTone(entry.status), ReleaseDelegate::StatusToneRole);
    item->setData(progressSign(entry.translation, entry.target), ReleaseDelegate::ProgressRole);
    QStringList lines{englishTitle.isEmpty() || koreanTitle.isEmpty() ? title
                                                                      : koreanTitle + u'\n' + englishTitle};
    QStringList told{title, date, statusText(entry.status)};
    if (entry.translation.all > 0) {
        told.append(progressSentence(entry.translation, entry.target));
        lines << told.last() << progressLines(entry.translation);
    }
    item->setToolTip(lines.join(u'\n'));
    item->setData(told.join(u", "_s), Qt::AccessibleTextRole);
    return item;
}

void NewsroomPanel::refill()
{
    const QString wanted = m_search->text().trimmed();
    const QList<newsroom::Entry> entries =
        wanted.isEmpty() ? m_newsroom.entries() : m_newsroom.search(wanted);
    m_model.clear();
    for (const newsroom::Entry& entry : entries)
        m_model.appendRow(itemFor(entry));
    m_empty->setVisible(entries.isEmpty());
    m_empty->setText(wanted.isEmpty() ? tr("No release yet. New, Import, or drop a file here.")
                                      : tr("Nothing found. Try another word."));
    setCurrentRelease(m_current);
}

void NewsroomPanel::setCurrentRelease(const QString& id)
{
    m_current = id;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(ReleaseDelegate::IdRole).toString() == id) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
}

void NewsroomPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void NewsroomPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NewsroomPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_list->currentIndex().isValid()) {
        Q_EMIT removalWanted(m_list->currentIndex().data(ReleaseDelegate::IdRole).toString());
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        askMenu(static_cast<const QContextMenuEvent&>(*event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// By the mouse for the release below it, by the key for the one that is chosen.
void NewsroomPanel::askMenu(const QContextMenuEvent& event)
{
    const bool mouse = event.reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? m_list->indexAt(event.pos()) : m_list->currentIndex();
    if (index.isValid())
        Q_EMIT menuWanted(index.data(ReleaseDelegate::IdRole).toString(),
                          mouse ? event.globalPos()
                                : m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

} // namespace communique::ui::panels
