#pragma once

#include "readers/HeaderZone.h"
#include "readers/Readers.h"

namespace communique::readers {

/// Turns the lines of a page into a release.
[[nodiscard]] Imported assemble(const QList<Line>& lines);

/// The blocks of a piece of text that has no header: what is pasted. Words stand in the language that most of
/// them are in; every line is a block unless a longer one plainly goes on in the next.
[[nodiscard]] Imported assembleBody(const QList<Line>& lines);

} // namespace communique::readers
