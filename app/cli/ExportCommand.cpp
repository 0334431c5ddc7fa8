#include "cli/Arguments.h"

#include "base/Files.h"
#include "document/FormCatalogue.h"
#include "readers/Readers.h"
#include "writers/Writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QUrl>
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

/// A file to be written.
struct Target
{
    QString path;
    writers::Format format;
    writers::Options options;
};

QList<base::Language> spokenLanguages(const document::Release& release)
{
    QList<base::Language> languages;
    for (const base::Language language : {release.header().source, base::other(release.header().source)})
        if (release.speaks(language))
            languages.append(language);
    return languages.isEmpty() ? QList{release.header().source} : languages;
}

document::FormPtr formOf(const document::Release& release, const Plan& plan)
{
    return plan.form ? plan.form : plan.forms.find(release.header().form);
}

/// "name.ko.html", or "name.html" for both languages.
QString pathOf(const Job& job, const QList<base::Language>& languages, writers::Format format, bool inBoth)
{
    if (!job.output.isEmpty())
        return job.output;
    const QString tongue = inBoth ? QString() : u'.' + base::code(languages.first());
    return job.stem + tongue + u'.' + writers::suffix(format);
}

/// Pages of one release in one folder know one another by their names: "name.ko.html" and "name.en.html". A
/// name of another kind, given with -o, has no partner.
base::PerLanguage<QString> pageNames(const QString& path, const document::Release& release,
                                     const QList<base::Language>& languages)
{
    base::PerLanguage<QString> names;
    if (path == u"-")
        return names;
    const QString name = QFileInfo(path).fileName();
    for (const base::Language language : languages)
        names[language] = name;
    if (languages.size() > 1)
        return names;
    const base::Language other = base::other(languages.first());
    const QString ending =
        u'.' + base::code(languages.first()) + u'.' + writers::suffix(writers::Format::Html);
    if (name.endsWith(ending) && release.speaks(other))
        names[other] = name.chopped(ending.size()) + u'.' + base::code(other) + u'.' +
                       writers::suffix(writers::Format::Html);
    return names;
}

/// The preview picture of a page stands beside it: "name.ko.png".
QString picturePath(const QString& page)
{
    const QFileInfo info(page);
    return QDir::cleanPath(
        info.dir().filePath(info.completeBaseName() + u'.' + writers::suffix(writers::Format::Picture)));
}

QList<Target> targetsOf(const Job& job, const document::Release& release, const Plan& plan)
{
    QList<QList<base::Language>> files;
    if (plan.language)
        files.append(QList{*plan.language});
    else if (plan.each)
        for (const base::Language language : spokenLanguages(release))
            files.append(QList{language});
    else
        files.append(spokenLanguages(release));
    QList<Target> targets;
    for (const QList<base::Language>& languages : files) {
        Target target{pathOf(job, languages, plan.format, !plan.language && !plan.each), plan.format,
                      languages};
        writers::Options& options = target.options;
        options.modified = plan.modified;
        options.address = plan.address;
        options.embedSource = plan.embedSource;
        options.facing = plan.facing;
        options.password = plan.password;
        if (plan.format == writers::Format::Html || plan.format == writers::Format::Mail ||
            plan.format == writers::Format::Message)
            options.fileNames = pageNames(target.path, release, languages);
        if (plan.format == writers::Format::Html && !plan.address.isEmpty() && target.path != u"-") {
            const QString picture = picturePath(target.path);
            options.pictureName = QFileInfo(picture).fileName();
            targets.append({picture, writers::Format::Picture, languages});
        }
        targets.append(target);
    }
    return targets;
}

