#include "checks/Accessibility.h"

namespace communique::checks {

QList<Finding> headingWithoutText(const Subject& subject)
{
    QList<Finding> findings;
    for (const Language language : subject.languages()) {
        const Block* open = nullptr;
        const auto close = [&] {
            if (open)
                findings.append(
                    {QStringLiteral("heading-alone"),
                     Severity::Warning,
                     {Part::Text, open->id, language},
                     open->text[language].plain(),
                     Rules::tr("Nothing stands under the heading “%1”. Write the text, or delete the "
                               "heading.")
                         .arg(open->text[language].plain())});
        };
        for (const document::BlockPtr& block : subject.release().blocks()) {
            if (block->shape.absent[language])
                continue;
            const bool heading = block->shape.type == document::BlockType::Heading;
            if (heading)
                close();
            open = heading && !block->text[language].isEmpty() ? block.get() : nullptr;
        }
        close();
    }
    return findings;
}

} // namespace communique::checks
