#pragma once

#include "session/XliffMerge.h"
#include "translation/TranslationUnit.h"

/// Which unit of the file is which text of the release.
namespace communique::session {

struct UnitMatch
{
    translation::TranslationUnit ours;
    std::optional<translation::XliffUnit> theirs; ///< nothing where the file has none that could be used
};

struct Matching
{
    QList<UnitMatch> matches; ///< every text of the release that is translated, in reading order
    QList<MergeNote> notes;
};

/// Cells follow their source text where rows or columns came and went since the export. Fails as
/// mergeXliff().
[[nodiscard]] base::Result<Matching> matchXliff(const document::Release& release, const document::Form& form,
                                                const translation::Xliff& xliff, OtherRelease other);

/// For sentences: how the source begins; the id where it says nothing.
[[nodiscard]] QString labelOf(const QString& id, const QString& source);

} // namespace communique::session
