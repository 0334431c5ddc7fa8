#pragma once

#include "document/Block.h"

namespace communique::writers::html {

using base::Language;

/// A table in a box of its own that scrolls where the window is narrow, can be reached by keyboard for that,
/// and has a name (WCAG 2.2, 1.4.10 and 2.1.1). `number` names it where it has no caption.
[[nodiscard]] QString tableHtml(const document::Block& block, Language language, const QString& id,
                                int number);

/// The box around any table.
[[nodiscard]] QString scrollable(const QString& attributes, const QString& table);

/// A picture inside the page.
[[nodiscard]] QString imageHtml(const document::Media& media, const QString& alternative,
                                const QString& className = {});

} // namespace communique::writers::html
