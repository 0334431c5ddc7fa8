#pragma once

#include <QList>
#include <QString>

namespace communique::writers::pdf {

/// Words that begin with a capital may be names, which are divided only where they fit on no line.
enum class Capitals : quint8 { StayWhole, AreDivided };

/// Where English words of `text` may be divided: UTF-16 offsets before which a hyphen and a line break may
/// stand, ascending, by the patterns of Debian's hyphen-en-us. Abbreviations, short words, parts of
/// hyphenated compounds and addresses stay whole; three letters at least on each side. Empty where the
/// patterns are not installed. Any thread.
[[nodiscard]] QList<qsizetype> hyphenationPoints(const QString& text,
                                                 Capitals capitals = Capitals::StayWhole);

} // namespace communique::writers::pdf
