#include "base/Text.h"
#include "checks/RuleText.h"
#include "panels/ProblemWords.h"
#include "session/FindingCommands.h"
#include "shell/MainWindow.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Problems in the window: the panel, the marks in the text, the keys, and what is said before anything goes
/// out.
namespace communique::ui::shell {

using checks::Part;
using checks::Severity;
using panels::ProblemsPanel;

namespace {

constexpr qsizetype LongestMenuLine = 70;
constexpr int SignSize = 14;

} // namespace

void MainWindow::connectChecks()
{
    m_checking->setSeverities(m_settings.severities());
    m_editor->setChecking(m_checking);
    ProblemsPanel* panel = &m_bottom->problems();
    connect(panel, &ProblemsPanel::placeChosen, this, &MainWindow::showPlace);
    connect(panel, &ProblemsPanel::placeShown, this, [this](const checks::Place& place) {
        const session::DocumentSession* session = m_workspace.current();
        if (session->release().find(place.blockId) || place.part == Part::Title ||
            place.part == Part::Subtitle)
            m_editor->showWords(session::selectionOf(session->release(), place));
    });
    connect(panel, &ProblemsPanel::shownWanted, this, [this] { m_bottom->open(BottomArea::Problems); });
    connect(panel, &ProblemsPanel::severityChosen, this, &MainWindow::setSeverity);
    connect(m_checking, &session::Checking::checked, this, &MainWindow::showProblemCount);
    const auto offer = [this](QMenu* menu, const editing::Position& position) {
        if (const auto finding = m_checking->findingAt(position))
            offerFinding(*menu, *finding);
        offerFindings(*menu, m_checking->findingsBeside(position.place));
    };
    connect(m_editor, &editor::EditorArea::findingMenuWanted, this,
            [this](const editing::TextPlace& place, const QPoint& at) {
                QMenu menu;
                offerFindings(menu, m_checking->findingsBeside(place));
                menu.exec(at);
            });
    connect(m_editor, &editor::EditorArea::contextMenuWanted, this, offer);
    connect(m_spellingMenu, &SpellingMenu::menuOpening, this, offer);
    m_problemsLabel->setAutoRaise(true);
    m_problemsLabel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problemsLabel->setObjectName(u"problemCount"_s);
    connect(m_problemsLabel, &QToolButton::clicked, this, [this] { toggleProblems({}); });
    connectProblemActions();
}

/// What can be done about a problem, under its sentence.
void MainWindow::offerFinding(QMenu& menu, const checks::Finding& finding)
{
    QAction* sentence = menu.addAction(base::elided(finding.message, LongestMenuLine));
    const auto sign =
        widgets::pictureOf(panels::signOf(finding.severity), SignSize, palette(), devicePixelRatioF());
    QIcon icon(sign);
    icon.addPixmap(sign, QIcon::Disabled); // the sentence cannot be chosen, but its sign keeps its colour
    sentence->setIcon(icon);
    sentence->setEnabled(false);
    if (finding.place.part == Part::Cell || finding.place.part == Part::Alternative)
        menu.addAction(tr("Show where"), this, [this, place = finding.place] { showPlace(place); });
    m_bottom->problems().addTo(menu, finding);
    menu.addSeparator();
}

/// Of several problems each has a menu of its own.
void MainWindow::offerFindings(QMenu& menu, const QList<checks::Finding>& findings)
{
    for (const checks::Finding& finding : findings) {
        if (findings.size() == 1) {
            offerFinding(menu, finding);
            return;
        }
        QMenu* each = menu.addMenu(QIcon(widgets::pictureOf(panels::signOf(finding.severity), SignSize,
                                                            palette(), devicePixelRatioF())),
                                   base::elided(finding.message, LongestMenuLine));
        offerFinding(*each, finding);
    }
    if (!findings.isEmpty())
        menu.addSeparator();
}

void MainWindow::connectProblemActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::ToggleProblems, [this] { toggleProblems({}); });
    on(ActionId::ToggleAccessibility, [this] { toggleProblems(checks::Group::Accessibility); });
    on(ActionId::NextProblem, [this] { goToProblem(false); });
    on(ActionId::PreviousProblem, [this] { goToProblem(true); });
    connect(m_bottom, &BottomArea::shownChanged, this, &MainWindow::markProblemActions);
    connect(m_gate, &ErrorGate::errorsWanted, this, [this] {
        panels::ProblemFilter errors;
        errors.severities = {Severity::Error};
        m_bottom->problems().showRules(false);
        m_bottom->problems().setFilter(errors);
        m_bottom->open(BottomArea::Problems);
    });
}

void MainWindow::markProblemActions()
{
    const bool shown = m_bottom->shown() == BottomArea::Problems;
    const bool accessible = m_bottom->problems().group() == checks::Group::Accessibility;
    (*m_actions)[ActionId::ToggleProblems]->setChecked(shown && !accessible);
    (*m_actions)[ActionId::ToggleAccessibility]->setChecked(shown && accessible);
}

