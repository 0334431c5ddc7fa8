#pragma once

#include "base/Result.h"

#include <QString>

namespace communique::cli {

/// The first line of a file, or of standard input for "-": a password on the command line would be in every
/// list of processes. UTF-8, or UTF-16 with a byte order mark; Unreadable for everything else, since a reader
/// would have to be given what nobody can type. Usage where the line is empty.
[[nodiscard]] base::Result<QString> passwordFrom(const QString& path);

} // namespace communique::cli
