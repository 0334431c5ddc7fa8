#pragma once

#include "base/Language.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// How a `.communique` file holds its texts, before reading brings them into their shape.
namespace communique::document {

/// A text of a file: a title, a subtitle, or the words of a block.
struct StoredText
{
    enum class Kind : quint8 { Title, Subtitle, Block };

    Kind kind = Kind::Block;
    QString blockId = {}; ///< of a block
    base::Language language = base::Language::Korean;

    bool operator==(const StoredText&) const = default;
};

/// Texts whose Hangul the file holds as conjoining jamo (NFD; The Unicode Standard, 3.12), as macOS names
/// files and some programs copy text. Empty for anything that is no `.communique` file.
[[nodiscard]] QList<StoredText> decomposedTexts(const QByteArray& file);

} // namespace communique::document
