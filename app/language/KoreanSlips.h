#pragma once

#include <QString>

namespace communique::language {

/// True where a word holds a spelling that is wrong wherever it stands: 됬습니다, 몇일.
[[nodiscard]] bool hasSlip(const QString& word);
/// The word with every such spelling mended.
[[nodiscard]] QString withoutSlips(QString word);

} // namespace communique::language
