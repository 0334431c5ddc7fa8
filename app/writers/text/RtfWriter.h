#pragma once

#include "document/Numbering.h"

namespace communique::writers::text {

/// Blocks [first, last] in one language as Rich Text Format 1.9, with markers as text, for word processors
/// that take nothing else from the clipboard.
[[nodiscard]] QByteArray writeRtf(const document::Release& release, const document::Numbering& numbering,
                                  qsizetype first, qsizetype last, base::Language language);

} // namespace communique::writers::text
