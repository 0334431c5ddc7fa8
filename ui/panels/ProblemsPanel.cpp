#include "panels/ProblemsPanel.h"

#include "panels/ProblemDelegate.h"
#include "panels/ProblemWords.h"
#include "session/FindingCommands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using base::Language;
using checks::Finding;
using checks::Fix;
using checks::Severity;

namespace {

constexpr std::array Severities{Severity::Error, Severity::Warning, Severity::Hint};
constexpr int SignSize = 14;

bool isWrittenByHand(const Fix& fix)
{
    return fix.kind == Fix::Kind::Alternative || fix.kind == Fix::Kind::Title;
}

} // namespace

ProblemsPanel::ProblemsPanel(session::Checking& checking, QWidget* parent)
    : QWidget(parent)
    , m_checking(checking)
    , m_model(new ProblemsModel(checking, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_details(new ProblemDetails(this))
    , m_rules(new RulesPage(this))
{
    m_list->setObjectName(u"findings"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(16, 12, 16, 8);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(m_details);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    m_details->setMinimumWidth(220);
    auto* problems = new QWidget(this);
    auto* column = new QVBoxLayout(problems);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(both, 1);
    column->addWidget(m_empty, 1);
    m_pages->addWidget(problems);
    m_pages->addWidget(m_rules);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_list);

    connect(&m_checking, &session::Checking::checked, this, &ProblemsPanel::refill);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        noteVisit();
        Q_EMIT placeChosen(m_model->now(index).place);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                showDetails();
                if (m_refilling)
                    return;
                noteVisit();
                if (m_list->hasFocus() && index.isValid())
                    Q_EMIT placeShown(m_model->now(index).place);
            });
    const auto toList = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    connect(m_details, &ProblemDetails::fixWanted, this, [this, toList] {
        const Finding finding = m_model->now(m_list->currentIndex());
        fix(finding);
        if (!isWrittenByHand(finding.fix))
            toList(); // the button will be the next problem's
    });
    connect(m_details, &ProblemDetails::fixAllWanted, this, [this, toList] {
        fixAll(m_model->now(m_list->currentIndex()).rule);
        toList();
    });
    connect(m_details, &ProblemDetails::ignoreWanted, this, &ProblemsPanel::ignore);
    connect(m_details, &ProblemDetails::heedWanted, this, [this, toList] {
        heed();
        toList();
    });
    connect(m_details, &ProblemDetails::left, this, toList);
    connect(m_details, &ProblemDetails::severityChosen, this, &ProblemsPanel::severityChosen);
    connect(m_rules, &RulesPage::severityChosen, this, &ProblemsPanel::severityChosen);
    connect(m_rules, &RulesPage::closeWanted, this, [this] { showRules(false); });
    retranslate();
}

QWidget* ProblemsPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    m_group = new QComboBox(bar);
    m_language = new QComboBox(bar);
    for (QComboBox* box : {m_group, m_language}) {
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &ProblemsPanel::takeFilter);
    }
    const auto button = [&] {
        auto* made = new QToolButton(bar);
        made->setAutoRaise(true);
        made->setProperty("filter", true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(made);
        return made;
    };
    layout->addSpacing(8);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        m_severities.append(button());
        m_severities.last()->setCheckable(true);
        m_severities.last()->setChecked(true);
        connect(m_severities.last(), &QToolButton::toggled, this, &ProblemsPanel::takeFilter);
    }
    layout->addStretch(1);
    m_ignored = button();
    m_ignored->setCheckable(true);
    connect(m_ignored, &QToolButton::toggled, this, &ProblemsPanel::takeFilter);
    m_toRules = button();
    connect(m_toRules, &QToolButton::clicked, this, [this] { showRules(true); });
    return bar;
}

void ProblemsPanel::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_model->setSession(session);
    if (session)
        connect(session, &session::DocumentSession::changed, this, &ProblemsPanel::noteRewriting);
    noteVisit();
    m_visited = false;
    refill();
}

QString ProblemsPanel::sentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

/// The marks of words that were changed are empty; where the same problem is found twice in one text, only
/// this tells which of the two was mended.
void ProblemsPanel::noteRewriting()
{
    const Problem* problem = m_model->at(m_list->currentIndex());
    m_rewritten = m_rewritten || (problem && problem->finding.place.length > 0 &&
                                  m_model->now(m_list->currentIndex()).place.length == 0);
}

void ProblemsPanel::noteVisit()
{
    m_visited = true;
    m_rewritten = false;
    m_gap = Gap::None;
}

