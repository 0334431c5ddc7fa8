#pragma once

#include "panels/ProblemDetails.h"
#include "panels/ProblemsModel.h"
#include "panels/RulesPage.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace communique::ui::panels {

/// What the checks find in the release: every problem with a way to its words, the fix where one is certain,
/// an explanation, and the choice to ignore it here, for a reason that the release keeps.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `checking` outlives this.
    explicit ProblemsPanel(session::Checking& checking, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] QListView& list() const { return *m_list; }
    [[nodiscard]] ProblemsModel& model() const { return *m_model; }
    [[nodiscard]] ProblemDetails& details() const { return *m_details; }
    [[nodiscard]] RulesPage& rules() const { return *m_rules; }
    [[nodiscard]] QString sentence() const; ///< what is said instead of a list

    /// Only this group; nothing for all.
    void showGroup(std::optional<checks::Group> group);
    [[nodiscard]] std::optional<checks::Group> group() const { return m_model->filter().group; }
    void setFilter(const ProblemFilter& filter);
    void showRules(bool shown);
    /// Goes to the next problem of the list, or the one before; from the last to the first. False for none.
    bool goToNext(bool backwards);
    /// Chooses a problem, and shows it where the filter hid it.
    void choose(const checks::Finding& finding);
    /// What can be done about a problem, for a context menu.
    void addTo(QMenu& menu, const checks::Finding& finding);

    /// Mends a problem, or goes to where a person has to write.
    void fix(const checks::Finding& finding);
    /// Every problem of the rule whose fix is words, in one edit.
    void fixAll(const QString& rule);

Q_SIGNALS:
    void placeChosen(const communique::checks::Place& place);
    /// To be seen beside the list; the keyboard stays.
    void placeShown(const communique::checks::Place& place);
    /// The panel is to be seen: something is asked or explained there.
    void shownWanted();
    /// "error", "warning", "hint" or "off"; empty for what form and rule say.
    void severityChosen(const QString& rule, const QString& severity);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void refill();
    void takeAnswer();
    void noteRewriting();
    void noteVisit();
    void retranslate();
    void showDetails();
    void showCounts();
    void takeFilter();
    void ignore(const QString& reason);
    void heed();
    void showMenu(const QPoint& position);
    [[nodiscard]] qsizetype alike(const QString& rule) const;
    [[nodiscard]] bool isWritable() const;

    session::Checking& m_checking;
    session::DocumentSession* m_session = nullptr;
    ProblemsModel* m_model;
    QStackedWidget* m_pages; ///< the problems, or the rules
    QComboBox* m_group;
    QComboBox* m_language;
    QList<QToolButton*> m_severities; ///< errors, warnings, hints
    QToolButton* m_ignored;
    QToolButton* m_toRules;
    QListView* m_list;
    QLabel* m_empty;
    ProblemDetails* m_details;
    RulesPage* m_rules;
    bool m_refilling = false;
    bool m_visited = false;   ///< somebody has gone to a problem of this release
    bool m_rewritten = false; ///< the words of the chosen problem were changed since the answer
    /// Where somebody stands whose problem was mended, and who has not gone on yet.
    enum class Gap { None, BeforeChosen, BehindChosen } m_gap = Gap::None;
};

} // namespace communique::ui::panels
