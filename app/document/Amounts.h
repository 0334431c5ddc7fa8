#pragma once

#include "document/Block.h"

namespace communique::document {

/// Whether a text is an amount and nothing else: "1,234", "▲3.2%", "(12.5)", "1조 2,345억 원", "USD 3.4
/// million", "1,204명 (12.1%)". Years, dates, times, ordinals, telephone and reference numbers are none.
[[nodiscard]] bool isAmount(const QString& text);

/// The columns of a table whose cells are amounts in this language, one entry for each: they are set flush
/// right in every medium, head included, so that digits of the same weight stand below each other. A dash
/// stands for an amount, one cell in five may hold something else ("미정"); plain numbers in the first column
/// name their rows and are no amounts.
[[nodiscard]] QList<bool> amountColumns(const Table& table, Language language);

} // namespace communique::document
