#pragma once

#include "language/Dates.h"

/// The readers behind datesIn().
namespace communique::language {

[[nodiscard]] QList<DateMention> koreanDates(const QString& text, QDate issue);
[[nodiscard]] QList<DateMention> englishDates(const QString& text, QDate issue);

} // namespace communique::language