/// Whose problem was mended stands between those around it: the one that followed is chosen, and not visited
/// yet.
void ProblemsPanel::takeAnswer()
{
    QList<Problem> former = m_model->problems();
    const int row = m_list->currentIndex().row();
    const bool rewritten = std::exchange(m_rewritten, false);
    const QScopedValueRollback refilling(m_refilling, true);
    m_model->refill();
    const int count = m_model->rowCount();
    if (row < 0 || row >= former.size() || count == 0)
        return;
    const Problem chosen = former[row];
    const auto alike = [&](const QList<Problem>& problems) {
        return std::count_if(problems.cbegin(), problems.cend(),
                             [&](const Problem& each) { return isSame(each, chosen); });
    };
    const bool mended = alike(m_model->problems()) < (rewritten ? alike(former) : 1);
    if (mended)
        former.removeAt(row);
    QModelIndex left = m_model->firstLeft(former, row);
    if (mended)
        m_gap = left.isValid() ? Gap::BeforeChosen : Gap::BehindChosen;
    if (!left.isValid())
        left = m_model->index(count - 1);
    if (m_list->currentIndex() != left)
        m_list->setCurrentIndex(left);
    // The text is not pulled away from somebody who types there.
    if (mended && m_list->hasFocus())
        Q_EMIT placeShown(m_model->now(left).place);
}

void ProblemsPanel::refill()
{
    takeAnswer();
    const bool any = m_model->rowCount() > 0;
    const bool hadKeyboard = m_list->hasFocus() || m_details->isAncestorOf(QApplication::focusWidget());
    m_list->parentWidget()->setVisible(any);
    if (hadKeyboard && !any)
        m_group->setFocus(Qt::OtherFocusReason);
    m_empty->setVisible(!any);
    m_empty->setText(!m_session                                                   ? tr("No release yet.")
                     : m_checking.findings().isEmpty() && !m_checking.isCurrent() ? tr("Looking…")
                     : m_checking.findings().isEmpty()
                         ? tr("Nothing found.")
                         : tr("Nothing of this kind. Other problems are hidden."));
    if (any && !m_list->currentIndex().isValid()) {
        const QScopedValueRollback refilling(m_refilling, true);
        m_list->setCurrentIndex(m_model->index(0));
    }
    showCounts();
    showDetails();
}

void ProblemsPanel::showCounts()
{
    const std::array names{tr("Errors"), tr("Warnings"), tr("Hints")};
    const QList<Finding>& found = m_checking.findings();
    const ProblemFilter& filter = m_model->filter();
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        QToolButton* button = m_severities[qsizetype(i)];
        const qsizetype count = std::count_if(found.cbegin(), found.cend(), [&](const Finding& finding) {
            return finding.severity == Severities[i] && filter.concerns(finding);
        });
        button->setText(QString::number(count));
        button->setIcon(widgets::pictureOf(signOf(Severities[i]), SignSize, palette(), devicePixelRatioF()));
        button->setToolTip(names[i]);
        button->setAccessibleName(u"%1: %2"_s.arg(names[i]).arg(count));
    }
    const QList<checks::Ignored>& all = m_checking.ignored();
    const qsizetype ignored = std::count_if(
        all.cbegin(), all.cend(), [&](const checks::Ignored& each) { return filter.concerns(each.finding); });
    m_ignored->setText(tr("Ignored: %1").arg(ignored));
    m_ignored->setVisible(ignored > 0 || m_ignored->isChecked());
}

void ProblemsPanel::showDetails()
{
    const Problem* problem = m_model->at(m_list->currentIndex());
    m_details->show(problem, problem ? int(alike(problem->finding.rule)) : 0, isWritable());
    if (problem && !m_details->severity().view()->isVisible())
        m_details->severity().setRule(problem->finding.rule, m_session->form(), m_checking.severities());
}

bool ProblemsPanel::isWritable() const
{
    return m_session && !m_session->isReadOnly();
}

qsizetype ProblemsPanel::alike(const QString& rule) const
{
    const QList<Finding>& all = m_checking.findings();
    return std::count_if(all.begin(), all.end(), [&](const Finding& finding) {
        return finding.rule == rule && finding.fix.kind == Fix::Kind::Words &&
               finding.place.part != checks::Part::Cell;
    });
}

void ProblemsPanel::showGroup(std::optional<checks::Group> group)
{
    ProblemFilter filter = m_model->filter();
    filter.group = group;
    setFilter(filter);
    showRules(false);
}

void ProblemsPanel::setFilter(const ProblemFilter& filter)
{
    m_group->setCurrentIndex(filter.group ? m_group->findData(int(*filter.group)) : 0);
    m_language->setCurrentIndex(filter.language ? m_language->findData(int(*filter.language)) : 0);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        const QSignalBlocker quiet(m_severities[qsizetype(i)]);
        m_severities[qsizetype(i)]->setChecked(filter.severities.contains(Severities[i]));
    }
    const QSignalBlocker quiet(m_ignored);
    m_ignored->setChecked(filter.ignored);
    takeFilter();
}

void ProblemsPanel::takeFilter()
{
    ProblemFilter filter;
    if (m_group->currentIndex() > 0)
        filter.group = checks::Group(m_group->currentData().toInt());
    if (m_language->currentIndex() > 0)
        filter.language = Language(m_language->currentData().toInt());
    for (std::size_t i = 0; i < Severities.size(); ++i)
        if (!m_severities[qsizetype(i)]->isChecked())
            filter.severities.remove(Severities[i]);
    filter.ignored = m_ignored->isChecked();
    {
        const QScopedValueRollback refilling(m_refilling, true);
        m_gap = Gap::None;
        m_model->setFilter(filter);
    }
    refill();
}

