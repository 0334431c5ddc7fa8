#pragma once

#include "language/Dates.h"

/// Numbers, amounts, ordinals and shares in the words of the other language.
namespace communique::language {

/// "KRW 2.1393 trillion", "2조 1,393억 원", "3rd", "제3차", "30%", "3%p" …: the way that releases prefer.
/// Counts come without what is counted.
[[nodiscard]] QString quantityText(const Quantity& quantity, base::Language language);
/// The number alone: "2.1393 trillion", "2조 1,393억".
[[nodiscard]] QString numberText(const Rational& value, base::Language language);
/// "2.1393 trillion won": the currency written out behind the amount; empty where the code has no such name.
[[nodiscard]] QString spelledMoney(const Quantity& quantity, base::Language language);

} // namespace communique::language
