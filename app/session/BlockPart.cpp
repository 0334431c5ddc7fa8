#include "session/BlockPart.h"

namespace communique::session {

std::optional<QString> textAt(const document::Release& release, const BlockPart& part,
                              base::Language language)
{
    const document::Block* block = release.find(part.blockId);
    if (!block)
        return std::nullopt;
    if (!part.isCell())
        return block->figure.media ? std::optional(block->figure.alternative[language]) : std::nullopt;
    const document::Table& table = block->table;
    if (part.row >= table.rows.size() || part.column < 0 || part.column >= table.rows[part.row].size())
        return std::nullopt;
    return table.rows[part.row][part.column][language].plain();
}

} // namespace communique::session
