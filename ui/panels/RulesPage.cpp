#include "panels/RulesPage.h"

#include "checks/RuleText.h"
#include "panels/ProblemWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

namespace {

enum Column { Rule, What, Loudness };

constexpr int BoxWidth = 190;
constexpr int RowHeight = 34;

} // namespace

RulesPage::RulesPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_close(new QPushButton(this))
    , m_remark(new QLabel(this))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_close);
    bar->addWidget(m_remark);
    m_remark->setProperty("muted", true);
    m_remark->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    bar->insertStretch(1, 1);
    m_list->setObjectName(u"rules"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Rule, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Loudness, QHeaderView::Fixed);
    m_list->setColumnWidth(Loudness, BoxWidth + 16);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_close, &QPushButton::clicked, this, &RulesPage::closeWanted);
    retranslate();
}

void RulesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a rule"));
    m_close->setText(tr("Back to the problems"));
    m_list->setHeaderLabels({tr("Rule"), tr("What for"), tr("Severity")});
    m_boxes.clear();
    m_list->clear(); // filled again when it is shown
}

void RulesPage::fill()
{
    for (const checks::Group group : checks::Groups) {
        auto* top = new QTreeWidgetItem(m_list, {groupName(group)});
        QFont bold = m_list->font();
        bold.setBold(true);
        top->setFont(Rule, bold);
        top->setFirstColumnSpanned(true);
        for (const checks::RuleInfo& rule : checks::allRules()) {
            if (rule.group != group)
                continue;
            auto* row = new QTreeWidgetItem(top, {checks::titleOf(rule.id), checks::reasonOf(rule.id)});
            row->setToolTip(Rule, rule.id);
            row->setToolTip(What, checks::reasonOf(rule.id) + u'\n' + checks::exampleOf(rule.id));
            row->setSizeHint(Loudness, QSize(BoxWidth, RowHeight));
            auto* box = new SeverityBox(m_list);
            m_boxes.insert(rule.id, box);
            connect(box, &SeverityBox::severityChosen, this, &RulesPage::severityChosen);
            m_list->setItemWidget(row, Loudness, box);
        }
        top->setExpanded(true);
    }
    filter(m_search->text());
}

void RulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            show(m_form, m_severities);
    }
    QWidget::changeEvent(event);
}

void RulesPage::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_close->setVisible(remark.isEmpty());
}

void RulesPage::show(const document::FormPtr& form, const session::Checking::Severities& severities)
{
    m_form = form;
    m_severities = severities;
    if (m_list->topLevelItemCount() == 0)
        fill();
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        (*box)->setRule(box.key(), form, severities);
}

void RulesPage::filter(const QString& words)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* row = group->child(i);
            const bool shown = row->text(Rule).contains(words, Qt::CaseInsensitive) ||
                               row->text(What).contains(words, Qt::CaseInsensitive) ||
                               row->toolTip(Rule).contains(words, Qt::CaseInsensitive);
            row->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

} // namespace communique::ui::panels
