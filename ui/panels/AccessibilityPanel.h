#pragma once

#include "session/Checking.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace communique::ui::panels {

/// What would keep the release from being accessible, with a way to each place and, where it is certain, the
/// fix in one click.
class AccessibilityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessibilityPanel(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] const session::Checking& checking() const { return *m_checking; }
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] QString sentence() const; ///< what is said instead of a list
    /// Mends the finding of a row, or goes to where a person has to write.
    void fix(int row);

Q_SIGNALS:
    void countChanged(int findings);
    void placeChosen(const communique::checks::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void fill(QTreeWidgetItem& row, const checks::Finding& finding) const;
    void addFixButton(QTreeWidgetItem& row, const checks::Finding& finding);
    void choose(QTreeWidgetItem* row);
    [[nodiscard]] QString nameOf(const checks::Place& place) const;

    session::DocumentSession* m_session = nullptr;
    session::Checking* m_checking;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QList<checks::Finding> m_shown;
};

} // namespace communique::ui::panels
