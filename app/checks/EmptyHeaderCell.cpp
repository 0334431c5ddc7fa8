#include "checks/Accessibility.h"

#include <algorithm>

namespace communique::checks {

QList<Finding> emptyHeaderCell(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        if (!block.table.headerRow || block.table.rows.isEmpty())
            return;
        const QList<document::Cell>& header = block.table.rows.first();
        const bool translated = std::any_of(header.cbegin(), header.cend(), [&](const document::Cell& cell) {
            return !cell[language].isEmpty();
        });
        for (int column = 1; translated && column < header.size(); ++column)
            if (header[column][language].plain().trimmed().isEmpty())
                findings.append({QStringLiteral("table-header-cell"),
                                 Severity::Warning,
                                 {Part::Cell, block.id, language, 0, 0, 0, column},
                                 {},
                                 Rules::tr("Column %1 of the table has no name in the header row. Write one.")
                                     .arg(column + 1)});
    });
    return findings;
}

} // namespace communique::checks
