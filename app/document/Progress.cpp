#include "document/Progress.h"

namespace communique::document {

Progress titleProgress(const Header& header, Language language)
{
    if (language == header.source)
        return Progress::NotNeeded;
    return progressOf(header.confirmedTitle[language], header.title[header.source], header.title[language]);
}

Progress subtitleProgress(const Header& header, Language language)
{
    if (language == header.source)
        return Progress::NotNeeded;
    return progressOf(header.confirmedSubtitle[language], header.subtitle[header.source],
                      header.subtitle[language]);
}

Progress progressOf(const Block& block, Language source, Language language)
{
    if (language == source || block.shape.absent[source] || block.shape.absent[language])
        return Progress::NotNeeded;
    return progressOf(block.confirmed[language], wordsOf(block, source), wordsOf(block, language));
}

void TranslationCounts::add(Progress progress)
{
    if (progress == Progress::NotNeeded)
        return;
    ++all;
    draft += progress == Progress::Draft ? 1 : 0;
    translated += progress == Progress::Translated || progress == Progress::Reviewed ? 1 : 0;
    reviewed += progress == Progress::Reviewed ? 1 : 0;
    sourceChanged += progress == Progress::SourceChanged ? 1 : 0;
}

TranslationCounts countTranslations(const Release& release, Language language)
{
    TranslationCounts counts;
    if (!release.header().languages.contains(language))
        return counts;
    counts.add(titleProgress(release.header(), language));
    counts.add(subtitleProgress(release.header(), language));
    for (const BlockPtr& block : release.blocks())
        counts.add(progressOf(*block, release.header().source, language));
    return counts;
}

} // namespace communique::document
