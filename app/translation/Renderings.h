#pragma once

#include "language/Quantities.h"
#include "translation/Glossary.h"

/// What a stretch of a text is in the other language: amounts, dates, times, ordinals, shares, terms, names.
namespace communique::translation {

enum class RenderingKind : quint8 {
    Term,   ///< as the glossary has it: for a person the holder's own spelling
    Amount, ///< money
    Number,
    Ordinal,
    Share, ///< per cent and percentage points
    Date,
    Time,
    Name,        ///< a person's, romanised with the family name as most bearers write it
    Romanisation ///< by the Revised Romanization
};

struct Rendering
{
    language::Span of; ///< what it stands for, in UTF-16 units of the text
    QString text;      ///< in the other language
    RenderingKind kind = RenderingKind::Number;

    bool operator==(const Rendering&) const = default;
};

/// Every way to write what `text`, in `language`, says in numbers, dates and times, and what it names: in the
/// order of the text, the form that releases prefer first. `issue`, the date of the release, tells the year
/// of dates without one (and so their weekday) and which of several holders of a post is meant; it may be
/// invalid. A name is romanised only where the text, without the white space around it, is nothing else.
/// Empty for a text without any of these. Pure, on any thread.
[[nodiscard]] QList<Rendering> renderings(const QString& text, Language language, QDate issue,
                                          const Glossary& glossary = {});

/// "Amount", "date" …, in the language of the interface.
[[nodiscard]] QString describe(RenderingKind kind);

} // namespace communique::translation
