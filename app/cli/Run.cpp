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
        {u"export"_s,
         Cli::tr("write releases as web page, PDF, text, e-mail, preview picture or review copy"),
         u"communique-cli export FILE… --to html|pdf|txt|mail|eml|png|review [--lang ko|en|both|each] [-o "
         u"OUT | "
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
        {u"memory"_s, Cli::tr("the translation memory: fill it, ask it, write it as TMX"),
         u"communique-cli memory import FILE|FOLDER… [--all] [--memory FILE]\n"
         "communique-cli memory align KOREAN ENGLISH [--memory FILE]\n"
         "communique-cli memory export [-o FILE.tmx] [--force] [--memory FILE]\n"
         "communique-cli memory lookup TEXT [--lang ko|en] [--min 60] [--limit 9] [--json] [--memory FILE]\n"
         "communique-cli memory add KOREAN ENGLISH [--memory FILE]\n"
         "communique-cli memory count [--memory FILE]"_s,
         u"communique-cli memory lookup \"한-EU 사이버정책협의회를 개최하였다.\"\n"
         "communique-cli memory import memory.tmx past-releases\n"
         "communique-cli memory align release.ko.html release.en.html\n"
         "communique-cli memory export -o memory.tmx"_s,
         runMemory},
        {u"outline"_s, Cli::tr("list headings, paragraphs and points with their numbers"),
         u"communique-cli outline FILE [--lang ko|en]"_s, u"communique-cli outline release.communique"_s,
         runOutline},
        {u"validate"_s, Cli::tr("check that releases are sound and complete"),
         u"communique-cli validate FILE…"_s, u"communique-cli validate release.communique"_s, runValidate},
        {u"check"_s,
         Cli::tr("look for mistakes in releases: numbers, dates, names, translation, accessibility"),
         u"communique-cli check FILE… [--json] [--rules RULE|GROUP,…] [--lang ko|en] [--severity "
         u"RULE=LEVEL,…] "
         "[--form FORM]\n"
         "communique-cli check --list"_s,
         u"communique-cli check release.communique\n"
         "communique-cli check *.communique --json --rules bilingual\n"
         "communique-cli check release.communique --severity plain-word=off,number=error"_s,
         runCheck},
        {u"convert"_s,
         Cli::tr("an amount, date, time, ordinal number, share, term or name in the other language"),
         u"communique-cli convert TEXT [--lang ko|en] [--date YYYY-MM-DD]"_s,
         u"communique-cli convert \"2조 1,393억 원\"\ncommunique-cli convert \"Thursday, October 8\" --date "
         u"2026-10-01\ncommunique-cli convert 조태열"_s,
         runConvert},
        {u"spell"_s, Cli::tr("list doubtful words: line:column, word, suggestions, between tabs"),
         u"communique-cli spell --lang ko|en|en-US|en-GB [--words LIST] FILE|-"_s,
         u"communique-cli spell --lang ko release.txt\ncat speech.txt | communique-cli spell --lang en-GB -"_s,
         runSpell},
        {u"glossary"_s, Cli::tr("terms and their approved translations: import, export, find, check"),
         u"communique-cli glossary import FILE…|- [--replace] [--office] [--folder FOLDER]\n"
         "communique-cli glossary export [--to csv|tbx|tbx-2008] [--own|--office] [-o FILE] [--force]\n"
         "communique-cli glossary find TEXT [--lang ko|en] [--date YYYY-MM-DD]\n"
         "communique-cli glossary check FILE…"_s,
         u"communique-cli glossary find \"외교부는 동해에서\"\n"
         "communique-cli glossary import terms.csv\n"
         "communique-cli glossary export --to tbx -o terms.tbx\n"
         "communique-cli glossary check release.communique"_s,
         runGlossary},
        {u"xliff"_s, Cli::tr("give a release to translators as XLIFF, and merge what comes back"),
         u"communique-cli xliff export FILE [--version 1.2|2.1] [-o OUT] [--force]\n"
         "communique-cli xliff merge RELEASE XLIFF [-o OUT | --in-place] [--force]"_s,
         u"communique-cli xliff export release.communique --version 1.2 -o release.xlf\n"
         "communique-cli xliff merge release.communique release.xlf --in-place"_s,
         runXliff},
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
