#include "widgets/WrappingRow.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace communique::ui::widgets {

namespace {

constexpr int Spacing = 8;

} // namespace

WrappingRow::WrappingRow(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
}

void WrappingRow::add(QWidget* field, int stretch)
{
    m_fields.append({field, stretch});
    place();
}

int WrappingRow::leastWidth(qsizetype index) const
{
    const QWidget* widget = m_fields[index].widget;
    return std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
}

void WrappingRow::arrange()
{
    const qsizetype half = (m_fields.size() + 1) / 2;
    int inOne = -Spacing;
    int inTwo = -Spacing;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        inOne += leastWidth(i) + Spacing;
    for (qsizetype i = 0; i < half; ++i)
        inTwo += std::max(leastWidth(i), i + half < m_fields.size() ? leastWidth(i + half) : 0) + Spacing;
    // Its own least width is that of two lines, or nothing could make it narrow enough for them.
    setMinimumWidth(std::max(inTwo, 0));
    if (const bool wrapped = inOne > width(); wrapped != m_wrapped) {
        m_wrapped = wrapped;
        place();
    }
}

/// In two lines the second half of the fields stands below the first, in the same columns.
void WrappingRow::place()
{
    const auto columns = static_cast<int>(m_wrapped ? (m_fields.size() + 1) / 2 : m_fields.size());
    for (int i = 0; i < m_fields.size(); ++i)
        m_grid->setColumnStretch(i, 0);
    for (int i = 0; i < m_fields.size(); ++i) {
        const int column = i % columns;
        m_grid->removeWidget(m_fields[i].widget);
        m_grid->addWidget(m_fields[i].widget, i / columns, column);
        m_grid->setColumnStretch(column, m_grid->columnStretch(column) + m_fields[i].stretch);
    }
}

bool WrappingRow::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

} // namespace communique::ui::widgets
