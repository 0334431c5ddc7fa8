#include "cli/Arguments.h"
#include "cli/MemoryFiles.h"

#include "base/Files.h"
#include "base/Text.h"
#include "translation/TmxFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using translation::TranslationMemory;

base::Result<std::shared_ptr<TranslationMemory>> openMemory(const Arguments& arguments)
{
    return TranslationMemory::open(arguments.value(u"--memory"_s, TranslationMemory::standardPath()));
}

/// For what only asks: a name that was mistyped makes no memory.
base::Result<std::shared_ptr<TranslationMemory>> openExisting(const Arguments& arguments)
{
    const QString named = arguments.value(u"--memory"_s);
    if (!named.isEmpty() && !QFileInfo::exists(named))
        return base::Error{base::ErrorKind::Unreadable,
                           Cli::tr("There is no translation memory “%1”.").arg(named)};
    return openMemory(arguments);
}

std::optional<base::Language> languageFor(const Arguments& arguments, const QString& text)
{
    const QString fallback = base::containsHangul(text) ? u"ko"_s : u"en"_s;
    return base::languageFromCode(arguments.value(u"--lang"_s, fallback));
}

QString standingName(translation::Standing standing)
{
    switch (standing) {
    case translation::Standing::Reviewed:
        return u"reviewed"_s;
    case translation::Standing::Published:
        return u"published"_s;
    case translation::Standing::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray json(const QList<translation::Range>& ranges)
{
    QJsonArray array;
    for (const translation::Range& range : ranges)
        array.append(QJsonObject{{u"from"_s, range.from}, {u"length"_s, range.length}});
    return array;
}

QJsonObject json(const translation::Match& match)
{
    return {{u"score"_s, match.score},
            {u"source"_s, match.source},
            {u"target"_s, match.target},
            {u"adapted"_s, match.adapted},
            {u"stored"_s, match.storedTarget},
            {u"differing"_s, json(match.differing)},
            {u"level"_s, match.level == translation::Level::Sentence ? u"sentence"_s : u"block"_s},
            {u"uses"_s, match.uses},
            {u"release"_s, match.origin.release},
            {u"title"_s, match.origin.title},
            {u"date"_s, match.origin.date.toString(Qt::ISODate)},
            {u"standing"_s, standingName(match.origin.standing)},
            {u"file"_s, match.origin.file}};
}

/// "5th ROK-EU … (2019-07-01)", or the file.
QString originLine(const translation::Origin& origin)
{
    const QString name = origin.title.isEmpty() ? origin.file : origin.title;
    return origin.date.isValid() ? u"%1 (%2)"_s.arg(name, origin.date.toString(Qt::ISODate)) : name;
}

Exit lookUp(const Arguments& arguments, Streams& streams)
{
    const QString text = arguments.files.value(1);
    const auto language = languageFor(arguments, text);
    bool limited = false;
    bool bounded = false;
    const int limit = arguments.value(u"--limit"_s, u"9"_s).toInt(&limited);
    const int minimum = arguments.value(u"--min"_s, u"60"_s).toInt(&bounded);
    if (arguments.files.size() != 2 || !language || !limited || !bounded || limit < 1 || minimum < 0 ||
        minimum > 100)
        return failUsage(Cli::tr("Name one text; --lang is ko or en, --min 0 to 100, --limit 1 or more."),
                         u"memory"_s, streams);
    const auto memory = openExisting(arguments);
    if (!memory)
        return fail(memory.error(), {}, streams);
    const auto matches = (*memory)->lookUp({text, *language, limit, minimum});
    if (!matches)
        return fail(matches.error(), {}, streams);
    if (arguments.flags.contains(u"--json"_s)) {
        QJsonArray array;
        for (const translation::Match& match : *matches)
            array.append(json(match));
        streams.out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
    } else {
        for (const translation::Match& match : *matches)
            streams.out << match.score << (match.adapted ? u"*\t"_s : u"\t"_s) << match.source << u'\t'
                        << match.target << u'\t' << originLine(match.origin) << u'\n';
    }
    streams.out.flush();
    return Exit::Done;
}

Exit add(const Arguments& arguments, Streams& streams)
{
    const QStringList texts = arguments.files.mid(1);
    if (texts.size() != 2 || !base::containsHangul(texts[0]) || texts[1].trimmed().isEmpty())
        return failUsage(Cli::tr("Name the Korean text and the English one."), u"memory"_s, streams);
    const auto memory = openMemory(arguments);
    if (!memory)
        return fail(memory.error(), {}, streams);
    translation::Segment segment;
    segment.text = {texts[0].simplified(), texts[1].simplified()};
    segment.origin.standing = translation::Standing::Reviewed;
    segment.origin.added = QDateTime::currentDateTimeUtc();
    const auto added = (*memory)->add({segment});
    if (!added)
        return fail(added.error(), {}, streams);
    streams.err << (added->added > 0 ? Cli::tr("Added.") : Cli::tr("The memory knew this pair already."))
                << Qt::endl;
    return Exit::Done;
}

Exit count(const Arguments& arguments, Streams& streams)
{
    const auto memory = openExisting(arguments);
    const auto number = memory ? (*memory)->count() : base::Result<qint64>(memory.error());
    if (!number)
        return fail(number.error(), {}, streams);
    streams.out << *number << Qt::endl;
    return Exit::Done;
}

base::Result<qint64> exportTo(const TranslationMemory& memory, const QString& path, bool force)
{
    if (path.isEmpty() || path == u"-") {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return base::Error{base::ErrorKind::Unwritable, Cli::tr("Standard output could not be written.")};
        const auto written = exportTmx(memory, out);
        if (!out.flush())
            return base::Error{base::ErrorKind::Unwritable, Cli::tr("Standard output could not be written.")};
        return written;
    }
    qint64 count = 0;
    const auto stored = base::writeFile(
        path,
        [&](QIODevice& file) {
            const auto written = exportTmx(memory, file);
            count = written ? *written : 0;
            return written ? base::Result<void>() : base::Result<void>(written.error());
        },
        force ? base::Existing::Replace : base::Existing::Refuse);
    return stored ? base::Result<qint64>(count) : stored.error();
}

Exit write(const Arguments& arguments, Streams& streams)
{
    if (arguments.files.size() != 1)
        return failUsage(Cli::tr("The TMX file is named with -o."), u"memory"_s, streams);
    const auto memory = openExisting(arguments);
    if (!memory)
        return fail(memory.error(), {}, streams);
    const QString path = arguments.value(u"-o"_s);
    const auto written = exportTo(**memory, path, arguments.flags.contains(u"--force"_s));
    if (!written)
        return fail(written.error(), path, streams);
    streams.err << Cli::tr("%n segment(s) written.", nullptr, static_cast<int>(*written)) << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runMemory(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"--memory"_s, u"--lang"_s, u"--limit"_s, u"--min"_s, u"-o"_s},
                              {u"--json"_s, u"--all"_s, u"--force"_s});
    if (!parsed)
        return failUsage(parsed.error().message, u"memory"_s, streams);
    const QString job = parsed->files.value(0);
    if (job == u"lookup")
        return lookUp(*parsed, streams);
    if (job == u"add")
        return add(*parsed, streams);
    if (job == u"count" && parsed->files.size() == 1)
        return count(*parsed, streams);
    if (job == u"export")
        return write(*parsed, streams);
    if ((job == u"import" && parsed->files.size() > 1) || (job == u"align" && parsed->files.size() == 3)) {
        const auto memory = openMemory(*parsed);
        if (!memory)
            return fail(memory.error(), {}, streams);
        MemoryFiles files(**memory, parsed->flags.contains(u"--all"_s), streams);
        return job == u"align" ? files.align(parsed->files[1], parsed->files[2])
                               : files.import(parsed->files.mid(1));
    }
    return failUsage(Cli::tr("Say import, align, export, lookup, add or count, and what."), u"memory"_s,
                     streams);
}

} // namespace communique::cli
