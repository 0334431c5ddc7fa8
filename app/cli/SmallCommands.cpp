#include "cli/Arguments.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "document/FormCatalogue.h"
#include "document/Numbering.h"
#include "document/ReleaseFile.h"
#include "readers/Readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// new, import, outline, validate.
namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype OutlineWidth = 72;

void tellRemarks(const QList<readers::Remark>& remarks, const QString& file, Streams& streams)
{
    for (const readers::Remark& remark : remarks) {
        streams.err << file << u": "_s;
        if (remark.line > 0)
            streams.err << Cli::tr("line %1").arg(remark.line) << u": "_s;
        streams.err << remark.message << Qt::endl;
    }
}

void printOutline(const document::Release& release, base::Language language, QTextStream& out)
{
    const document::FormCatalogue forms =
        document::FormCatalogue::withFolder(document::FormCatalogue::userFolder());
    const document::Numbering numbering(release, *forms.find(release.header().form));
    out << u'[' << base::code(language) << u"] "_s << release.header().title[language] << u'\n';
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const document::Block& block = release.block(i);
        if (block.shape.absent[language])
            continue;
        const QString marker = numbering.marker(i, language);
        const QString kind = block.shape.type == document::BlockType::Paragraph ||
                                     block.shape.type == document::BlockType::Point
                                 ? QString()
                                 : u'<' + document::name(block.shape.type) + u"> "_s;
        out << QString(2 * (block.shape.level + 1), u' ') << kind
            << (marker.isEmpty() ? QString() : marker + u' ')
            << base::elided(block.text[language].plain(), OutlineWidth) << u'\n';
    }
}

} // namespace

Exit runNew(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"-o"_s}, {u"--force"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"new"_s, streams);
    if (!parsed->files.isEmpty())
        return failUsage(Cli::tr("“new” reads no file."), u"new"_s, streams);
    const QByteArray bytes =
        document::writeRelease(document::newRelease(u"mofa"_s, base::SystemClock().now().date()));
    const QString output = parsed->value(u"-o"_s);
    if (const auto written = writeOutput(output, bytes, parsed->flags.contains(u"--force"_s)); !written)
        return fail(written.error(), output, streams);
    return Exit::Done;
}

Exit runImport(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"-o"_s}, {u"--force"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"import"_s, streams);
    if (parsed->files.size() != 1)
        return failUsage(Cli::tr("Name one input, or - for standard input."), u"import"_s, streams);
    const QString& input = parsed->files.first();
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error(), input, streams);
    const auto imported = readers::read(*bytes, input);
    if (!imported)
        return fail(imported.error(), input, streams);
    tellRemarks(imported->remarks, input, streams);
    const QString output = parsed->value(u"-o"_s);
    const auto written =
        writeOutput(output, document::writeRelease(imported->release), parsed->flags.contains(u"--force"_s));
    return written ? Exit::Done : fail(written.error(), output, streams);
}

Exit runOutline(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"--lang"_s}, {});
    if (!parsed)
        return failUsage(parsed.error().message, u"outline"_s, streams);
    const QString code = parsed->value(u"--lang"_s);
    const auto only = base::languageFromCode(code);
    if (parsed->files.size() != 1 || (!code.isEmpty() && !only))
        return failUsage(Cli::tr("Name one file; --lang is ko or en."), u"outline"_s, streams);
    const auto bytes = readInput(parsed->files.first());
    if (!bytes)
        return fail(bytes.error(), parsed->files.first(), streams);
    const auto read = readers::read(*bytes, parsed->files.first());
    if (!read)
        return fail(read.error(), parsed->files.first(), streams);
    for (const base::Language language : base::Languages)
        if (only ? *only == language : read->release.speaks(language))
            printOutline(read->release, language, streams.out);
    return Exit::Done;
}

Exit runValidate(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {}, {});
    if (!parsed)
        return failUsage(parsed.error().message, u"validate"_s, streams);
    if (parsed->files.isEmpty())
        return failUsage(Cli::tr("Name at least one file."), u"validate"_s, streams);
    Exit worst = Exit::Done;
    for (const QString& file : parsed->files) {
        const auto bytes = readInput(file);
        const auto problems =
            bytes ? document::validateFile(*bytes) : base::Result<QList<document::Problem>>(bytes.error());
        if (!problems) {
            worst = std::max(worst, failAmong(parsed->files, problems.error(), file, streams));
            continue;
        }
        for (const document::Problem& problem : *problems)
            streams.out << Cli::tr("%1: %2 %3").arg(file, problem.path, problem.message) << Qt::endl;
        if (!problems->isEmpty())
            worst = std::max(worst, Exit::Found);
    }
    return worst;
}

} // namespace communique::cli
