#include "cli/Arguments.h"
#include "cli/ChosenForm.h"
#include "cli/PasswordFile.h"

#include "base/Files.h"
#include "base/SourceDate.h"
#include "document/FormCatalogue.h"
#include "readers/Readers.h"
#include "writers/FontRemark.h"
#include "writers/OutputFiles.h"
#include "writers/PictureRemark.h"
#include "writers/TableRemark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QtConcurrent>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The files of one input.
struct Job
{
    QString input;
    QString output;      ///< of -o: a file, or "-" for standard output; empty for names after `stem`
    QString stem;        ///< folder and name without language and suffix
    QStringList written; ///< filled in when it is done
    QStringList remarks; ///< likewise; what a person should look at
    QStringList fonts;   ///< likewise: what is missing, the same for every release in a form
    base::Result<void> result;
};

struct Plan
{
    writers::Format format = writers::Format::Pdf;
    std::optional<base::Language> language; ///< nothing: both
    bool each = false;                      ///< a file for each language
    bool force = false;
    QString address; ///< of the folder where pages will stand
    QDateTime modified;
    document::FormCatalogue forms;
    document::FormPtr form; ///< in place of the releases' own; null for none
    bool embedSource = false;
    bool facing = false;
    QString password;
};

document::FormPtr formOf(const document::Release& release, const Plan& plan)
{
    return plan.form ? plan.form : plan.forms.find(release.header().form);
}

/// What the plan makes of one release.
QList<writers::OutputFile> filesOf(const Job& job, const document::Release& release,
                                   const document::Form& form, const Plan& plan)
{
    writers::Options options(plan.language ? QList{*plan.language} : writers::publishedLanguages(release));
    options.modified = plan.modified;
    options.address = plan.address;
    options.facing = plan.facing;
    options.embedSource = plan.embedSource;
    options.password = plan.password;
    // Both languages in one file are named without a language, also where the release speaks only one.
    const bool inBoth = !plan.language && !plan.each && job.output.isEmpty();
    const QString path = inBoth ? job.stem + u'.' + writers::suffix(plan.format) : job.output;
    return writers::outputFiles(release, form, plan.format, options, {path, job.stem, plan.each});
}

/// The logo that pages name. The same file may stand there already, from the page before.
base::Result<void> writeLogo(const QString& path, const QByteArray& bytes, const Plan& plan)
{
    const auto isThere = [&] {
        const auto there = base::readFile(path);
        return there && *there == bytes;
    };
    if (isThere())
        return {};
    const auto stored = writeOutput(path, bytes, plan.force);
    return stored.ok() || isThere() ? base::Result<void>() : stored;
}

/// Nothing is written where one of the files is there already: half of a pair would be worse than none.
base::Result<void> refusedExisting(const QList<writers::OutputFile>& files, const Plan& plan)
{
    if (plan.force || files.size() < 2)
        return {};
    for (const writers::OutputFile& target : files)
        if (target.path != u"-" && target.ready.isEmpty() && QFileInfo::exists(target.path))
            return base::Error{base::ErrorKind::Exists,
                               Cli::tr("“%1” is there already; --force replaces it.").arg(target.path)};
    return {};
}

/// How the languages of the files differ from what the words of the release, or the options, let expect.
QStringList languageRemarks(const document::Release& release, const QList<writers::OutputFile>& files,
                            const Plan& plan)
{
    if (plan.format == writers::Format::Review)
        return {};
    QStringList remarks;
    const QList<base::Language>& listed = release.header().languages;
    const auto isOther = [&](base::Language language) {
        return release.speaks(language) && !listed.contains(language);
    };
    if (plan.language && !listed.contains(*plan.language))
        remarks.append(*plan.language == base::Language::English
                           ? Cli::tr("The release is to appear in Korean only; this is an English draft.")
                           : Cli::tr("The release is to appear in English only; this is a Korean draft."));
    else if (!plan.language && isOther(base::Language::English))
        remarks.append(Cli::tr("The release is to appear in Korean only, so its English text was left out. "
                               "--lang en writes it as a draft."));
    else if (!plan.language && isOther(base::Language::Korean))
        remarks.append(Cli::tr("The release is to appear in English only, so its Korean text was left out. "
                               "--lang ko writes it as a draft."));
    if (plan.facing && files.first().options.languages.size() < 2)
        remarks.append(Cli::tr("There is only one language to write, so nothing stands side by side."));
    return remarks;
}

/// What stands in the place of a title that is not there: page and file are called by it.
QString untitledRemark(const document::Release& release, const document::Form& form,
                       const QList<writers::OutputFile>& files)
{
    for (const writers::OutputFile& file : files)
        for (const base::Language language : file.options.languages) // none for a logo beside the pages
            if (document::publishedTitle(release, language).trimmed().isEmpty())
                return Cli::tr("The release has no title, and is called “%1” instead. Write one.")
                    .arg(form.kind(release.header().kind, language));
    return {};
}

