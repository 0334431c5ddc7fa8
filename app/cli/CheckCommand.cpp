#include "cli/Arguments.h"
#include "cli/ChosenForm.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "checks/Runner.h"
#include "document/FormCatalogue.h"
#include "document/JsonWriting.h"
#include "document/StoredForm.h"
#include "readers/Readers.h"
#include "session/TermReading.h"
#include "writers/pdf/PdfWriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype ShownWords = 40;

/// What the command line asks for.
struct Wish
{
    checks::Context context;
    std::optional<base::Language> language; ///< nothing: both
    document::FormCatalogue forms;
    document::FormPtr form; ///< null for the releases' own
    bool json = false;
};

bool isRuleOrGroup(const QString& name)
{
    return checks::ruleNamed(name) ||
           std::any_of(checks::Groups.begin(), checks::Groups.end(),
                       [&](checks::Group group) { return checks::name(group) == name; });
}

/// "plain-word=off,number=error". Usage for anything else.
base::Result<void> readSeverities(const QString& list, checks::Context& context)
{
    for (const QString& each : list.split(u',', Qt::SkipEmptyParts)) {
        const QString rule = each.section(u'=', 0, 0);
        const QString level = each.section(u'=', 1);
        const auto severity = checks::severityFromName(level);
        if (!checks::ruleNamed(rule) || (!severity && level != u"off"))
            return base::Error{
                base::ErrorKind::Usage,
                Cli::tr("“%1” is not RULE=error, warning, hint or off. “check --list” names the rules.")
                    .arg(each)};
        context.severities[rule] = severity;
    }
    return {};
}

base::Result<Wish> wishOf(const Arguments& arguments)
{
    Wish wish;
    wish.context.now = base::SystemClock().now();
    wish.context.terms = session::termReader(translation::loadGlossary());
    wish.json = arguments.flags.contains(u"--json"_s);
    wish.forms = document::FormCatalogue::withFolder(document::FormCatalogue::userFolder());
    const auto form = chosenForm(arguments.value(u"--form"_s), wish.forms);
    if (!form)
        return form.error();
    wish.form = *form;
    for (const QString& name : arguments.value(u"--rules"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!isRuleOrGroup(name.trimmed()))
            return base::Error{base::ErrorKind::Usage,
                               Cli::tr("There is no rule “%1”. “check --list” names the rules.").arg(name)};
        wish.context.only.append(name.trimmed());
    }
    if (wish.context.only.isEmpty() && arguments.values.contains(u"--rules"_s))
        return base::Error{base::ErrorKind::Usage,
                           Cli::tr("--rules names no rule. “check --list” names the rules.")};
    const QString code = arguments.value(u"--lang"_s);
    wish.language = base::languageFromCode(code);
    if (!code.isEmpty() && !wish.language)
        return base::Error{base::ErrorKind::Usage, Cli::tr("--lang is ko or en.")};
    if (const auto read = readSeverities(arguments.value(u"--severity"_s), wish.context); !read)
        return read.error();
    return wish;
}

base::Result<QList<checks::Finding>> findingsIn(const QString& file, const Wish& wish)
{
    const auto bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    const auto read = readers::read(*bytes, file);
    if (!read)
        return read.error();
    const document::FormPtr inForm = wish.form ? wish.form : wish.forms.find(read->release.header().form);
    checks::Context context = wish.context;
    context.pages = [&](base::Language language) {
        return writers::pdf::layoutOf(read->release, *inForm, {language}).endOfBlock;
    };
    context.decomposed = document::decomposedTexts(*bytes);
    QList<checks::Finding> findings = checks::run(read->release, *inForm, context).findings;
    if (wish.language)
        findings.removeIf([&](const checks::Finding& finding) {
            return finding.place.language && finding.place.language != wish.language;
        });
    return findings;
}

void writeJson(document::JsonWriter& json, const QString& file, const checks::Finding& finding)
{
    const checks::Place& place = finding.place;
    const auto text = [&](const QString& key, const QString& value) {
        json.key(key);
        json.value(value);
    };
    const auto number = [&](const QString& key, qsizetype value) {
        json.key(key);
        json.value(qint64(value));
    };
    json.beginObject();
    text(u"file"_s, file);
    text(u"rule"_s, finding.rule);
    text(u"severity"_s, checks::name(finding.severity));
    text(u"block"_s, checks::placeName(place));
    if (place.part == checks::Part::Cell) {
        number(u"row"_s, place.row);
        number(u"column"_s, place.column);
    }
    json.key(u"language"_s);
    if (place.language)
        json.value(base::code(*place.language));
    else
        json.null();
    number(u"from"_s, place.from);
    number(u"length"_s, place.length);
    text(u"text"_s, finding.text);
    text(u"message"_s, finding.message);
    json.key(u"fix"_s);
    if (finding.fix.kind == checks::Fix::Kind::Words)
        json.value(finding.fix.words);
    else
        json.null();
    json.endObject();
}

QString line(const QString& file, const checks::Finding& finding)
{
    const checks::Place& place = finding.place;
    QString where = checks::placeName(place);
    if (place.language)
        where += u'.' + base::code(*place.language);
    if (place.part == checks::Part::Cell)
        where += u"[%1,%2]"_s.arg(place.row + 1).arg(place.column + 1);
    if (place.length > 0)
        where += u':' + QString::number(place.from);
    QString told = u"%1: %2: %3 [%4] "_s.arg(file, where, checks::name(finding.severity), finding.rule);
    if (place.length > 0)
        told += u"“%1”: "_s.arg(base::elided(finding.text, ShownWords));
    return told + finding.message;
}

void list(QTextStream& out)
{
    for (const checks::RuleInfo& rule : checks::allRules())
        out << rule.id.leftJustified(26) << name(rule.group).leftJustified(15) << name(rule.severity)
            << u'\n';
}

} // namespace

Exit runCheck(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"--rules"_s, u"--lang"_s, u"--severity"_s, u"--form"_s},
                              {u"--json"_s, u"--list"_s}, {u"--rules"_s, u"--severity"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"check"_s, streams);
    if (parsed->flags.contains(u"--list"_s)) {
        list(streams.out);
        return Exit::Done;
    }
    const auto wish = wishOf(*parsed);
    if (!wish)
        return wish.error().kind == base::ErrorKind::Usage
                   ? failUsage(wish.error().message, u"check"_s, streams)
                   : fail(wish.error(), parsed->value(u"--form"_s), streams);
    if (parsed->files.isEmpty())
        return failUsage(Cli::tr("Name at least one file."), u"check"_s, streams);
    Exit worst = Exit::Done;
    document::JsonWriter json;
    json.beginArray();
    for (const QString& file : parsed->files) {
        const auto findings = findingsIn(file, *wish);
        if (!findings) {
            worst = std::max(worst, failAmong(parsed->files, findings.error(), file, streams));
            continue;
        }
        for (const checks::Finding& finding : *findings) {
            if (finding.severity == checks::Severity::Error)
                worst = std::max(worst, Exit::Found);
            if (wish->json)
                writeJson(json, file, finding);
            else
                streams.out << line(file, finding) << u'\n';
        }
    }
    json.endArray();
    if (wish->json)
        streams.out << QString::fromUtf8(json.finished());
    streams.out.flush();
    return worst;
}

} // namespace communique::cli
