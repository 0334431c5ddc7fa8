#pragma once

#include "cli/Command.h"
#include "translation/Harvest.h"
#include "translation/TranslationMemory.h"

namespace communique::cli {

/// Fills the memory from files, and tells on standard error what came of each and which pairs were doubtful.
class MemoryFiles
{
public:
    /// `all` takes pairs that nobody has reviewed too.
    MemoryFiles(translation::TranslationMemory& memory, bool all, Streams& streams);

    /// TMX files, releases in both languages, pages in one language beside their translations (see
    /// pairedPages()), and folders of them.
    [[nodiscard]] Exit import(const QStringList& paths);
    /// Two files that say the same, one in Korean and one in English.
    [[nodiscard]] Exit align(const QString& korean, const QString& english);

private:
    [[nodiscard]] base::Result<void> importOne(const QString& path);
    /// Errors name the file of the two.
    [[nodiscard]] base::Result<void> alignPair(const QString& korean, const QString& english);
    [[nodiscard]] base::Result<void> importTmx(const QString& path);
    [[nodiscard]] base::Result<void> keep(const translation::Harvest& harvest, const QString& path);
    void tell(const QString& path, const translation::Added& added);

    translation::TranslationMemory& m_memory;
    bool m_all;
    Streams& m_streams;
};

} // namespace communique::cli
