#pragma once

#include "translation/Segment.h"

namespace communique::translation {

/// Which words of two texts are not in the other, in the same order.
struct Difference
{
    QList<Range> first;
    QList<Range> second;
};

/// Spaces, case and kinds of quotation marks make no difference; of a Korean word that differs only in its
/// particle or ending, this alone is meant.
[[nodiscard]] Difference differenceBetween(const QString& first, const QString& second, Language language);

} // namespace communique::translation
