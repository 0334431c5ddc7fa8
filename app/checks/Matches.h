#pragma once

#include "checks/Subject.h"

#include <QRegularExpression>

#include <algorithm>

/// How rules go through words. Offsets in UTF-16 units.
namespace communique::checks {

/// A text with its translation, both with words in them.
struct Pair
{
    Place korean;
    QString ko;
    Place english;
    QString en;
};

/// Titles, subtitles, blocks and cells that say something in both languages.
void eachPair(const Subject& subject, const std::function<void(const Pair&)>& visit);

/// The words of all of them, a line each.
struct Whole
{
    QString ko;
    QString en;
};
[[nodiscard]] Whole wholeOf(const Subject& subject);

/// The texts of one language that are not empty, in order.
void eachWords(const Subject& subject, Language language,
               const std::function<void(const Place&, const QString&)>& visit);

/// Where a text stands among titles and blocks: -1 for fields.
[[nodiscard]] qsizetype rankOf(const Subject& subject, const Place& place);

/// A pattern in which ^ and $ are the text's ends, \b and \w know ASCII only (a Hangul letter beside a Latin
/// one is a boundary).
[[nodiscard]] QRegularExpression pattern(const QString& expression, bool anyCase = false);

/// The alternatives of an expression, those within brackets kept together.
[[nodiscard]] QStringList alternatives(QStringView expression);

void eachMatch(const QRegularExpression& wanted, const QString& text,
               const std::function<void(const QRegularExpressionMatch&)>& visit);

[[nodiscard]] inline bool has(const QString& text, const QRegularExpression& wanted)
{
    return wanted.match(text).hasMatch();
}

/// What stands right before and behind a place, as far as a rule looks: a text may be pages long.
inline constexpr qsizetype Near = 96;
inline constexpr qsizetype Sentence = 240;
[[nodiscard]] inline QString wordsBefore(const QString& text, qsizetype at, qsizetype reach = Near)
{
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    return text.sliced(from, at - from);
}
[[nodiscard]] inline QString wordsBehind(const QString& text, qsizetype at, qsizetype reach = Near)
{
    return text.mid(at, reach);
}

/// The stretch [from, from + length) of a text.
[[nodiscard]] Place stretch(Place text, qsizetype from, qsizetype length);

/// A finding about the words that a match caught in `group`.
[[nodiscard]] Finding findingAt(const QString& rule, Severity severity, const Place& text,
                                const QRegularExpressionMatch& match, const QString& message, Fix fix = {},
                                int group = 0);

[[nodiscard]] inline Fix words(const QString& words)
{
    return {Fix::Kind::Words, words};
}

/// The text in which what stands between quotation marks is blanked out, offsets kept.
[[nodiscard]] QString withoutQuotes(const QString& text);

/// Sentences of a text: stretches that end in . ! ? (with what closes after it), without white space around.
/// Dates, decimals, initials and abbreviations end none.
[[nodiscard]] QList<QPair<qsizetype, qsizetype>> sentencesOf(const QString& text, Language language);

} // namespace communique::checks
