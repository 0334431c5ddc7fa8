#pragma once

#include "readers/HeaderZone.h"
#include "readers/Readers.h"

namespace communique::readers {

/// Turns the lines of a page into a release.
[[nodiscard]] Imported assemble(const QList<Line>& lines);

} // namespace communique::readers