/// "mofa-logo.png": one for all pages of a form in a folder.
QString logoName(const document::Form& form)
{
    return form.logo.media ? form.id + u"-logo."_s + QFileInfo(form.logo.file).suffix() : QString();
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
base::Result<void> refusedExisting(const QList<Target>& targets, const Plan& plan)
{
    if (plan.force || targets.size() < 2)
        return {};
    for (const Target& target : targets)
        if (target.path != u"-" && QFileInfo::exists(target.path))
            return base::Error{base::ErrorKind::Exists,
                               Cli::tr("“%1” is there already; --force replaces it.").arg(target.path)};
    return {};
}

base::Result<void> exportOne(Job& job, const Plan& plan)
{
    const auto bytes = readInput(job.input);
    if (!bytes)
        return bytes.error();
    const auto read = readers::read(*bytes);
    if (!read)
        return read.error();
    const document::Release& release = read->release;
    const document::FormPtr form = formOf(release, plan);
    QList<Target> targets = targetsOf(job, release, plan);
    if (const auto refused = refusedExisting(targets, plan); !refused)
        return refused;
    for (Target& target : targets) {
        if (!target.options.pictureName.isEmpty() && form->logo.media) {
            target.options.logoName = logoName(*form);
            const QString path = QFileInfo(target.path).dir().filePath(target.options.logoName);
            if (const auto stored = writeLogo(path, form->logo.media->bytes, plan); !stored)
                return stored;
        }
        const auto written = writers::write(release, *form, target.format, target.options);
        if (!written)
            return written.error();
        if (const auto stored = writeOutput(target.path, *written, plan.force); !stored)
            return stored;
        job.written.append(target.path);
    }
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
        Job job{input, one, {}, {}, {}};
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

/// The folder where pages will stand on the web, with a slash at the end.
base::Result<QString> checkedAddress(const QString& text)
{
    if (text.isEmpty())
        return QString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("--address is the folder on the web, such as https://www.example.org/press/.")};
    const QString address = url.toString(QUrl::FullyEncoded);
    return address.endsWith(u'/') ? address : address + u'/';
}

/// The same variable that gives a PDF its date, for builds that are to be the same everywhere.
QDateTime sourceDate()
{
    bool isNumber = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

Exit report(const QList<Job>& jobs, Streams& streams)
{
    qsizetype failed = 0;
    Exit status = Exit::Done;
    for (const Job& job : jobs) {
        for (const QString& path : job.written)
            if (path != u"-")
                streams.out << path << u'\n';
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

/// `--form`: the name of a form that is at hand, or a folder that is one.
base::Result<document::FormPtr> chosenForm(const QString& wanted, const document::FormCatalogue& forms)
{
    if (wanted.isEmpty())
        return document::FormPtr();
    if (forms.contains(wanted))
        return forms.find(wanted);
    if (!QFileInfo(wanted).isDir())
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("There is no form “%1”; these are: %2.").arg(wanted, forms.ids().join(u", "_s))};
    auto form = document::readFormFolder(wanted);
    if (!form)
        return form.error();
    return document::FormPtr(std::make_shared<const document::Form>(*std::move(form)));
}

/// The first line of a file, or of standard input: a password on the command line would be in every list of
/// processes. Usage for an empty one.
base::Result<QString> passwordFrom(const QString& path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const QString line = QString::fromUtf8(*bytes).section(u'\n', 0, 0).remove(u'\r');
    if (line.isEmpty())
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("The first line of the password file is empty. Write the password there.")};
    return line;
}

/// What is for PDF only. Usage where it is asked of another format.
base::Result<void> takePdfOptions(const Arguments& arguments, Plan& plan)
{
    const QString passwordFile = arguments.value(u"--password-file"_s);
    plan.embedSource = arguments.flags.contains(u"--with-source"_s);
    plan.facing = arguments.flags.contains(u"--facing"_s);
    if (plan.format != writers::Format::Pdf && (plan.embedSource || plan.facing || !passwordFile.isEmpty()))
        return base::Error{base::ErrorKind::Usage,
                           Cli::tr("--facing, --with-source and --password-file are for PDF only.")};
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
        return failUsage(Cli::tr("Say what to export to: --to html, pdf, txt, mail, eml or png."),
                         u"export"_s, streams);
    plan.each = code == u"each";
    if (code != u"both" && !plan.each && !plan.language)
        return failUsage(Cli::tr("--lang is ko, en, both or each."), u"export"_s, streams);
    const auto address = checkedAddress(parsed->value(u"--address"_s));
    if (!address)
        return failUsage(address.error().message, u"export"_s, streams);
    plan.address = *address;
    plan.modified = sourceDate();
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
    if (const QString folder = parsed->value(u"--out-dir"_s); !folder.isEmpty() && !QDir().mkpath(folder))
        return fail({base::ErrorKind::Unwritable, Cli::tr("The folder “%1” could not be made.").arg(folder)},
                    folder, streams);
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
