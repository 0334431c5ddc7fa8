#pragma once

#include "base/Result.h"

#include <QStringList>
#include <QTextStream>

/// communique-cli: every job without a window. Results go to standard output, everything else to standard
/// error.
namespace communique::cli {

/// Exit statuses; the same for every command.
enum class Exit { Done = 0, Found = 1, Usage = 2, Unreadable = 3, Unwritable = 4 };

[[nodiscard]] Exit exitFor(const base::Error& error);

struct Streams
{
    QTextStream& out;
    QTextStream& err;
};

struct Command
{
    QString name;
    QString summary;
    QString usage;    ///< one line per form
    QString examples; ///< one line per example
    Exit (*run)(const QStringList& arguments, Streams& streams);
};

[[nodiscard]] QList<Command> commands();

/// Runs what the arguments (without the program's name) ask for.
[[nodiscard]] Exit run(const QStringList& arguments, Streams& streams);

Exit runCheck(const QStringList& arguments, Streams& streams);
Exit runConvert(const QStringList& arguments, Streams& streams);
Exit runNew(const QStringList& arguments, Streams& streams);
Exit runForm(const QStringList& arguments, Streams& streams);
Exit runImport(const QStringList& arguments, Streams& streams);
Exit runExport(const QStringList& arguments, Streams& streams);
Exit runMemory(const QStringList& arguments, Streams& streams);
Exit runOutline(const QStringList& arguments, Streams& streams);
Exit runSpell(const QStringList& arguments, Streams& streams);
Exit runGlossary(const QStringList& arguments, Streams& streams);
Exit runValidate(const QStringList& arguments, Streams& streams);
Exit runXliff(const QStringList& arguments, Streams& streams);

} // namespace communique::cli