/// Why a release is not in the form that it names.
QString otherFormRemark(const QString& wanted, const QString& used, const document::FormCatalogue& forms)
{
    const QString fault = forms.faultOf(wanted);
    return fault.isEmpty() ? Cli::tr("The form “%1” of this release is not installed; it was written in the "
                                     "form “%2”.")
                                 .arg(wanted, used)
                           : Cli::tr("This release was written in the form “%2”, because its own, “%1”, is "
                                     "broken. %3")
                                 .arg(wanted, used, fault);
}

base::Result<void> exportOne(Job& job, const Plan& plan)
{
    const auto bytes = readInput(job.input);
    if (!bytes)
        return bytes.error();
    const auto read = readers::read(*bytes, job.input);
    if (!read)
        return read.error();
    const document::Release& release = read->release;
    const document::FormPtr form = formOf(release, plan);
    const QList<writers::OutputFile> files = filesOf(job, release, *form, plan);
    if (const auto refused = refusedExisting(files, plan); !refused)
        return refused;
    for (const writers::OutputFile& file : files) {
        const auto written = writers::bytesOf(file, release, *form);
        if (!written)
            return written.error();
        const auto stored = file.ready.isEmpty() ? writeOutput(file.path, *written, plan.force)
                                                 : writeLogo(file.path, *written, plan);
        if (!stored)
            return stored;
        if (file.ready.isEmpty())
            job.written.append(file.path);
    }
    if (!plan.form && !plan.forms.contains(release.header().form))
        job.remarks.append(otherFormRemark(release.header().form, form->id, plan.forms));
    job.remarks += languageRemarks(release, files, plan);
    job.remarks += writers::pictureRemarks(files, release, *form);
    if (const QString tables = writers::tableRemark(files, release, *form); !tables.isEmpty())
        job.remarks.append(tables);
    // The window's checks ask about these before it exports.
    if (const QString untitled = untitledRemark(release, *form, files); !untitled.isEmpty())
        job.remarks.append(untitled);
    if (const QString wordless = writers::wordlessRemark(files, release); !wordless.isEmpty())
        job.remarks.append(wordless);
    if (const QString fonts = writers::fontRemark(files, release, *form); !fonts.isEmpty())
        job.remarks.append(fonts);
    job.fonts = writers::familyRemarks(files, *form);
    return {};
}

/// One line on a terminal that fills up, and is gone at the end.
class ProgressBar
{
public:
    ProgressBar(qsizetype total, QTextStream& err)
        : m_total(total)
        , m_err(err)
        , m_shown(total > 1 && isatty(STDERR_FILENO))
    {
    }

    ~ProgressBar()
    {
        if (m_shown)
            m_err << u"\r\033[K"_s << Qt::flush;
    }

    void advance()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_done;
        if (!m_shown)
            return;
        winsize size{};
        const int columns =
            ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
        const QString count = u" %1/%2"_s.arg(m_done).arg(m_total);
        const qsizetype width = std::clamp<qsizetype>(columns - count.size() - 3, 5, 50);
        const qsizetype filled = width * m_done / m_total;
        m_err << u"\r["_s << QString(filled, u'#') << QString(width - filled, u' ') << u']' << count
              << Qt::flush;
    }

private:
    QMutex m_mutex;
    qsizetype m_total;
    qsizetype m_done = 0;
    QTextStream& m_err;
    bool m_shown;
};

/// Where each input goes. Usage where two would go to the same place.
base::Result<QList<Job>> jobsFor(const Arguments& arguments, const Plan& plan)
{
    const QString one = arguments.value(u"-o"_s);
    const QString folder = arguments.value(u"--out-dir"_s);
    if (!one.isEmpty() && (!folder.isEmpty() || arguments.files.size() > 1))
        return base::Error{base::ErrorKind::Usage, Cli::tr("-o is for one file; use --out-dir for several.")};
    if (!one.isEmpty() && plan.each)
        return base::Error{base::ErrorKind::Usage,
                           Cli::tr("--lang each writes several files; use --out-dir in place of -o.")};
    QList<Job> jobs;
    QSet<QString> taken;
    for (const QString& input : arguments.files) {
        Job job{input, one, {}, {}, {}, {}, {}};
        const QFileInfo info(input);
        const QString name = input == u"-" ? u"release"_s : info.completeBaseName();
        const QDir target(folder.isEmpty() ? (input == u"-" ? u"."_s : info.path()) : folder);
        job.stem = QDir::cleanPath(target.filePath(name));
        if (taken.contains(job.stem))
            return base::Error{base::ErrorKind::Usage,
                               Cli::tr("Two inputs would both become “%1”. Export them to different folders.")
                                   .arg(job.stem + u'.' + writers::suffix(plan.format))};
        taken.insert(job.stem);
        jobs.append(job);
    }
    return jobs;
}

