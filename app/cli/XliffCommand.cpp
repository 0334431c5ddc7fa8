#include "cli/Arguments.h"

#include "base/Files.h"
#include "document/FormCatalogue.h"
#include "document/ReleaseFile.h"
#include "readers/Readers.h"
#include "session/XliffMerge.h"
#include "translation/TranslationUnit.h"
#include "translation/XliffWriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// xliff export, xliff merge.
namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

document::FormPtr formOf(const document::Release& release)
{
    return document::FormCatalogue::withFolder(document::FormCatalogue::userFolder())
        .find(release.header().form);
}

Exit exportXliff(const Arguments& arguments, Streams& streams)
{
    const auto version = translation::xliffVersionFromName(arguments.value(u"--version"_s, u"2.1"_s));
    if (arguments.files.size() != 1 || !version)
        return failUsage(Cli::tr("Name one release; --version is 1.2 or 2.1."), u"xliff"_s, streams);
    const QString& input = arguments.files.first();
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error(), input, streams);
    const auto read = readers::read(*bytes, input);
    if (!read)
        return fail(read.error(), input, streams);
    const document::FormPtr form = formOf(read->release);
    if (translation::unitsOf(read->release, *form, base::other(read->release.header().source)).isEmpty())
        return fail({base::ErrorKind::Invalid, Cli::tr("The release has no text to translate yet.")}, input,
                    streams);
    const QString output = arguments.value(u"-o"_s);
    const auto written = writeOutput(output, translation::writeXliff(read->release, *form, *version),
                                     arguments.flags.contains(u"--force"_s));
    return written ? Exit::Done : fail(written.error(), output, streams);
}

/// What a merge is told.
struct MergeJob
{
    QString release;
    QString xliff;
    QString output; ///< empty or "-" for standard output
    bool inPlace = false;
    bool force = false;
};

base::Result<session::XliffMerge> mergeFile(const document::Release& release, const QString& path,
                                            session::OtherRelease other)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const auto xliff = translation::readXliff(*bytes);
    if (!xliff)
        return xliff.error();
    return session::mergeXliff(release, *formOf(release), *xliff, other);
}

void tell(const session::MergeReport& report, const QString& file, QTextStream& err)
{
    for (const session::MergeNote& note : report.notes) {
        err << file;
        if (note.line > 0)
            err << u':' << note.line;
        err << u": "_s;
        if (!note.message.startsWith(note.unit)) // it is what the file calls the text
            err << note.unit << u' ';
        err << note.message << u'\n';
        if (note.issue == session::MergeIssue::Conflict)
            err << u"  "_s << Cli::tr("here: %1").arg(note.ours) << u"\n  "_s
                << Cli::tr("in the file: %1").arg(note.theirs) << u'\n';
    }
    err << file << u": "_s << report.summary() << Qt::endl;
}

base::Result<void> store(const MergeJob& job, const document::Release& release, bool changed)
{
    if (!job.inPlace)
        return writeOutput(job.output, document::writeRelease(release), job.force);
    return changed ? base::writeFile(job.release, document::writeRelease(release)) : base::Result<void>();
}

Exit merge(const MergeJob& job, Streams& streams)
{
    const auto bytes = readInput(job.release);
    if (!bytes)
        return fail(bytes.error(), job.release, streams);
    const auto read = document::readRelease(*bytes);
    if (!read)
        return fail(read.error(), job.release, streams);
    if (read->newerFormat)
        return fail({base::ErrorKind::Unreadable,
                     Cli::tr("The release was made by a newer version of the program and is not changed.")},
                    job.release, streams);
    const auto merged = mergeFile(read->release, job.xliff,
                                  job.force ? session::OtherRelease::Accept : session::OtherRelease::Refuse);
    if (!merged)
        return fail(merged.error(), job.xliff, streams);
    document::Release release = read->release;
    if (merged->transaction) {
        const auto applied = editing::applySteps(merged->transaction->steps, release);
        if (!applied)
            return fail(applied.error(), job.release, streams);
        release = applied->release;
    }
    tell(merged->report, job.xliff, streams.err);
    if (const auto stored = store(job, release, merged->transaction.has_value()); !stored)
        return fail(stored.error(), job.inPlace ? job.release : job.output, streams);
    return merged->report.isClean() ? Exit::Done : Exit::Found;
}

Exit mergeXliff(const Arguments& arguments, Streams& streams)
{
    MergeJob job;
    job.inPlace = arguments.flags.contains(u"--in-place"_s);
    job.output = arguments.value(u"-o"_s);
    job.force = arguments.flags.contains(u"--force"_s);
    if (arguments.files.size() != 2)
        return failUsage(Cli::tr("Name the release and the XLIFF file that came back."), u"xliff"_s, streams);
    job.release = arguments.files[0];
    job.xliff = arguments.files[1];
    if (job.inPlace && (!job.output.isEmpty() || job.release == u"-"))
        return failUsage(Cli::tr("--in-place changes a file: it goes without -o and without standard input."),
                         u"xliff"_s, streams);
    if (job.release == u"-" && job.xliff == u"-")
        return failUsage(Cli::tr("Only one of the two can be standard input."), u"xliff"_s, streams);
    return merge(job, streams);
}

} // namespace

Exit runXliff(const QStringList& arguments, Streams& streams)
{
    const QString action = arguments.value(0);
    const bool exports = action == u"export";
    if (!exports && action != u"merge")
        return failUsage(Cli::tr("Say what to do: xliff export or xliff merge."), u"xliff"_s, streams);
    const auto parsed =
        parse(arguments.sliced(1), exports ? QStringList{u"--version"_s, u"-o"_s} : QStringList{u"-o"_s},
              exports ? QStringList{u"--force"_s} : QStringList{u"--in-place"_s, u"--force"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"xliff"_s, streams);
    return exports ? exportXliff(*parsed, streams) : mergeXliff(*parsed, streams);
}

} // namespace communique::cli
