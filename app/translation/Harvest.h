#pragma once

#include "document/Release.h"
#include "translation/Segment.h"

#include <QStringList>

namespace communique::translation {

/// What releases give to the memory.
struct Harvest
{
    QList<Segment> segments;
    QStringList doubtful; ///< pairs that were left out, "Korean | English"
    int unfinished = 0;   ///< pairs that nobody has reviewed yet, left out
};

enum class Wanted : quint8 {
    Finished, ///< reviewed, or in a published release
    All
};

/// Every pair of texts of a release, block by block, and the sentences in them. What somebody reviewed is
/// taken at his word; of the rest, pairs whose lengths or numbers do not fit are doubtful. `added` is now, in
/// UTC; `file` is the name of the file that the release comes from.
[[nodiscard]] Harvest harvest(const document::Release& release, Wanted wanted, const QDateTime& added,
                              const QString& file = {});

/// Two releases, each in one language, aligned by the order, types and levels of their blocks. Only what is
/// not doubtful is taken.
[[nodiscard]] Harvest harvest(const document::Release& korean, const document::Release& english,
                              const QDateTime& added, const QString& file = {});

} // namespace communique::translation
