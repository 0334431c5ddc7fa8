#pragma once

#include "translation/Segment.h"

namespace communique::translation {

enum class NumberKind : quint8 {
    Plain,
    Ordinal, ///< 제5차, 5th, fifth
    Year,
    Month, ///< 7월, July
    Day,
    Weekday, ///< 1 for Monday
    Time,
    Scaled ///< with 만, 억, 조, million …: says another number in the other language
};

/// A number as a text says it.
struct Number
{
    Range range; ///< of the figures, or of the word: "July", "fifth", "5th"
    NumberKind kind = NumberKind::Plain;
    QString value; ///< figures without separators: "1234", "7"
};

/// In the order of the text.
[[nodiscard]] QList<Number> numbersOf(const QString& text, Language language);

/// The number as `like`, a stretch of a text in `language`, would be written: "6" like "5th" is "6th", "8"
/// like "July" is "August". Nothing where that is not certain.
[[nodiscard]] QString writtenLike(const Number& number, const Number& like, QStringView likeText,
                                  Language language);

} // namespace communique::translation
