#pragma once

class QTextEdit;

namespace communique::ui::editor {

/// From now on the selection of `edit` is grey while the keyboard is elsewhere, whatever the theme: of
/// several selections in sight only the one that typing would replace has the accent colour.
void greySelectionWithoutKeyboard(QTextEdit& edit);

} // namespace communique::ui::editor
