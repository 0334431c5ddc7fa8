#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace communique::base {

/// No input of this program is larger: a release is text.
inline constexpr qint64 MaxInputBytes = 32 * 1024 * 1024;

/// The whole file. Unreadable when it is missing, a folder, not readable or over MaxInputBytes.
[[nodiscard]] Result<QByteArray> readFile(const QString& path);

enum class Existing { Replace, Refuse };

/// What can be said before anything is written: Unwritable where `path` is a folder, where its folder is not
/// there, or where it may not be written. A full disk is known only afterwards.
[[nodiscard]] Result<void> checkWritable(const QString& path);

/// Writes all or nothing: the bytes go to a temporary file beside `path` that takes its place at the end.
/// Exists when the file is there and `existing` refuses; Unwritable (the old file stays) for anything else.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes,
                                     Existing existing = Existing::Replace);

/// Writes what a file is to hold. What the device could not take is said without its doing.
using Filling = std::function<Result<void>(QIODevice&)>;

/// The same, of bytes that are made while they are written. An error of `fill` is handed on, and the old file
/// stays.
[[nodiscard]] Result<void> writeFile(const QString& path, const Filling& fill,
                                     Existing existing = Existing::Replace);

/// Makes a folder and those above it, where they are missing. Unwritable, with the reason, where it cannot.
[[nodiscard]] Result<void> makeFolder(const QString& path);

} // namespace communique::base
