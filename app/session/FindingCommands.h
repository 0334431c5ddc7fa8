#pragma once

#include "checks/Runner.h"
#include "editing/Commands.h"

/// What a person can do about a finding. Each is a pure function like every command: nothing where it does
/// not apply to the release as it stands.
namespace communique::session {

using document::Release;
using editing::Selection;

/// The text that a place is in: of its language, or of the source's where it is true of all.
[[nodiscard]] editing::TextPlace textOf(const Release& release, const checks::Place& place);

/// Where the caret goes for a finding: its words selected, or the start of its text.
[[nodiscard]] Selection selectionOf(const Release& release, const checks::Place& place);

/// The edit that mends a finding; nothing where a person has to write something.
[[nodiscard]] editing::commands::Outcome fixOf(const Release& release, const checks::Finding& finding);

/// One edit that mends all findings whose fix is words, given in any order; nothing where none applies.
[[nodiscard]] editing::commands::Outcome fixesOf(const Release& release,
                                                 const QList<checks::Finding>& findings);

/// From now on the release says to leave this finding alone, and why.
[[nodiscard]] editing::commands::Outcome ignore(const Release& release, const checks::Finding& finding,
                                                const QString& reason);
/// Takes that back.
[[nodiscard]] editing::commands::Outcome heed(const Release& release, const checks::Ignored& ignored);

} // namespace communique::session
