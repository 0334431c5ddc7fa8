#pragma once

#include "panels/SeverityBox.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace communique::ui::panels {

/// Every rule with what it is for, and how loud it is.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(QWidget* parent = nullptr);

    void show(const document::FormPtr& form, const session::Checking::Severities& severities);
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] SeverityBox* boxOf(const QString& rule) const { return m_boxes.value(rule); }
    void retranslate();

Q_SIGNALS:
    void severityChosen(const QString& rule, const QString& severity);
    void closeWanted();

private:
    void fill();
    void filter(const QString& words);

    QLineEdit* m_search;
    QTreeWidget* m_list;
    QPushButton* m_close;
    QHash<QString, SeverityBox*> m_boxes;
};

} // namespace communique::ui::panels
