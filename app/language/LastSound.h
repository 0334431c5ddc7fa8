#pragma once

#include <QStringView>

#include <optional>

namespace communique::language {

/// What a Korean who reads something aloud ends with, as far as particles care: 는, 은, and 로 after ㄹ.
enum class LastSound : quint8 { Vowel, Rieul, Consonant };

/// Of the last word of a text: Hangul, figures, letters that are spelled out, file endings, and English words
/// whose ending leaves no doubt. Punctuation behind it does not count, nor does a remark in brackets. Nothing
/// where readers may differ ("summit": 서밋 or 서미트).
[[nodiscard]] std::optional<LastSound> lastSound(QStringView text);

} // namespace communique::language