void MainWindow::toggleProblems(std::optional<checks::Group> group)
{
    ProblemsPanel& panel = m_bottom->problems();
    const bool same = group ? panel.group() == group : panel.group() != checks::Group::Accessibility;
    if (!same)
        panel.showGroup(group);
    if (same || m_bottom->shown() != BottomArea::Problems)
        m_bottom->toggle(BottomArea::Problems);
    markProblemActions();
}

void MainWindow::setSeverity(const QString& rule, const QString& severity)
{
    const QString former = m_settings.severity(rule);
    m_settings.setSeverity(rule, severity);
    m_checking->setSeverities(m_settings.severities());
    if (severity == u"off" && former != u"off")
        m_messages->tell(widgets::MessageBar::Tone::Done,
                         tr("The rule “%1” is off.").arg(checks::titleOf(rule)),
                         {{tr("Turn it on again"), [this, rule, former] { setSeverity(rule, former); }}});
}

void MainWindow::showPlace(const checks::Place& place)
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    const document::Release& release = session->release();
    const base::Language language = place.language.value_or(release.header().source);
    switch (place.part) {
    case Part::Form:
        setFormEditorShown(true);
        return;
    case Part::Date:
    case Part::Embargo:
        m_editor->header()->focusFact(place.part == Part::Date ? editing::Field::Date
                                                               : editing::Field::Embargo);
        return;
    case Part::Contacts:
        m_bottom->open(BottomArea::Contacts);
        return;
    case Part::Title:
    case Part::Subtitle:
    case Part::Text:
    case Part::Cell:
    case Part::Alternative:
        break;
    }
    if (!place.blockId.isEmpty() && !release.find(place.blockId))
        return; // it went since the checks looked
    m_editor->goTo(session::selectionOf(release, place));
    if (place.part == Part::Alternative) {
        m_bottom->open(BottomArea::Figure);
        m_bottom->figure().alternative(language)->setFocus(Qt::OtherFocusReason);
    } else if (place.part == Part::Cell) {
        m_bottom->open(BottomArea::Table);
        m_bottom->table().grid().setCurrentCell(place.row, place.column);
        m_bottom->table().grid().setFocus(Qt::OtherFocusReason);
    }
}

/// What keeps people from sending: errors and warnings. Hints are in the panel.
void MainWindow::showProblemCount()
{
    const auto errors = static_cast<int>(m_checking->count(Severity::Error));
    const auto warnings = static_cast<int>(m_checking->count(Severity::Warning));
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, warnings));
    const auto worst = errors > 0 ? widgets::Sign::Disc : widgets::Sign::Triangle;
    m_problemsLabel->setIcon(
        parts.isEmpty() ? QIcon() : QIcon(pictureOf(worst, SignSize, palette(), devicePixelRatioF())));
    m_problemsLabel->setText(parts.isEmpty() ? tr("✓ No errors or warnings") : parts.join(u" · "_s));
    m_problemsLabel->setToolTip((*m_actions)[ActionId::ToggleProblems]->toolTip());
    m_problemsLabel->setVisible(m_workspace.current());
}

void MainWindow::goToProblem(bool backwards)
{
    m_editor->commitComposition();
    if (!m_bottom->problems().goToNext(backwards))
        m_messages->tell(widgets::MessageBar::Tone::Done, m_bottom->problems().sentence());
}

void MainWindow::setStatus(document::Status status)
{
    const auto set = [this, status] {
        if (session::DocumentSession* session = m_workspace.current())
            session->perform(editing::commands::setField(session->release(), editing::Field::Status,
                                                         base::Language::Korean, status));
    };
    if (status == document::Status::Published)
        m_gate->pass(tr("Publish anyway"), set);
    else
        set();
    updateActions(); // shows the status that the release has now
}

void MainWindow::exportAs(writers::Format format)
{
    settleInput();
    m_gate->pass(tr("Export anyway"), [this, format] { m_files->exportAs(format); });
}

/// A file without its pictures opens; it must not go out without anybody noticing.
void MainWindow::tellLostPictures(const session::DocumentSession& session)
{
    QStringList lost;
    for (const document::BlockPtr& block : session.release().blocks())
        if (block->figure.isLost())
            lost.append(block->id);
    if (!lost.isEmpty())
        m_messages->tell(widgets::MessageBar::Tone::Wrong,
                         tr("%Ln pictures are missing or damaged in the file. The text is all there.",
                            nullptr, static_cast<int>(lost.size())),
                         {{tr("Show"), [this, first = lost.first()] {
                               m_editor->goToBlock(first, m_editor->activeLanguage());
                               m_bottom->open(BottomArea::Figure);
                           }}});
}

} // namespace communique::ui::shell
