#pragma once

#include "panels/SeverityBox.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace communique::ui::panels {

/// Every rule with what it is for, and how loud it is: for the person at the desk, or for a form.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(QWidget* parent = nullptr);

    void show(const document::FormPtr& form, const session::Checking::Severities& severities);
    /// Said beside the search, where no problems are to go back to.
    void setRemark(const QString& remark);
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] SeverityBox* boxOf(const QString& rule) const { return m_boxes.value(rule); }

Q_SIGNALS:
    void severityChosen(const QString& rule, const QString& severity);
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void filter(const QString& words);

    QLineEdit* m_search;
    QTreeWidget* m_list;
    QPushButton* m_close;
    QLabel* m_remark;
    document::FormPtr m_form; ///< that is shown, with what was chosen
    session::Checking::Severities m_severities;
    QHash<QString, SeverityBox*> m_boxes;
};

} // namespace communique::ui::panels
