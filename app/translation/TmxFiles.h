#pragma once

#include "translation/TmxReader.h"
#include "translation/TranslationMemory.h"

namespace communique::translation {

struct TmxImport
{
    Added added;
    TmxCounts counts;
    std::optional<base::Error> fault; ///< the file ended early; what stands before it is in the memory
    bool cancelled = false;
};

/// Takes a TMX file into the memory, some thousand segments at a time; `progress` counts bytes. Reads on this
/// thread and writes on another. An Error when the file can't be opened or the memory can't be written.
[[nodiscard]] base::Result<TmxImport> importTmx(TranslationMemory& memory, const QString& path,
                                                const QDateTime& now, const Progress& progress = {});

/// Writes the whole memory; `progress` counts segments. Whatever stood at `path` stays until the end, and for
/// good where it fails or is ended: then nothing is returned as written.
[[nodiscard]] base::Result<qint64> exportTmx(const TranslationMemory& memory, QIODevice& device,
                                             const Progress& progress = {});

} // namespace communique::translation
