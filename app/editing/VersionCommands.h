#pragma once

#include "editing/Commands.h"

namespace communique::editing::commands {

/// Makes the release say what `target` says, block by block, in one undo step: for bringing back a version.
/// Id and source of the release stay.
[[nodiscard]] Outcome become(const Release& release, const Release& target, const QString& name,
                             const Selection& selection);

} // namespace communique::editing::commands
