#pragma once

#include "base/Result.h"
#include "document/Release.h"

/// Takes in releases as they are found: text of web pages, HTML pages, the program's own files, PDFs that
/// carry one of these.
namespace communique::readers {

enum class InputKind : quint8 { Communique, Html, Text, Pdf };

/// Something that the press officer should look at after an import.
struct Remark
{
    int line = 0; ///< of the input, from 1; 0 where it concerns the whole
    QString message;
};

struct Imported
{
    document::Release release;
    QList<Remark> remarks;
    QList<std::optional<int>> printedNumbers; ///< per block: the number that was printed before it
};

/// Told apart by content, never by the name of a file.
[[nodiscard]] InputKind kindOf(const QByteArray& bytes);

/// UTF-8 (strict), UTF-16 with a byte order mark, or CP949. Unreadable, saying what it looks like, for bytes
/// that are no text.
[[nodiscard]] base::Result<QString> decode(const QByteArray& bytes);

/// Reads any of the kinds. Unreadable for what is empty, no text or too large; everything else gives a
/// release in which no word of the input's body is missing. A file whose name says that it is a release
/// (.communique) is no text where it cannot be read as one.
[[nodiscard]] base::Result<Imported> read(const QByteArray& bytes, const QString& name = {});

} // namespace communique::readers
