#include "cli/Arguments.h"

#include "base/Files.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

base::Result<void> store(const QString& name, const QString& value, bool isList,
                         QMap<QString, QString>& values)
{
    if (value.isEmpty())
        return base::Error{base::ErrorKind::Usage, Cli::tr("“%1” needs a value.").arg(name)};
    if (!values.contains(name))
        values[name] = value;
    else if (isList)
        values[name] += u',' + value;
    else
        return base::Error{base::ErrorKind::Usage, Cli::tr("“%1” is given twice.").arg(name)};
    return {};
}

} // namespace

base::Result<Arguments> parse(const QStringList& arguments, const QStringList& valued,
                              const QStringList& flags, const QStringList& lists)
{
    Arguments parsed;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || argument == u"-" || !argument.startsWith(u'-')) {
            parsed.files.append(argument);
            continue;
        }
        if (argument == u"--") {
            onlyFiles = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals > 0 ? argument.first(equals) : argument;
        if (flags.contains(argument)) {
            parsed.flags.insert(argument);
        } else if (!valued.contains(name)) {
            return base::Error{base::ErrorKind::Usage, Cli::tr("There is no option “%1”.").arg(argument)};
        } else {
            const QString value = equals > 0 ? argument.sliced(equals + 1) : arguments.value(++i);
            if (const auto stored = store(name, value, lists.contains(name), parsed.values); !stored)
                return stored.error();
        }
    }
    return parsed;
}

Exit exitFor(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::Usage:
        return Exit::Usage;
    case base::ErrorKind::Unreadable:
    case base::ErrorKind::Invalid:
        return Exit::Unreadable;
    case base::ErrorKind::Unwritable:
    case base::ErrorKind::Exists:
    case base::ErrorKind::Conflict:
        return Exit::Unwritable;
    }
    Q_UNREACHABLE();
}

Exit fail(const base::Error& error, const QString& file, Streams& streams)
{
    streams.err << (file.isEmpty() ? u"communique-cli"_s : file) << u": "_s << error.message << Qt::endl;
    return exitFor(error);
}

Exit failAmong(const QStringList& files, const base::Error& error, const QString& file, Streams& streams)
{
    const Exit status = fail(error, file, streams);
    return files.size() > 1 ? Exit::Found : status;
}

Exit failUsage(const QString& sentence, const QString& command, Streams& streams)
{
    streams.err
        << u"communique-cli: "_s << sentence << u' '
        << Cli::tr("See “communique-cli %1--help”.").arg(command.isEmpty() ? QString() : command + u' ')
        << Qt::endl;
    return Exit::Usage;
}

base::Result<QByteArray> readInput(const QString& path)
{
    if (path != u"-")
        return base::readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Unreadable, Cli::tr("Standard input could not be read.")};
    QByteArray bytes;
    while (bytes.size() <= base::MaxInputBytes) {
        const QByteArray chunk = input.read(1 << 16);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (bytes.size() > base::MaxInputBytes)
        return base::Error{base::ErrorKind::Unreadable,
                           Cli::tr("The input is larger than 32 MiB, more than any text is.")};
    return bytes;
}

base::Result<void> writeOutput(const QString& path, const QByteArray& bytes, bool force)
{
    if (!path.isEmpty() && path != u"-")
        return base::writeFile(path, bytes, force ? base::Existing::Replace : base::Existing::Refuse);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.flush())
        return base::Error{base::ErrorKind::Unwritable, Cli::tr("Standard output could not be written.")};
    return {};
}

} // namespace communique::cli
