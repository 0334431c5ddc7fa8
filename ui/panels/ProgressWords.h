#pragma once

#include "document/Progress.h"

#include <QString>

/// How far the translation of a release is, in the same words wherever it is told.
namespace communique::ui::panels {

/// "ENG 3/12 ▲", "ENG 12/12 ✓": for a narrow place; empty where there is nothing to translate.
[[nodiscard]] QString progressSign(const document::TranslationCounts& counts, base::Language target);

/// "ENG 3 of 12 translated · 2 reviewed · ▲ 1 with changed source".
[[nodiscard]] QString progressSentence(const document::TranslationCounts& counts, base::Language target);

/// Every state that occurs with its number, a line for each.
[[nodiscard]] QString progressLines(const document::TranslationCounts& counts);

} // namespace communique::ui::panels
