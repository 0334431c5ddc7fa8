#pragma once

#include <QStringList>

namespace communique::writers {

/// Whether a family's name says that its letters have serifs (명조, 바탕, Serif …).
[[nodiscard]] bool hasSerifs(const QString& family);

} // namespace communique::writers
