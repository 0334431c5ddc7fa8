#pragma once

#include <QString>

/// What people read about a rule itself, in the language of the interface; safe on any thread.
namespace communique::checks {

/// A few words; the rule's name where nobody wrote any.
[[nodiscard]] QString titleOf(QStringView rule);
/// Why the rule is there, in one or two sentences; empty where nobody wrote any.
[[nodiscard]] QString reasonOf(QStringView rule);
/// Right against wrong in the language that the rule is about; may be empty.
[[nodiscard]] QString exampleOf(QStringView rule);

} // namespace communique::checks
