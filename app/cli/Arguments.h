#pragma once

#include "cli/Command.h"

#include <QMap>
#include <QSet>

namespace communique::cli {

/// What a command line says, after it was held against what the command understands.
struct Arguments
{
    QStringList files;
    QMap<QString, QString> values; ///< "--to" → "pdf"
    QSet<QString> flags;

    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const
    {
        return values.value(name, fallback);
    }
};

/// Usage for an unknown option, a missing value, and one that is given twice, but for `lists`, those of the
/// valued options that go on where they are given again: "--rules a --rules b" is "--rules a,b".
[[nodiscard]] base::Result<Arguments> parse(const QStringList& arguments, const QStringList& valued,
                                            const QStringList& flags, const QStringList& lists = {});

[[nodiscard]] Exit fail(const base::Error& error, const QString& file, Streams& streams);
/// Likewise for one of `files`: of several, the others are done all the same, and some failed.
[[nodiscard]] Exit failAmong(const QStringList& files, const base::Error& error, const QString& file,
                             Streams& streams);
[[nodiscard]] Exit failUsage(const QString& sentence, const QString& command, Streams& streams);

/// The bytes of a file, or of standard input for "-".
[[nodiscard]] base::Result<QByteArray> readInput(const QString& path);
/// To a file, or to standard output for "-" or nothing. Never over an existing file unless `force`.
[[nodiscard]] base::Result<void> writeOutput(const QString& path, const QByteArray& bytes, bool force);

} // namespace communique::cli