void ProblemsPanel::showRules(bool shown)
{
    if (shown)
        m_rules->show(m_session ? m_session->form() : nullptr, m_checking.severities());
    m_pages->setCurrentIndex(shown ? 1 : 0);
}

bool ProblemsPanel::goToNext(bool backwards)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return false;
    const int row = m_list->currentIndex().row();
    const int above = m_gap == Gap::BehindChosen ? row : row - 1;
    const int below = m_gap == Gap::BeforeChosen ? row : row + 1;
    const int next = backwards ? (m_visited ? above : -1) : (m_visited ? below : 0);
    m_list->setCurrentIndex(m_model->index((next + count) % count));
    noteVisit();
    Q_EMIT placeChosen(m_model->now(m_list->currentIndex()).place);
    return true;
}

void ProblemsPanel::choose(const Finding& finding)
{
    showRules(false);
    if (!m_model->indexOf(finding).isValid())
        setFilter({});
    const QScopedValueRollback refilling(m_refilling, true);
    m_list->setCurrentIndex(m_model->indexOf(finding));
    noteVisit();
}

void ProblemsPanel::fix(const Finding& finding)
{
    if (!m_session)
        return;
    if (isWrittenByHand(finding.fix))
        Q_EMIT placeChosen(finding.place);
    else
        m_session->perform(session::fixOf(m_session->release(), finding));
}

void ProblemsPanel::fixAll(const QString& rule)
{
    QList<Finding> wanted = m_checking.findings();
    wanted.removeIf([&](const Finding& finding) { return finding.rule != rule; });
    if (m_session)
        m_session->perform(session::fixesOf(m_session->release(), wanted));
}

void ProblemsPanel::ignore(const QString& reason)
{
    if (m_model->at(m_list->currentIndex()) && m_session)
        m_session->perform(
            session::ignore(m_session->release(), m_model->now(m_list->currentIndex()), reason));
}

void ProblemsPanel::heed()
{
    const Problem* problem = m_model->at(m_list->currentIndex());
    if (problem && problem->ignoredFor && m_session)
        m_session->perform(session::heed(m_session->release(), {problem->finding, *problem->ignoredFor}));
}

void ProblemsPanel::addTo(QMenu& menu, const Finding& finding)
{
    const bool writable = isWritable();
    if (const QString fix = fixWords(finding.fix); !fix.isEmpty()) {
        QAction* action = menu.addAction(fix, this, [this, finding] { this->fix(finding); });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        action->setEnabled(writable);
        if (const auto count = alike(finding.rule); count > 1 && finding.fix.kind == Fix::Kind::Words)
            menu.addAction(tr("Fix all %n of this kind", nullptr, int(count)), this,
                           [this, rule = finding.rule] { fixAll(rule); })
                ->setEnabled(writable);
    }
    menu.addAction(tr("Ignore here…"), this,
                   [this, finding] {
                       choose(finding);
                       Q_EMIT shownWanted();
                       m_details->askReason();
                   })
        ->setEnabled(writable);
    menu.addAction(tr("Turn this rule off"), this,
                   [this, rule = finding.rule] { Q_EMIT severityChosen(rule, u"off"_s); });
    menu.addAction(tr("Why?"), this, [this, finding] {
        choose(finding);
        Q_EMIT shownWanted();
    });
}

void ProblemsPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    const Problem* problem = m_model->at(index);
    if (!problem)
        return;
    QMenu menu;
    menu.addAction(tr("Go to the words"), this,
                   [this, index] { Q_EMIT placeChosen(m_model->now(index).place); });
    if (problem->ignoredFor)
        menu.addAction(tr("Do not ignore it any longer"), this, &ProblemsPanel::heed)
            ->setEnabled(isWritable());
    else
        addTo(menu, m_model->now(index));
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void ProblemsPanel::retranslate()
{
    const int group = m_group->currentIndex();
    const int language = m_language->currentIndex();
    m_group->clear();
    m_group->addItem(tr("All rules"));
    for (const checks::Group each : checks::Groups)
        m_group->addItem(groupName(each), int(each));
    m_group->setCurrentIndex(std::max(group, 0));
    m_language->clear();
    m_language->addItem(tr("Both languages"));
    m_language->addItem(u"KOR"_s, int(Language::Korean));
    m_language->addItem(u"ENG"_s, int(Language::English));
    m_language->setCurrentIndex(std::max(language, 0));
    m_group->setAccessibleName(tr("Rules that are listed"));
    m_language->setAccessibleName(tr("Languages that are listed"));
    m_toRules->setText(tr("Rules…"));
    m_toRules->setToolTip(tr("Which rules look, and how loud they are"));
    m_ignored->setToolTip(tr("Problems that the release says to ignore"));
    m_list->setAccessibleName(tr("Problems"));
    m_details->retranslate();
    refill();
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRules(m_pages->currentIndex() == 1);
        m_checking.checkAgain();
    } else if (event->type() == QEvent::PaletteChange) {
        showCounts(); // the signs have colours
    }
    QWidget::changeEvent(event);
}

} // namespace communique::ui::panels
