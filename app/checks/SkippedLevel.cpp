#include "checks/Accessibility.h"

namespace communique::checks {

QList<Finding> skippedLevel(const Subject& subject)
{
    QList<Finding> findings;
    int level = 0; // of the point above; notes and captions between points do not end a list
    for (const document::BlockPtr& block : subject.release().blocks()) {
        const document::BlockShape& shape = block->shape;
        if (shape.type == document::BlockType::Note)
            continue;
        if (shape.type != document::BlockType::Point) {
            level = 0;
            continue;
        }
        if (shape.level > level + 1)
            findings.append(
                {QStringLiteral("point-level"),
                 Severity::Warning,
                 {Part::Text, block->id, std::nullopt},
                 {},
                 Rules::tr("The point is %Ln level(s) deeper than what stands above it. Shift+Tab "
                           "brings it up.",
                           nullptr, shape.level - level)});
        level = shape.level;
    }
    return findings;
}

} // namespace communique::checks
