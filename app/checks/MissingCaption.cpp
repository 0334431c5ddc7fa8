#include "checks/Accessibility.h"

#include <algorithm>

namespace communique::checks {

namespace {

bool says(const document::Table& table, Language language)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [&](const QList<document::Cell>& row) {
        return std::any_of(row.cbegin(), row.cend(),
                           [&](const document::Cell& cell) { return !cell[language].isEmpty(); });
    });
}

} // namespace

QList<Finding> missingCaption(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        if (block.shape.type != document::BlockType::Table || !says(block.table, language) ||
            !block.text[language].plain().trimmed().isEmpty())
            return;
        findings.append(
            {QStringLiteral("table-caption"),
             Severity::Hint,
             {Part::Text, block.id, language},
             {},
             Rules::tr("The table has no caption. One line above it that says what it shows helps to "
                       "find it and to skip it.")});
    });
    return findings;
}

} // namespace communique::checks
