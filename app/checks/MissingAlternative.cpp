#include "checks/Accessibility.h"

namespace communique::checks {

QList<Finding> missingAlternative(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        if (block.shape.type != document::BlockType::Figure ||
            !block.figure.alternative[language].trimmed().isEmpty())
            return;
        findings.append({QStringLiteral("figure-alternative"),
                         Severity::Error,
                         {Part::Alternative, block.id, language},
                         block.text[language].plain(),
                         Rules::tr("The picture has no alternative text. Write what somebody should know who "
                                   "cannot see it."),
                         {Fix::Kind::Alternative}});
    });
    return findings;
}

} // namespace communique::checks
