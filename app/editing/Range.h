#pragma once

#include "editing/Step.h"

#include <optional>

namespace communique::editing {

/// A selection in the order of the body: from (first, from) to (last, to), block indexes and UTF-16 offsets.
struct Range
{
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    Language language = Language::Korean;

    [[nodiscard]] bool isEmpty() const { return first == last && from == to; }
};

/// Blocks whose words can flow into a neighbour's: all but tables and figures, whose text is a caption.
[[nodiscard]] bool holdsProse(const Block& block);
/// No word, cell or picture in any language.
[[nodiscard]] bool isEmpty(const Block& block);

/// The selection as a range of the body, never cutting a surrogate pair; nothing when it lies in a field or
/// in a block that is gone.
[[nodiscard]] std::optional<Range> rangeOf(const Release& release, const Selection& selection);

} // namespace communique::editing
