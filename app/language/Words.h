#pragma once

#include "base/Language.h"

#include <QList>
#include <QStringView>

/// Words as a spelling checker sees them.
namespace communique::language {

/// A word of a text: UTF-16 offset and length.
struct Word
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Word&) const = default;
};

/// English: letters with inner apostrophes; hyphens separate. Korean: an eojeol (어절) without the
/// punctuation around it, Latin letters and digits in it included: "제5차", "EU와". Web and mail addresses
/// are no words.
[[nodiscard]] QList<Word> wordsOf(QStringView text, base::Language language);

} // namespace communique::language
