#pragma once

#include "document/Block.h"

#include <optional>

namespace communique::readers {

/// What stands at the start of a line.
struct Marked
{
    enum class Kind { None, Number, Square, Circle, Dash, Note, Asterisk };
    Kind kind = Kind::None;
    int number = 0;
    QString text; ///< the line without its marker
};

/// Splits a line into marker and words. `wideGap` as in Line.
[[nodiscard]] Marked marked(const QString& line, int wideGap = -1);

/// "unofficial translation" in any of its spellings, and nothing else.
[[nodiscard]] bool isUnofficialTranslation(const QString& line);
/// "- 1 -", "/end/", "끝." and the like.
[[nodiscard]] bool isEndMark(const QString& line);
[[nodiscard]] bool isPageNumber(const QString& line);
/// The text without an end mark that follows its last sentence.
[[nodiscard]] QString withoutEndMark(const QString& text);

/// Ends like a sentence or a clause that a sentence goes on from.
[[nodiscard]] bool endsLikeSentence(const QString& text);
/// Reads like prose rather than like a title or a menu entry.
[[nodiscard]] bool isSentence(const QString& text);
/// A short phrase in title case, or a Korean noun phrase.
[[nodiscard]] bool isTitleLike(const QString& text);

} // namespace communique::readers
