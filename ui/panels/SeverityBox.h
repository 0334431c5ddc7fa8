#pragma once

#include "session/Checking.h"

#include <QComboBox>

namespace communique::ui::panels {

/// How loud a rule is for the person at the desk: as the form or the rule itself says, or as chosen here.
class SeverityBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SeverityBox(QWidget* parent = nullptr);

    /// Without a form: what the rule itself says.
    void setRule(const QString& rule, const document::FormPtr& form,
                 const session::Checking::Severities& severities);
    [[nodiscard]] const QString& rule() const { return m_rule; }

Q_SIGNALS:
    /// "error", "warning", "hint" or "off"; empty for what form and rule say.
    void severityChosen(const QString& rule, const QString& severity);

private:
    QString m_rule;
};

} // namespace communique::ui::panels
