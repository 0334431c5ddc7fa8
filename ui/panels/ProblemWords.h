#pragma once

#include "checks/Registry.h"
#include "document/Numbering.h"
#include "widgets/Sign.h"

/// How the panel, the menu and the marks speak of what the checks find.
namespace communique::ui::panels {

[[nodiscard]] widgets::Sign signOf(checks::Severity severity);
/// "Error", "Warning", "Hint".
[[nodiscard]] QString severityName(checks::Severity severity);
/// "Korean and English", "English" …: of a group of rules.
[[nodiscard]] QString groupName(checks::Group group);
/// "¶ 3 · ENG", "¶ 3 ㅇ · KOR", "Title · KOR", "Date": where in the release, as its form numbers it.
[[nodiscard]] QString placeWords(const document::Release& release, const document::Numbering& numbering,
                                 const checks::Place& place);
/// What the fix of a finding does, as a button says it; empty for none.
[[nodiscard]] QString fixWords(const checks::Fix& fix);

} // namespace communique::ui::panels
