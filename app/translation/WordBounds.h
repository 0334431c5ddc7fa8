#pragma once

#include "translation/FoldedText.h"
#include "translation/Term.h"

/// Where a form may begin and end within a text so that it is a word of its own there.
namespace communique::translation {

/// How a Korean form ends in its eojeol (어절).
enum class KoreanEnd : quint8 {
    Closed,    ///< the eojeol ends, or only particles and endings follow
    Continues, ///< more of the eojeol follows: right where that is another term
};

[[nodiscard]] bool isLatin(QChar c);
[[nodiscard]] bool isHangulSyllable(QChar c);

/// English: not within a word. `at` is an index of `text`.
[[nodiscard]] bool startsEnglishWord(const FoldedText& text, qsizetype at);
/// English: the word ends at `to`, or goes on with nothing but a plural or a genitive ending.
[[nodiscard]] bool endsEnglishWord(const FoldedText& text, qsizetype to);

/// Korean: the first of an eojeol, or where the script changes.
[[nodiscard]] bool startsKoreanWord(const FoldedText& text, qsizetype at);
[[nodiscard]] KoreanEnd koreanEnd(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind);

} // namespace communique::translation
