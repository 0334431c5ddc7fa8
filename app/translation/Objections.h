#pragma once

#include "language/Quantities.h"

#include <QDate>

namespace communique::translation {

/// What a text says and what cannot be, in a sentence for whoever wrote it.
struct Objection
{
    language::Span of;
    QString sentence;
    bool impossible = false; ///< there is nothing to convert: 13월 1일; not a date with a wrong weekday
};

/// Months and days that there are not, weekdays that are not the date's, times beyond the clock, figures with
/// commas in wrong places or too large to be read. Pure, on any thread.
[[nodiscard]] QList<Objection> objectionsIn(const QString& text, base::Language language, QDate issue);

} // namespace communique::translation
