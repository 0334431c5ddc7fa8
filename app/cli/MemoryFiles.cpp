#include "cli/MemoryFiles.h"

#include "base/Files.h"
#include "base/Text.h"
#include "cli/Arguments.h"
#include "cli/PagePairs.h"
#include "readers/Readers.h"
#include "translation/TmxFiles.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

volatile std::sig_atomic_t interrupted = 0; // NOLINT: what a signal may write

bool isTmx(const QString& path)
{
    return path.endsWith(u".tmx", Qt::CaseInsensitive);
}

/// The files in a folder that may hold translations, by name; other paths as they are.
QStringList filesIn(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator found(path, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        if (const QString file = found.next();
            isTmx(file) || file.endsWith(u".communique", Qt::CaseInsensitive) || isPage(file))
            files.append(file);
    files.sort();
    return files;
}

/// A release with its words in `language`: plain pages and texts are read as the language that they speak.
base::Result<document::Release> release(const QString& path, base::Language language)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const auto read = readers::read(*bytes, path);
    if (!read)
        return read.error();
    if (!read->release.speaks(language))
        return base::Error{base::ErrorKind::Unreadable, language == base::Language::Korean
                                                            ? Cli::tr("This file says nothing in Korean.")
                                                            : Cli::tr("This file says nothing in English.")};
    return read->release;
}

} // namespace

MemoryFiles::MemoryFiles(translation::TranslationMemory& memory, bool all, Streams& streams)
    : m_memory(memory)
    , m_all(all)
    , m_streams(streams)
{
}

void MemoryFiles::tell(const QString& path, const translation::Added& added)
{
    m_streams.err << path << u": "_s
                  << Cli::tr("%1 segments added, %2 known already").arg(added.added).arg(added.known)
                  << Qt::endl;
}

base::Result<void> MemoryFiles::keep(const translation::Harvest& harvest, const QString& path)
{
    const auto added = m_memory.add(harvest.segments);
    if (!added)
        return added.error();
    tell(path, *added);
    if (harvest.unfinished > 0)
        m_streams.err << path << u": "_s
                      << Cli::tr("%n pair(s) left out because nobody has reviewed them; --all takes them.",
                                 nullptr, harvest.unfinished)
                      << Qt::endl;
    for (const QString& pair : harvest.doubtful)
        m_streams.err << path << u": "_s << Cli::tr("doubtful, left out:") << u' ' << pair << Qt::endl;
    return {};
}

base::Result<void> MemoryFiles::importTmx(const QString& path)
{
    const bool shown = ::isatty(STDERR_FILENO) != 0;
    interrupted = 0;
    const auto former = std::signal(SIGINT, [](int) { interrupted = 1; });
    const auto result = translation::importTmx(
        m_memory, path, QDateTime::currentDateTimeUtc(), [&](qint64 done, qint64 total) {
            if (shown)
                m_streams.err << u"\r%1 %"_s.arg(total > 0 ? 100 * done / total : 100) << Qt::flush;
            return interrupted == 0;
        });
    std::signal(SIGINT, former);
    if (shown)
        m_streams.err << u"\r"_s;
    if (!result)
        return result.error();
    tell(path, result->added);
    const translation::TmxCounts& counts = result->counts;
    if (counts.leftOut() > 0)
        m_streams.err << path << u": "_s
                      << Cli::tr(
                             "left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both "
                             "languages")
                             .arg(counts.otherLanguages)
                             .arg(counts.empty)
                             .arg(counts.tooLong)
                             .arg(counts.same)
                      << Qt::endl;
    if (counts.withNotes > 0)
        m_streams.err
            << path << u": "_s
            << Cli::tr("%n unit(s) read without their notes or properties, which the memory does not keep",
                       nullptr, static_cast<int>(counts.withNotes))
            << Qt::endl;
    if (result->cancelled)
        return base::Error{base::ErrorKind::Unwritable,
                           Cli::tr("Ended before its end; what was added stays.")};
    if (result->fault)
        return *result->fault;
    return {};
}

base::Result<void> MemoryFiles::importOne(const QString& path)
{
    if (isTmx(path))
        return importTmx(path);
    const auto bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto read = readers::read(*bytes, path);
    if (!read)
        return read.error();
    const auto wanted = m_all ? translation::Wanted::All : translation::Wanted::Finished;
    return keep(translation::harvest(read->release, wanted, QDateTime::currentDateTimeUtc(),
                                     QFileInfo(path).fileName()),
                path);
}

base::Result<void> MemoryFiles::alignPair(const QString& korean, const QString& english)
{
    const auto first = release(korean, base::Language::Korean);
    if (!first)
        return base::Error{first.error().kind, korean + u": "_s + first.error().message};
    const auto second = release(english, base::Language::English);
    if (!second)
        return base::Error{second.error().kind, english + u": "_s + second.error().message};
    return keep(
        translation::harvest(*first, *second, QDateTime::currentDateTimeUtc(), QFileInfo(korean).fileName()),
        korean);
}

Exit MemoryFiles::import(const QStringList& paths)
{
    int done = 0;
    int failed = 0;
    Exit last = Exit::Done;
    const auto count = [&](const base::Result<void>& imported, const QString& file) {
        imported ? ++done : ++failed;
        if (!imported)
            last = fail(imported.error(), file, m_streams);
    };
    QStringList pages;
    for (const QString& path : paths) {
        for (const QString& file : filesIn(path)) {
            if (isPage(file) && QFileInfo::exists(file)) {
                pages.append(file);
                continue;
            }
            count(importOne(file), file);
            if (interrupted != 0)
                return last;
        }
    }
    const PagePairs found = pairedPages(pages);
    for (const auto& [korean, english] : found.pairs)
        count(alignPair(korean, english), {});
    for (const QString& page : found.alone) {
        const base::Error error{
            base::ErrorKind::Invalid,
            Cli::tr("No translation of it stands beside it; left out. Call the two "
                    "release.ko.html and release.en.html, or name them after “memory align”.")};
        // In a folder anything may lie about; a file that was named was meant.
        if (paths.contains(page))
            count(error, page);
        else
            m_streams.err << page << u": "_s << error.message << Qt::endl;
    }
    if (done + failed == 0) {
        m_streams.err << Cli::tr("There are no TMX files, releases or pairs of pages in it.") << Qt::endl;
        return Exit::Unreadable;
    }
    return failed == 0 ? Exit::Done : done > 0 ? Exit::Found : last;
}

Exit MemoryFiles::align(const QString& korean, const QString& english)
{
    const auto kept = alignPair(korean, english);
    return kept ? Exit::Done : fail(kept.error(), {}, m_streams);
}

} // namespace communique::cli
