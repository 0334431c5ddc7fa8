#include "cli/Arguments.h"

#include "base/Text.h"
#include "translation/GlossaryStore.h"
#include "translation/Objections.h"
#include "translation/Renderings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype ShownText = 60;

/// English where there are Latin letters and no Hangul: "2026. 10. 8." is Korean.
base::Language guessed(QString text)
{
    text.remove(u"%p"_s, Qt::CaseInsensitive);
    const auto isHangul = [](QChar c) { return base::isHangul(c.unicode()); };
    const auto isLatin = [](QChar c) { return c.isLetter() && c.unicode() < 0x250; };
    return std::none_of(text.begin(), text.end(), isHangul) && std::any_of(text.begin(), text.end(), isLatin)
               ? base::Language::English
               : base::Language::Korean;
}

} // namespace

Exit runConvert(const QStringList& arguments, Streams& streams)
{
    const QString name = u"convert"_s;
    const auto parsed = parse(arguments, {u"--lang"_s, u"--date"_s}, {});
    if (!parsed)
        return failUsage(parsed.error().message, name, streams);
    if (parsed->files.size() != 1)
        return failUsage(Cli::tr("Give one text, in quotation marks."), name, streams);
    const QString text = base::cleaned(parsed->files.first());
    const QString tag = parsed->value(u"--lang"_s);
    const auto language = tag.isEmpty() ? std::optional(guessed(text)) : base::languageFromCode(tag);
    const QString day = parsed->value(u"--date"_s);
    const QDate issue = QDate::fromString(day, Qt::ISODate);
    if (!language || (!day.isEmpty() && !issue.isValid()))
        return failUsage(Cli::tr("--lang is ko or en; --date is YYYY-MM-DD."), name, streams);
    const translation::LoadedGlossary loaded = translation::loadGlossary();
    const auto found = translation::renderings(text, *language, issue, loaded.glossary);
    for (const translation::Rendering& rendering : found)
        streams.out << text.mid(rendering.of.from, rendering.of.length) << u'\t' << rendering.text << u'\t'
                    << translation::describe(rendering.kind) << u'\n';
    streams.out.flush();
    const auto objections = translation::objectionsIn(text, *language, issue);
    for (const translation::Objection& each : objections)
        streams.err << u"communique-cli: "_s << each.sentence << Qt::endl;
    if (found.isEmpty() && objections.isEmpty())
        streams.err << u"communique-cli: "_s
                    << Cli::tr(
                           "There is nothing to convert in “%1”: no amount, number, date, time, share, term "
                           "of the glossary or Korean name.")
                           .arg(base::elided(text, ShownText))
                    << Qt::endl;
    return found.isEmpty() || !objections.isEmpty() ? Exit::Found : Exit::Done;
}

} // namespace communique::cli
