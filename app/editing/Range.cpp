#include "editing/Range.h"

#include <algorithm>
#include <tuple>

namespace communique::editing {

std::optional<Range> rangeOf(const Release& release, const Selection& selection)
{
    if (selection.anchor.place.isField() || selection.head.place.isField() ||
        selection.anchor.place.language != selection.head.place.language)
        return std::nullopt;
    const auto located = [&](const Position& position) {
        const qsizetype index = release.indexOf(position.place.blockId);
        const qsizetype size = index < 0 ? 0 : release.block(index).text[position.place.language].size();
        return std::tuple(index, std::clamp<qsizetype>(position.offset, 0, size));
    };
    auto start = located(selection.anchor);
    auto end = located(selection.head);
    if (end < start)
        std::swap(start, end);
    if (std::get<0>(start) < 0)
        return std::nullopt;
    return Range{std::get<0>(start), std::get<0>(end), std::get<1>(start), std::get<1>(end),
                 selection.anchor.place.language};
}

} // namespace communique::editing
