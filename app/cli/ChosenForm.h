#pragma once

#include "document/FormCatalogue.h"

namespace communique::cli {

/// `--form`: the name of a form that is at hand, or a folder that is one; null where nothing is asked for.
/// Usage, naming the forms, where it is neither.
[[nodiscard]] base::Result<document::FormPtr> chosenForm(const QString& wanted,
                                                         const document::FormCatalogue& forms);

} // namespace communique::cli
