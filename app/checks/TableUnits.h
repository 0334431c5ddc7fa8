#pragma once

#include "checks/Matches.h"

/// Units that the head of a column or the words above a table give for its figures: 수출액(억 달러), "Exports
/// (USD billion)", "(단위: 천 명)".
namespace communique::checks {

/// What one counts in a text that heads figures: 10,000 for 만 명, 1 where it says nothing.
[[nodiscard]] qint64 unitScaleOf(const QString& head, Language language);

/// The same for the figures of a cell, from the head of its column or the words of its block.
[[nodiscard]] qint64 unitScaleAt(const Subject& subject, const Place& cell, Language language);

/// True where the head of the cell's column, or the words of its block, give the figure: "Amount (10,000
/// won)".
[[nodiscard]] bool headNames(const Subject& subject, const Place& cell, Language language, qint64 figure);

} // namespace communique::checks