Exit report(const QList<Job>& jobs, Streams& streams)
{
    qsizetype failed = 0;
    Exit status = Exit::Done;
    QStringList fonts;
    for (const Job& job : jobs) {
        for (const QString& path : job.written)
            if (path != u"-")
                streams.out << path << u'\n';
        for (const QString& remark : job.remarks)
            streams.err << job.input << u": "_s << remark << Qt::endl;
        for (const QString& remark : job.fonts)
            if (!fonts.contains(remark)) {
                streams.err << remark << Qt::endl;
                fonts.append(remark);
            }
        if (job.result)
            continue;
        ++failed;
        status = fail(job.result.error(), job.input, streams);
    }
    if (jobs.size() == 1 || failed == 0)
        return status;
    streams.err << Cli::tr("%1 of %2 files were exported; the others are named above.")
                       .arg(jobs.size() - failed)
                       .arg(jobs.size())
                << Qt::endl;
    return Exit::Found;
}

/// What is for PDF only. Usage where it is asked of another format, or contradicts the languages.
base::Result<void> takePdfOptions(const Arguments& arguments, Plan& plan)
{
    const QString passwordFile = arguments.value(u"--password-file"_s);
    plan.embedSource = arguments.flags.contains(u"--with-source"_s);
    plan.facing = arguments.flags.contains(u"--facing"_s);
    if (plan.format != writers::Format::Pdf && (plan.embedSource || plan.facing || !passwordFile.isEmpty()))
        return base::Error{base::ErrorKind::Usage,
                           Cli::tr("--facing, --with-source and --password-file are for PDF only.")};
    if (plan.facing && (plan.each || plan.language))
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("--facing sets both languages side by side in one PDF; leave out --lang.")};
    if (passwordFile == u"-" && arguments.files.contains(u"-"_s))
        return base::Error{base::ErrorKind::Usage,
                           Cli::tr("Standard input cannot be both the release and the password.")};
    if (passwordFile.isEmpty())
        return {};
    const auto password = passwordFrom(passwordFile);
    if (!password)
        return password.error();
    plan.password = *password;
    return {};
}

} // namespace

Exit runExport(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(
        arguments,
        {u"--to"_s, u"--lang"_s, u"-o"_s, u"--out-dir"_s, u"--form"_s, u"--address"_s, u"--password-file"_s},
        {u"--force"_s, u"--with-source"_s, u"--facing"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"export"_s, streams);
    const auto format = writers::formatFromName(parsed->value(u"--to"_s));
    const QString code = parsed->value(u"--lang"_s, u"both"_s);
    Plan plan;
    plan.language = base::languageFromCode(code);
    plan.force = parsed->flags.contains(u"--force"_s);
    if (parsed->files.isEmpty())
        return failUsage(Cli::tr("Name at least one file."), u"export"_s, streams);
    if (!format)
        return failUsage(Cli::tr("Say what to export to: --to html, pdf, txt, mail, eml, png or review."),
                         u"export"_s, streams);
    plan.each = code == u"each";
    if (code != u"both" && !plan.each && !plan.language)
        return failUsage(Cli::tr("--lang is ko, en, both or each."), u"export"_s, streams);
    if (format == writers::Format::Review && code != u"both")
        return failUsage(Cli::tr("A review copy shows both languages; leave out --lang."), u"export"_s,
                         streams);
    const auto address = writers::webFolder(parsed->value(u"--address"_s));
    if (!address)
        return failUsage(address.error().message, u"export"_s, streams);
    plan.address = *address;
    const auto modified = base::sourceDate();
    if (!modified)
        return failUsage(modified.error().message, u"export"_s, streams);
    plan.modified = *modified;
    plan.format = *format;
    plan.forms = document::FormCatalogue::withFolder(document::FormCatalogue::userFolder());
    const auto form = chosenForm(parsed->value(u"--form"_s), plan.forms);
    if (!form)
        return form.error().kind == base::ErrorKind::Usage
                   ? failUsage(form.error().message, u"export"_s, streams)
                   : fail(form.error(), parsed->value(u"--form"_s), streams);
    plan.form = *form;
    if (const auto taken = takePdfOptions(*parsed, plan); !taken)
        return taken.error().kind == base::ErrorKind::Usage
                   ? failUsage(taken.error().message, u"export"_s, streams)
                   : fail(taken.error(), parsed->value(u"--password-file"_s), streams);
    if (!plan.password.isEmpty())
        streams.err << Cli::tr("An encrypted PDF is no PDF/A: it is not for archives.") << Qt::endl;
    if (*format == writers::Format::Pdf || *format == writers::Format::Picture || !plan.address.isEmpty())
        writers::prepareWithoutWindow();
    auto jobs = jobsFor(*parsed, plan);
    if (!jobs)
        return failUsage(jobs.error().message, u"export"_s, streams);
    if (const QString folder = parsed->value(u"--out-dir"_s); !folder.isEmpty())
        if (const auto made = base::makeFolder(folder); !made)
            return fail(made.error(), folder, streams);
    {
        ProgressBar progress(jobs->size(), streams.err);
        const auto work = [&](Job& job) {
            job.result = exportOne(job, plan);
            progress.advance();
        };
        if (jobs->size() == 1)
            work(jobs->first());
        else
            QtConcurrent::blockingMap(*jobs, work);
    }
    return report(*jobs, streams);
}

} // namespace communique::cli
