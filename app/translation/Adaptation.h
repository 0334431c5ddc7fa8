#pragma once

#include "translation/Segment.h"

#include <optional>

namespace communique::translation {

/// The translation of a match with the numbers and dates of the text that was looked up. `language` is that
/// of `query` and `source`; `target` is in the other one. Each number for itself, a text's dates together:
/// what would be a guess stays as it was said. That is a number that stands in the target elsewhere or not at
/// all, an amount with 만/억/조, a time, a year or weekday in the target that the source does not say, one
/// thing that became several (or the reverse), what counts something else, a particle or an article that
/// depends on the number. Nothing where no number changes, and where the texts say another count or other
/// kinds of numbers.
[[nodiscard]] std::optional<QString> adaptedTarget(const QString& query, const QString& source,
                                                   const QString& target, Language language);

} // namespace communique::translation
