#include "cli/Arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printHelp(QTextStream& out)
{
    out << Cli::tr("communique-cli: press releases without a window") << u"\n\n"_s << Cli::tr("Usage:")
        << u" communique-cli COMMAND …\n\n"_s;
    for (const Command& command : commands())
        out << u"  "_s << command.name.leftJustified(10) << command.summary << u'\n';
    out << u"\n  --help     "_s << Cli::tr("this page; after a command, more about it with examples")
        << u"\n  --version  "_s << Cli::tr("the version") << u"\n\n"_s
        << Cli::tr("Exit status: 0 done; 1 something was found, or some files failed; 2 wrong usage; 3 "
                   "unreadable "
                   "input; 4 could not write.")
        << u"\n\n"_s << Cli::tr("Examples:") << u'\n';
    for (const Command& command : commands())
        out << u"  "_s << command.examples.section(u'\n', 0, 0) << u'\n';
}

void printHelp(const Command& command, QTextStream& out)
{
    out << command.summary << u"\n\n"_s << Cli::tr("Usage:") << u'\n';
    for (const QString& line : command.usage.split(u'\n'))
        out << u"  "_s << line << u'\n';
    out << u'\n' << Cli::tr("Examples:") << u'\n';
    for (const QString& line : command.examples.split(u'\n'))
        out << u"  "_s << line << u'\n';
}

} // namespace

QList<Command> commands()
{
    return {
        {u"new"_s, Cli::tr("start an empty release"), u"communique-cli new [-o FILE] [--force]"_s,
         u"communique-cli new -o release.communique\ncommunique-cli new > release.communique"_s, runNew},
        {u"import"_s, Cli::tr("read a text or HTML page as a release"),
         u"communique-cli import INPUT|- [-o FILE] [--force]"_s,
         u"communique-cli import page.html -o release.communique\ncat page.txt | communique-cli import - | less"_s,
         runImport},
        {u"export"_s, Cli::tr("write releases as web page, PDF, text, e-mail or preview picture"),
         u"communique-cli export FILE… --to html|pdf|txt|mail|eml|png [--lang ko|en|both|each] [-o OUT | "
         "--out-dir DIR] [--form FORM] [--address URL] [--force]\n"
         "communique-cli export FILE… --to pdf [--facing] [--with-source] [--password-file FILE|-] …"_s,
         u"communique-cli export release.communique --to pdf --lang en -o release.pdf\n"
         "communique-cli export *.communique --to html --lang each --out-dir site --address "
         "https://www.example.org/press/\n"
         "communique-cli export release.communique --to txt -o -"_s,
         runExport},
        {u"form"_s, Cli::tr("list forms, check a form's folder, show a form as a start for one's own"),
         u"communique-cli form\ncommunique-cli form FOLDER…\ncommunique-cli form --show ID"_s,
         u"communique-cli form\ncommunique-cli form ~/.local/share/communique/forms/our-office\n"
         "communique-cli form --show mofa > our-office/form.json"_s,
         runForm},
        {u"outline"_s, Cli::tr("list headings, paragraphs and points with their numbers"),
         u"communique-cli outline FILE [--lang ko|en]"_s, u"communique-cli outline release.communique"_s,
         runOutline},
        {u"validate"_s, Cli::tr("check that releases are sound and complete"),
         u"communique-cli validate FILE…"_s, u"communique-cli validate release.communique"_s, runValidate},
        {u"check"_s, Cli::tr("look for mistakes in releases: numbers, dates, names, translation, accessibility"),
         u"communique-cli check FILE… [--json] [--rules RULE|GROUP,…] [--lang ko|en] [--severity RULE=LEVEL,…] "
         "[--form FORM]\n"
         "communique-cli check --list"_s,
         u"communique-cli check release.communique\n"
         "communique-cli check *.communique --json --rules bilingual\n"
         "communique-cli check release.communique --severity plain-word=off,number=error"_s,
         runCheck},
        {u"spell"_s, Cli::tr("list doubtful words: line:column, word, suggestions, between tabs"),
         u"communique-cli spell --lang ko|en|en-US|en-GB [--words LIST] FILE|-"_s,
         u"communique-cli spell --lang ko release.txt\ncat speech.txt | communique-cli spell --lang en-GB -"_s,
         runSpell},
    };
}

Exit run(const QStringList& arguments, Streams& streams)
{
    if (arguments.isEmpty()) {
        printHelp(streams.err);
        return Exit::Usage;
    }
    const QString& first = arguments.first();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        printHelp(streams.out);
        return Exit::Done;
    }
    if (first == u"--version") {
        streams.out << u"communique-cli "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return Exit::Done;
    }
    for (const Command& command : commands()) {
        if (command.name != first)
            continue;
        if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
            printHelp(command, streams.out);
            return Exit::Done;
        }
        return command.run(arguments.sliced(1), streams);
    }
    return failUsage(Cli::tr("There is no command “%1”.").arg(first), {}, streams);
}

} // namespace communique::cli
