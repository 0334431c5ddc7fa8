#pragma once

#include <QList>
#include <QString>

namespace communique::writers::pdf {

/// Where English words of `text` may be divided: UTF-16 offsets before which a hyphen and a line break may
/// stand, ascending, by the patterns of Debian's hyphen-en-us. Names (words with a capital), abbreviations,
/// short words, parts of hyphenated compounds and addresses stay whole; three letters at least on each side.
/// Empty where the patterns are not installed. Any thread.
[[nodiscard]] QList<qsizetype> hyphenationPoints(const QString& text);

} // namespace communique::writers::pdf
