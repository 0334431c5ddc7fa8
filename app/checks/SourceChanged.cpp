#include "checks/BilingualRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> sourceChanged(const Subject& subject)
{
    QList<Finding> findings;
    if (subject.languages().size() != 2)
        return findings;
    const document::Header& header = subject.release().header();
    const Language source = header.source;
    const Language target = base::other(source);
    const auto look = [&](const Place& place, const std::optional<document::Confirmation>& confirmed,
                          const QString& from, const QString& to) {
        if (document::progressOf(confirmed, from, to) == document::Progress::SourceChanged)
            findings.append({u"source-changed"_s, Severity::Warning, place, to,
                             Rules::tr("The source changed after this translation was confirmed. Look at it "
                                       "again and confirm it.")});
    };
    look({Part::Title, {}, target}, header.confirmedTitle[target], header.title[source],
         header.title[target]);
    look({Part::Subtitle, {}, target}, header.confirmedSubtitle[target], header.subtitle[source],
         header.subtitle[target]);
    for (const document::BlockPtr& block : subject.release().blocks())
        if (!block->shape.absent[source] && !block->shape.absent[target])
            look({Part::Text, block->id, target}, block->confirmed[target], document::wordsOf(*block, source),
                 document::wordsOf(*block, target));
    return findings;
}

} // namespace communique::checks
