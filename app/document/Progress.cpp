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

} // namespace communique::document
