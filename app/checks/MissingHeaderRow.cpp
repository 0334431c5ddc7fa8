#include "checks/Accessibility.h"

namespace communique::checks {

QList<Finding> missingHeaderRow(const Subject& subject)
{
    QList<Finding> findings;
    for (const document::BlockPtr& block : subject.release().blocks()) {
        if (block->shape.type != document::BlockType::Table || block->table.headerRow ||
            block->table.rows.size() < 2)
            continue;
        findings.append(
            {QStringLiteral("table-header"),
             Severity::Error,
             {Part::Text, block->id, std::nullopt},
             {},
             Rules::tr("The table has no header row, so nobody hears to which column a cell belongs. "
                       "Make the row with the names of the columns its header."),
             {Fix::Kind::HeaderRow}});
    }
    return findings;
}

} // namespace communique::checks
