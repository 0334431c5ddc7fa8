#pragma once

#include <QString>

/// Plain-text helpers. Every offset and length in the program counts UTF-16 code units.
namespace communique::base {

/// NFC, without control characters and noncharacters (tab and line feed stay, every other line break becomes
/// a line feed) and with lone surrogates replaced by U+FFFD: the only shape in which text enters a release.
[[nodiscard]] QString cleaned(const QString& text);

/// cleaned() as what stands in one paragraph, header field or cell: line feeds and tabs become spaces.
[[nodiscard]] QString cleanedLine(const QString& text);

/// Every run of white space (no-break and zero-width spaces too) becomes one space; none at either end.
[[nodiscard]] QString collapsed(QStringView text);

/// The nearest grapheme boundary at or before / at or after `offset`, by Unicode UAX #29.
[[nodiscard]] qsizetype graphemeStart(const QString& text, qsizetype offset);
[[nodiscard]] qsizetype graphemeEnd(const QString& text, qsizetype offset);

/// At most `units` UTF-16 units of `text`, never cutting a grapheme; "…" marks a cut and counts as one unit.
[[nodiscard]] QString elided(const QString& text, qsizetype units);

/// What turns one text into another: [from, from + length) of `before` becomes `insert`.
struct TextEdit
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString insert;
};

/// The smallest single replacement that turns `before` into `now`, never cutting a grapheme at its start or a
/// surrogate pair at its end.
[[nodiscard]] TextEdit editBetween(const QString& before, const QString& now);

[[nodiscard]] bool isHangul(char32_t character);
[[nodiscard]] bool containsHangul(QStringView text);

/// Stretches between white space, the unit in which English texts are counted.
[[nodiscard]] qsizetype words(QStringView text);

/// Unicode code points, the unit in which Korean offices count characters.
[[nodiscard]] qsizetype codePoints(QStringView text);

} // namespace communique::base
