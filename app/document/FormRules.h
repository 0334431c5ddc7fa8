#pragma once

#include <QStringList>

/// What the texts of a form may say. A fault is the end of a sentence that begins with the key ("is too
/// long"); empty where there is none.
namespace communique::document {

/// In UTF-16 units.
inline constexpr qsizetype LongestFormText = 500;
inline constexpr qsizetype LongestMarker = 12;
inline constexpr int PointLevels = 3;

/// Kinds of release that a form has words for.
[[nodiscard]] const QStringList& kindNames();

/// What a form has labels for: the header fields, "contact", and "attachments", which is kept and printed
/// nowhere.
[[nodiscard]] const QStringList& labelNames();

/// What is filled in, without its braces.
[[nodiscard]] const QStringList& embargoPlaceholders();
[[nodiscard]] const QStringList& furniturePlaceholders();

/// Of a text that is printed as it stands: one line, nothing in it that looks as if it were filled in.
[[nodiscard]] QString faultOfText(const QString& text);
[[nodiscard]] QString faultOfMarker(const QString& marker);

/// Of a line in which only these are filled in, and which has no other braces.
[[nodiscard]] QString faultOfFilled(const QString& text, const QStringList& placeholders);

/// Of a pattern for QLocale::toString() that prints the same whatever zone the computer is in.
[[nodiscard]] QString faultOfDatePattern(const QString& pattern);
[[nodiscard]] QString faultOfTimePattern(const QString& pattern);

} // namespace communique::document
