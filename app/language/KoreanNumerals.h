#pragma once

#include "language/QuantityReader.h"

/// Numbers as Korean writes them in figures and powers of ten thousand.
namespace communique::language {

struct KoreanNumeral
{
    Rational value;
    qint64 scale = 1; ///< the last 만, 억 or 조 in it
};

/// "2조 1,393억", "3천5백", "2천 2백", "1.5" at the scanner's place; nothing, and the place kept, where there
/// is none. It ends before a span of `taken`. `ordinal`: 제 stands before it, so that 조 is an article.
[[nodiscard]] std::optional<KoreanNumeral> takeKoreanNumeral(Scanner& scan, const QList<Span>& taken,
                                                             bool ordinal);

} // namespace communique::language
