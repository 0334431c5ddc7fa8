#pragma once

#include "document/Form.h"

/// Changes of forms that are not saved, kept below the forms folder in a hidden folder of its own, so that a
/// crash costs none of them: a form in a folder that is named like its id, with its logo.
namespace communique::session {

/// Those that can be read; the others stay where they are.
[[nodiscard]] QList<document::Form> keptDrafts(const QString& formsFolder);
[[nodiscard]] base::Result<void> keepDraft(const document::Form& draft, const QString& formsFolder);
void forgetDraft(const QString& id, const QString& formsFolder);

} // namespace communique::session
