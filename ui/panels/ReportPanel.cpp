#include "panels/ReportPanel.h"

#include "widgets/Colours.h"
#include "widgets/RichTextList.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using widgets::RichTextList;

ReportPanel::ReportPanel(QWidget* parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_list(new RichTextList(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    m_about->setProperty("muted", true);
    m_about->setContentsMargins(8, 2, 8, 2);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setObjectName(u"report"_s);
    m_list->setStretch({0, 1, 0});
    setFocusProxy(m_list);
    const auto choose = [this](int row) {
        if (const ReportLine line = m_lines.value(row); !line.blockId.isEmpty())
            Q_EMIT blockChosen(line.blockId);
    };
    connect(m_list, &RichTextList::rowActivated, this, choose);
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this, choose](QTreeWidgetItem* row) { choose(m_list->indexOfTopLevelItem(row)); });
}

void ReportPanel::report(const QString& about, const QList<ReportLine>& lines)
{
    m_about->setText(about);
    m_about->setToolTip(about);
    m_list->setAccessibleName(about);
    m_lines = lines;
    refill();
}

void ReportPanel::refill()
{
    const widgets::Colours colours = widgets::coloursOf(palette());
    m_list->clear();
    for (const ReportLine& line : std::as_const(m_lines)) {
        QString html = line.sentence.toHtmlEscaped();
        for (const QString& detail : line.details)
            html += u"<br>"_s + RichTextList::coloured(detail, colours.muted);
        m_list->addRow({{RichTextList::coloured(line.where, colours.muted), line.where, {}},
                        {html, line.sentence, {}},
                        {{}, line.offer, {}}});
        if (!line.offer.isEmpty())
            addButton(m_list->topLevelItemCount() - 1);
    }
}

void ReportPanel::addButton(int row)
{
    auto* button = new QPushButton(m_lines[row].offer, m_list);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleDescription(m_lines[row].sentence);
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    item->setData(2, Qt::SizeHintRole, button->sizeHint());
    connect(button, &QPushButton::clicked, this, [this, item] { accept(m_list->indexOfTopLevelItem(item)); });
    m_list->setItemWidget(item, 2, button);
}

/// What was taken needs no more looking at.
void ReportPanel::accept(int row)
{
    const ReportLine line = m_lines.takeAt(row);
    delete m_list->takeTopLevelItem(row);
    line.accept();
}

void ReportPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refill();
    QWidget::changeEvent(event);
}

} // namespace communique::ui::panels
