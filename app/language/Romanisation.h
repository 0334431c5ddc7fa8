#pragma once

#include <QString>

/// Hangul in Latin letters by the Revised Romanization (Ministry of Culture, Sports and Tourism, Notice
/// 2014-42). What is no Hangul is kept. The ㄴ that is heard but not written (학여울, 알약) cannot be told
/// from the letters: it is known for the words that have it.
namespace communique::language {

/// A word as it is pronounced, in lower case: 종로 jongno, 신라 silla, 독립문 dongnimmun. As for nouns, ㅎ
/// behind ㄱ, ㄷ and ㅂ is kept (묵호 mukho), and tense sounds are not told (압구정 apgujeong).
[[nodiscard]] QString romanised(QStringView word);
/// A syllable by itself, in lower case: 빛 bit.
[[nodiscard]] QString romanisedSyllable(QChar syllable);

/// How the family name of a person is spelled.
enum class FamilySpelling : quint8 {
    Regular,  ///< Jo, Gim, I: as the standard has it
    Customary ///< Cho, Kim, Lee: as most bearers write it
};

/// "Hong Bit-na": family name first, the syllables of the given name joined by a hyphen, without assimilation
/// between them. Empty for what is no Korean name of two to four syllables.
[[nodiscard]] QString romanisedName(QStringView name, FamilySpelling family = FamilySpelling::Customary);

} // namespace communique::language
