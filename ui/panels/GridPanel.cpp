#include "panels/GridPanel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

GridPanel::GridPanel(bool columnsChange, QWidget* parent)
    : QWidget(parent)
    , m_headerRow(new QCheckBox(this))
    , m_grid(new QTableWidget(this))
    , m_empty(new QLabel(this))
    , m_bar(new QWidget(this))
    , m_columnsChange(columnsChange)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(4);
    m_acts = {addAct(u"edit-table-insert-row-below"_s, &GridPanel::addRowBelow),
              addAct(u"edit-table-delete-row"_s, &GridPanel::removeThisRow),
              addAct(u"go-up"_s, &GridPanel::moveRowUp), addAct(u"go-down"_s, &GridPanel::moveRowDown)};
    if (columnsChange)
        m_acts += {addAct(u"edit-table-insert-column-right"_s, &GridPanel::addColumnAfter),
                   addAct(u"edit-table-delete-column"_s, &GridPanel::removeThisColumn),
                   addAct(u"go-previous"_s, &GridPanel::moveColumnLeft),
                   addAct(u"go-next"_s, &GridPanel::moveColumnRight)};
    for (QAction* act : std::as_const(m_acts)) {
        auto* button = new QToolButton(m_bar);
        button->setAutoRaise(true);
        button->setDefaultAction(act);
        button->setProperty("filter", true);
        if (!columnsChange)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // there is room to say it
        bar->addWidget(button);
    }
    m_add = m_bar->findChild<QToolButton*>();
    m_grid->addActions(m_acts);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    bar->addWidget(m_headerRow);
    bar->addStretch();
    m_headerRow->setVisible(columnsChange);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_bar);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_empty, 1);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setAlternatingRowColors(false);
    m_grid->setWordWrap(true);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->verticalHeader()->setDefaultSectionSize(30);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_grid, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_filling)
            setCell(row, column, m_grid->item(row, column)->text());
    });
}

QAction* GridPanel::addAct(const QString& icon, void (GridPanel::*act)())
{
    auto* action = new QAction(QIcon::fromTheme(icon), QString(), this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void GridPanel::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &session::DocumentSession::changed, this, &GridPanel::refill);
        connect(session, &session::DocumentSession::selectionChanged, this, &GridPanel::refill);
    }
    refill();
}

void GridPanel::refill()
{
    if (!isVisible() || m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const Content now = m_session ? content() : Content();
    const bool editable = m_session && !m_session->isReadOnly();
    m_grid->setVisible(!now.rows.isEmpty());
    m_empty->setVisible(now.rows.isEmpty());
    m_empty->setText(now.empty);
    const bool usable = editable && (now.empty.isEmpty() || !now.rows.isEmpty() || !now.columns.isEmpty());
    for (QAction* act : std::as_const(m_acts))
        act->setEnabled(usable);
    m_headerRow->setEnabled(usable);
    m_grid->setRowCount(static_cast<int>(now.rows.size()));
    m_grid->setColumnCount(static_cast<int>(now.columns.size()));
    m_grid->setHorizontalHeaderLabels(now.columns);
    for (int row = 0; row < now.rows.size(); ++row)
        for (int column = 0; column < now.columns.size(); ++column) {
            QTableWidgetItem* item = m_grid->item(row, column);
            if (!item)
                m_grid->setItem(row, column, item = new QTableWidgetItem);
            item->setText(now.rows[row].value(column));
            item->setFlags(editable ? item->flags() | Qt::ItemIsEditable
                                    : item->flags() & ~Qt::ItemIsEditable);
        }
    // What is typed once the panel has opened goes somewhere: into the first cell, or adds a row first.
    if (!now.rows.isEmpty() && m_grid->currentRow() < 0)
        m_grid->setCurrentCell(0, 0);
    setFocusProxy(now.rows.isEmpty() && usable ? static_cast<QWidget*>(m_add) : m_grid);
}

void GridPanel::keepAt(int row, int column)
{
    if (m_grid->rowCount() > 0 && m_grid->columnCount() > 0)
        m_grid->setCurrentCell(std::clamp(row, 0, m_grid->rowCount() - 1),
                               std::clamp(column, 0, m_grid->columnCount() - 1));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void GridPanel::addRowBelow()
{
    const int row = m_grid->currentRow() < 0 ? m_grid->rowCount() : m_grid->currentRow() + 1;
    const int column = std::max(0, m_grid->currentColumn());
    insertRow(row);
    keepAt(row, column);
}

void GridPanel::removeThisRow()
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    if (row >= 0)
        removeRow(row);
    keepAt(row, column);
}

void GridPanel::moveThisRow(int step)
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    if (row < 0 || row + step < 0 || row + step >= m_grid->rowCount())
        return;
    moveRow(row, row + step);
    keepAt(row + step, column);
}

void GridPanel::addColumnAfter()
{
    const int row = std::max(0, m_grid->currentRow());
    const int column = m_grid->currentColumn() < 0 ? m_grid->columnCount() : m_grid->currentColumn() + 1;
    insertColumn(column);
    keepAt(row, column);
}

void GridPanel::removeThisColumn()
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    if (column >= 0)
        removeColumn(column);
    keepAt(row, column);
}

void GridPanel::moveThisColumn(int step)
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    if (column < 0 || column + step < 0 || column + step >= m_grid->columnCount())
        return;
    moveColumn(column, column + step);
    keepAt(row, column + step);
}

void GridPanel::retranslate()
{
    const QStringList names = m_columnsChange ? QStringList{tr("Add a row below"),
                                                            tr("Remove the row"),
                                                            tr("Move the row up"),
                                                            tr("Move the row down"),
                                                            tr("Add a column after"),
                                                            tr("Remove the column"),
                                                            tr("Move the column to the left"),
                                                            tr("Move the column to the right")}
                                              : QStringList{tr("Add a contact"), tr("Remove the contact"),
                                                            tr("Move up"), tr("Move down")};
    for (qsizetype i = 0; i < m_acts.size(); ++i)
        m_acts[i]->setText(names[i]);
    m_headerRow->setText(tr("First row is a heading"));
    refill();
}

void GridPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GridPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refill();
}

} // namespace communique::ui::panels
