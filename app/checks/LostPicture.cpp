#include "checks/EnvelopeRules.h"

namespace communique::checks {

QList<Finding> lostPicture(const Subject& subject)
{
    QList<Finding> findings;
    for (const document::BlockPtr& block : subject.release().blocks())
        if (block->figure.isLost())
            findings.append({QStringLiteral("figure-lost"),
                             Severity::Error,
                             {Part::Text, block->id, std::nullopt},
                             block->text[subject.release().header().source].plain(),
                             Rules::tr("The picture was missing or damaged in the file, so its place is "
                                       "empty. Insert it again, or delete the figure.")});
    return findings;
}

} // namespace communique::checks
