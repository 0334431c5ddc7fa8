#include "panels/SeverityBox.h"

#include "checks/RuleText.h"
#include "panels/ProblemWords.h"

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using checks::Severity;

SeverityBox::SeverityBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // each rule has words of its own
    setFocusPolicy(Qt::StrongFocus);                  // a wheel that scrolls the page changes no rule
    connect(this, &QComboBox::activated, this,
            [this] { Q_EMIT severityChosen(m_rule, currentData().toString()); });
}

void SeverityBox::setRule(const QString& rule, const document::FormPtr& form,
                          const session::Checking::Severities& severities)
{
    m_rule = rule;
    clear();
    const checks::RuleInfo* info = checks::ruleNamed(rule);
    if (!info)
        return;
    const QString wish = form ? form->checks.value(rule) : QString();
    const auto formSays = checks::severityFromName(wish);
    const QString usual = severityName(formSays.value_or(info->severity));
    addItem(wish.isEmpty()   ? tr("As usual: %1").arg(usual)
            : wish == u"off" ? tr("As the form says: off")
                             : tr("As the form says: %1").arg(usual),
            QString());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        addItem(severityName(severity), checks::name(severity));
    addItem(tr("Off"), u"off"_s);
    const auto chosen = severities.constFind(rule);
    if (chosen != severities.cend())
        setCurrentIndex(findData(*chosen ? checks::name(**chosen) : u"off"_s));
    setAccessibleName(tr("Severity of “%1”").arg(checks::titleOf(rule)));
}

} // namespace communique::ui::panels
