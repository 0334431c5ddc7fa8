#include "editing/Range.h"

#include <algorithm>
#include <tuple>

namespace communique::editing {

bool holdsProse(const Block& block)
{
    return block.shape.type != document::BlockType::Table && block.shape.type != document::BlockType::Figure;
}

bool isEmpty(const Block& block)
{
    return block.text[Language::Korean].isEmpty() && block.text[Language::English].isEmpty() &&
           block.table.rows.isEmpty() && block.figure.digest().isEmpty();
}

std::optional<Range> rangeOf(const Release& release, const Selection& selection)
{
    if (selection.anchor.place.isField() || selection.head.place.isField() ||
        selection.anchor.place.language != selection.head.place.language)
        return std::nullopt;
    const auto located = [&](const Position& position) {
        const qsizetype index = release.indexOf(position.place.blockId);
        if (index < 0)
            return std::tuple(index, qsizetype(0));
        const QString& text = release.block(index).text[position.place.language].plain();
        const auto offset = std::clamp<qsizetype>(position.offset, 0, text.size());
        const bool cutsPair = offset > 0 && offset < text.size() && text[offset].isLowSurrogate() &&
                              text[offset - 1].isHighSurrogate();
        return std::tuple(index, cutsPair ? offset - 1 : offset);
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
