#pragma once

#include "base/Result.h"
#include "document/Schema.h"

/// The `.communique` file: UTF-8 JSON, described in docs/format.md and
/// resources/schema/communique-1.schema.json.
namespace communique::document {

struct ReadRelease
{
    Release release;
    bool newerFormat = false; ///< made by a newer version: may be shown, must not be written
};

/// Reads a `.communique` file. Unreadable for anything that is not JSON of this format; Invalid, with the
/// place of the first fault and the number of the others, for a value that does not fit. A picture that is
/// missing or damaged keeps nobody from the text: its figures say that it is lost.
[[nodiscard]] base::Result<ReadRelease> readRelease(const QByteArray& bytes);

/// Every fault that keeps `bytes` from being a sound release: those of the file, and those of validate().
[[nodiscard]] base::Result<QList<Problem>> validateFile(const QByteArray& bytes);

/// The same bytes for equal releases: keys in the schema's order, two-space indent, line feed at the end.
[[nodiscard]] QByteArray writeRelease(const Release& release);

} // namespace communique::document
