#pragma once

#include "checks/Accessibility.h"

#include <array>

/// Every rule that the program knows, by name.
namespace communique::checks {

enum class Group : quint8 { Bilingual, English, Korean, Envelope, Accessibility };

inline constexpr std::array Groups{Group::Bilingual, Group::English, Group::Korean, Group::Envelope,
                                   Group::Accessibility};

/// A rule as settings, forms and the command line name it.
struct RuleInfo
{
    QString id; ///< Finding::rule of what it finds
    Group group = Group::Bilingual;
    Severity severity = Severity::Warning; ///< of most of what it finds; a finding may say otherwise
    Rule run = nullptr;                    ///< several names may share one function
};

/// In the order of the groups. Names are unique.
[[nodiscard]] const QList<RuleInfo>& allRules();

/// The rule of this name, or null.
[[nodiscard]] const RuleInfo* ruleNamed(QStringView id);

/// "bilingual", "english", …: as the command line takes them.
[[nodiscard]] QString name(Group group);
/// "error", "warning", "hint".
[[nodiscard]] QString name(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromName(QStringView name);

} // namespace communique::checks
