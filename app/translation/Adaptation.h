#pragma once

#include "translation/Segment.h"

#include <optional>

namespace communique::translation {

/// The translation of a match with the numbers and dates of the text that was looked up. `language` is that
/// of `query` and `source`; `target` is in the other one. Nothing where all numbers are the same, and where
/// any step would be a guess: another count or kind of numbers, a number that stands in the target elsewhere
/// or not at all, amounts with 만/억/조, times, a year or weekday in the target that the source does not say,
/// one thing that became several (or the reverse), a particle or an article that depends on the number.
[[nodiscard]] std::optional<QString> adaptedTarget(const QString& query, const QString& source,
                                                   const QString& target, Language language);

} // namespace communique::translation
