#include "checks/Registry.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

QList<RuleInfo> accessibilityRules()
{
    const auto rule = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Accessibility, severity, run};
    };
    return {
        rule(u"title"_s, Severity::Error, missingTitle),
        rule(u"figure-alternative"_s, Severity::Error, missingAlternative),
        rule(u"figure-alternative-words"_s, Severity::Warning, emptyAlternative),
        rule(u"figure-alternative-length"_s, Severity::Hint, longAlternative),
        rule(u"table-header"_s, Severity::Error, missingHeaderRow),
        rule(u"table-header-cell"_s, Severity::Warning, emptyHeaderCell),
        rule(u"table-caption"_s, Severity::Hint, missingCaption),
        rule(u"link-words"_s, Severity::Warning, vagueLink),
        rule(u"link-address"_s, Severity::Hint, bareLink),
        rule(u"link-target"_s, Severity::Error, malformedLink),
        rule(u"heading-empty"_s, Severity::Error, emptyHeading),
        rule(u"heading-alone"_s, Severity::Warning, headingWithoutText),
        rule(u"point-level"_s, Severity::Warning, skippedLevel),
        rule(u"heading-fake"_s, Severity::Hint, fakeHeading),
        rule(u"characters"_s, Severity::Error, unreadableCharacters),
        rule(u"contrast"_s, Severity::Error, faintText),
    };
}

} // namespace

const QList<RuleInfo>& allRules()
{
    static const QList<RuleInfo> rules = accessibilityRules();
    return rules;
}

const RuleInfo* ruleNamed(QStringView id)
{
    for (const RuleInfo& rule : allRules())
        if (rule.id == id)
            return &rule;
    return nullptr;
}

QString name(Group group)
{
    switch (group) {
    case Group::Bilingual:
        return u"bilingual"_s;
    case Group::English:
        return u"english"_s;
    case Group::Korean:
        return u"korean"_s;
    case Group::Envelope:
        return u"envelope"_s;
    case Group::Accessibility:
        return u"accessibility"_s;
    }
    Q_UNREACHABLE();
}

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        if (checks::name(severity) == name)
            return severity;
    return std::nullopt;
}

} // namespace communique::checks
