#pragma once

#include "document/Release.h"

#include <optional>

namespace communique::session {

/// A text of a block beside its own, which the caret of the session does not reach: a cell of its table, or
/// the alternative text of its picture.
struct BlockPart
{
    QString blockId;
    int row = -1; ///< of a cell, from 0; -1 for the alternative text
    int column = -1;

    [[nodiscard]] bool isCell() const { return row >= 0; }
    bool operator==(const BlockPart&) const = default;
};

/// What stands there; nothing where the release has no such part.
[[nodiscard]] std::optional<QString> textAt(const document::Release& release, const BlockPart& part,
                                            base::Language language);

} // namespace communique::session
