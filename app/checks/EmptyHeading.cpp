#include "checks/Accessibility.h"

#include <algorithm>

namespace communique::checks {

QList<Finding> emptyHeading(const Subject& subject)
{
    QList<Finding> findings;
    for (const document::BlockPtr& block : subject.release().blocks()) {
        const bool says = std::any_of(base::Languages.begin(), base::Languages.end(), [&](Language language) {
            return !block->text[language].plain().trimmed().isEmpty();
        });
        if (block->shape.type == document::BlockType::Heading && !says)
            findings.append({QStringLiteral("heading-empty"),
                             Severity::Error,
                             {Part::Text, block->id, std::nullopt},
                             {},
                             Rules::tr("The heading is empty. Write it or delete it.")});
    }
    return findings;
}

} // namespace communique::checks
