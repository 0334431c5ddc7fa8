#pragma once

#include "document/Block.h"

/// What a review copy says beside the release's own words. In the language of the page, not in that of the
/// program, so it does not go through tr().
namespace communique::writers::review {

struct ReviewWords
{
    QString copy;  ///< kind of paper, in the title
    QString place; ///< column heads
    QString state;
    QString languages[2]; ///< names, Korean first
    QString title;
    QString subtitle;
    QString alternative; ///< of a figure
    QString cell;        ///< "%1" row, "%2" column
    QString missing;     ///< where a translation is not there yet
    QString absent;      ///< block that is left out in a language
    QString before;      ///< the source when it was confirmed
    QString count;       ///< "%1" of "%2" are translated, "%3" of them reviewed
};

[[nodiscard]] const ReviewWords& reviewWords(base::Language language);
[[nodiscard]] QString progressName(document::Progress progress, base::Language language);
[[nodiscard]] QString typeName(document::BlockType type, base::Language language);

} // namespace communique::writers::review
