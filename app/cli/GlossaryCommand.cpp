#include "cli/Arguments.h"

#include "base/Text.h"
#include "document/Release.h"
#include "readers/Readers.h"
#include "translation/GlossaryExchange.h"
#include "translation/GlossaryStore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// glossary import, export, find, check.
namespace communique::cli {

namespace {

using translation::ImportRemark;
using translation::LoadedGlossary;
using translation::Term;
using translation::TermHit;
using translation::TermOutcome;
using translation::TermVerdict;

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString Name = u"glossary"_s;

QString folderOf(const Arguments& arguments)
{
    return arguments.value(u"--folder"_s, translation::glossaryFolder());
}

translation::GlossaryFile fileOf(const Arguments& arguments)
{
    const QString folder = folderOf(arguments);
    return arguments.flags.contains(u"--office"_s) ? translation::officeGlossary(folder)
                                                   : translation::ownGlossary(folder);
}

LoadedGlossary load(const Arguments& arguments, Streams& streams)
{
    LoadedGlossary loaded = translation::loadGlossary(folderOf(arguments));
    for (const QString& remark : std::as_const(loaded.remarks))
        streams.err << remark << Qt::endl;
    return loaded;
}

void tell(const QList<ImportRemark>& remarks, const QString& file, QTextStream& out)
{
    for (const ImportRemark& remark : remarks) {
        out << file << u": "_s;
        if (remark.line > 0)
            out << Cli::tr("line %1").arg(remark.line) << u": "_s;
        out << remark.message << Qt::endl;
    }
}

Exit importTerms(const Arguments& arguments, Streams& streams)
{
    const translation::GlossaryFile store = fileOf(arguments);
    auto there = store.read();
    if (!there)
        return fail(there.error(), {}, streams);
    Exit status = Exit::Done;
    QList<Term> terms = *there;
    const QList<Term> locked = translation::lockedBeneath(arguments.flags.contains(u"--office"_s)
                                                              ? translation::GlossaryLayer::Office
                                                              : translation::GlossaryLayer::Own,
                                                          folderOf(arguments));
    for (const QString& file : arguments.files) {
        const auto bytes = readInput(file);
        const auto read = bytes ? translation::readGlossary(*bytes)
                                : base::Result<translation::ImportedTerms>(bytes.error());
        if (!read) {
            status = std::max(status, failAmong(arguments.files, read.error(), file, streams));
            continue;
        }
        const translation::AppliedImport applied =
            translation::applied(terms, *read, arguments.flags.contains(u"--replace"_s), locked);
        tell(read->remarks + applied.conflicts, file, streams.err);
        if (!read->unknownColumns.isEmpty())
            streams.err << file << u": "_s
                        << Cli::tr("columns that were kept but mean nothing here: %1")
                               .arg(read->unknownColumns.join(u", "_s))
                        << Qt::endl;
        streams.out << file << u": "_s
                    << Cli::tr("%1 added, %2 replaced, %3 there already, %4 not taken, %5 in other languages")
                           .arg(applied.added)
                           .arg(applied.replaced)
                           .arg(applied.same)
                           .arg(applied.conflicts.size())
                           .arg(read->otherLanguages)
                    << u'\n';
        if (!read->remarks.isEmpty() || !applied.conflicts.isEmpty())
            status = std::max(status, Exit::Found);
        terms = applied.terms;
    }
    if (terms == *there)
        return status;
    const auto written = store.write(terms);
    return written ? status : fail(written.error(), {}, streams);
}

Exit exportTerms(const Arguments& arguments, Streams& streams)
{
    const QString format = arguments.value(u"--to"_s, u"csv"_s);
    if (!arguments.files.isEmpty() || (format != u"csv" && format != u"tbx" && format != u"tbx-2008"))
        return failUsage(Cli::tr("“glossary export” reads no file; --to is csv, tbx or tbx-2008."), Name,
                         streams);
    QList<Term> terms;
    if (arguments.flags.contains(u"--own"_s) || arguments.flags.contains(u"--office"_s)) {
        auto read = fileOf(arguments).read();
        if (!read)
            return fail(read.error(), {}, streams);
        terms = *read;
    } else {
        terms = load(arguments, streams).glossary.terms();
    }
    const QByteArray bytes =
        format == u"csv" ? translation::writeGlossaryCsv(terms)
                         : translation::writeTbx(terms, format == u"tbx" ? translation::TbxEdition::Iso2019
                                                                         : translation::TbxEdition::Iso2008);
    const QString output = arguments.value(u"-o"_s);
    const auto written = writeOutput(output, bytes, arguments.flags.contains(u"--force"_s));
    return written ? Exit::Done : fail(written.error(), output, streams);
}

Exit findTerms(const Arguments& arguments, Streams& streams)
{
    const QString text = arguments.files.join(u' ');
    const QString code = arguments.value(u"--lang"_s, base::containsHangul(text) ? u"ko"_s : u"en"_s);
    const QString dateText = arguments.value(u"--date"_s);
    const QDate date = QDate::fromString(dateText, Qt::ISODate);
    const auto language = base::languageFromCode(code);
    if (text.isEmpty() || !language || (!dateText.isEmpty() && !date.isValid()))
        return failUsage(Cli::tr("Give a text; --lang is ko or en, --date is written 2026-10-08."), Name,
                         streams);
    const LoadedGlossary loaded = load(arguments, streams);
    const QString clean = base::cleaned(text);
    const QList<TermHit> hits = loaded.glossary.find(clean, *language, date);
    for (const TermHit& hit : hits) {
        const Term& term = loaded.glossary.term(hit.terms.first());
        const qsizetype column = base::codePoints(QStringView(clean).first(hit.from)) + 1;
        streams.out << column << u'\t' << clean.mid(hit.from, hit.length) << u'\t' << name(term.kind) << u'\t'
                    << (hit.use == translation::FormUse::Banned ? Cli::tr("not to be used") + u'\t'
                                                                : QString())
                    << loaded.glossary.translations(hit, base::other(*language)).join(u" | "_s)
                    << (term.note.isEmpty() ? QString() : u'\t' + term.note) << u'\n';
    }
    return Exit::Done;
}

struct Place
{
    QString name;
    base::PerLanguage<QString> text;
};

/// Everything of a release that has words in both languages, field by field and block by block.
QList<Place> placesOf(const document::Release& release)
{
    const document::Header& header = release.header();
    QList<Place> places{{u"title"_s, header.title}, {u"subtitle"_s, header.subtitle}};
    for (const document::BlockPtr& block : release.blocks())
        places.append({block->id,
                       {document::wordsOf(*block, base::Language::Korean),
                        document::wordsOf(*block, base::Language::English)}});
    return places;
}

/// One line between tabs: file, place, what is wrong, the term, what may be written.
void tellVerdict(const TermVerdict& verdict, const QString& start, const QString& source,
                 const QString& target, QTextStream& out)
{
    const QString term = source.mid(verdict.source.from, verdict.source.length);
    const QString approved = verdict.approved.join(u" | "_s);
    if (verdict.outcome == TermOutcome::Missing)
        out << start << Cli::tr("missing") << u'\t' << term << u'\t' << approved << u'\n';
    else if (verdict.outcome == TermOutcome::Banned)
        out << start << Cli::tr("banned") << u'\t' << term << u" → "_s
            << target.mid(verdict.from, verdict.length) << u'\t' << approved << u'\n';
}

bool checkPlace(const Place& place, const document::Header& header, const translation::Glossary& glossary,
                const QString& file, QTextStream& out)
{
    const QString& source = place.text[header.source];
    const base::Language into = base::other(header.source);
    const QString& target = place.text[into];
    const QString start = file + u'\t' + place.name + u'\t';
    bool found = false;
    QList<std::pair<qsizetype, qsizetype>> told;
    if (!target.trimmed().isEmpty())
        for (const TermVerdict& verdict : glossary.check(source, header.source, target, header.date)) {
            tellVerdict(verdict, start, source, target, out);
            told.append({verdict.from, verdict.length});
            found =
                found || verdict.outcome == TermOutcome::Missing || verdict.outcome == TermOutcome::Banned;
        }
    for (const base::Language language : base::Languages)
        for (const TermHit& hit : glossary.banned(place.text[language], language, header.date)) {
            if (language == into && told.contains(std::pair{hit.from, hit.length}))
                continue;
            out << start << Cli::tr("banned") << u'\t' << place.text[language].mid(hit.from, hit.length)
                << u'\t' << glossary.term(hit.terms.first()).approved(language).join(u" | "_s) << u'\n';
            found = true;
        }
    return found;
}

Exit checkReleases(const Arguments& arguments, Streams& streams)
{
    const LoadedGlossary loaded = load(arguments, streams);
    Exit status = Exit::Done;
    for (const QString& file : arguments.files) {
        const auto bytes = readInput(file);
        const auto read =
            bytes ? readers::read(*bytes, file) : base::Result<readers::Imported>(bytes.error());
        if (!read) {
            status = std::max(status, fail(read.error(), file, streams));
            continue;
        }
        const QList<Place> places = placesOf(read->release);
        for (const Place& place : places)
            if (checkPlace(place, read->release.header(), loaded.glossary, file, streams.out))
                status = std::max(status, Exit::Found);
    }
    return status;
}

} // namespace

Exit runGlossary(const QStringList& arguments, Streams& streams)
{
    const QString action = arguments.value(0);
    const auto parsed = parse(arguments.sliced(std::min<qsizetype>(1, arguments.size())),
                              {u"--to"_s, u"-o"_s, u"--folder"_s, u"--lang"_s, u"--date"_s},
                              {u"--force"_s, u"--replace"_s, u"--office"_s, u"--own"_s});
    if (!parsed)
        return failUsage(parsed.error().message, Name, streams);
    if ((action == u"import" || action == u"check") && parsed->files.isEmpty())
        return failUsage(Cli::tr("Name at least one file."), Name, streams);
    if (action == u"import")
        return importTerms(*parsed, streams);
    if (action == u"export")
        return exportTerms(*parsed, streams);
    if (action == u"find")
        return findTerms(*parsed, streams);
    if (action == u"check")
        return checkReleases(*parsed, streams);
    return failUsage(Cli::tr("After “glossary” comes import, export, find or check."), Name, streams);
}

} // namespace communique::cli
