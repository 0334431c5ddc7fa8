#pragma once

#include <QStringView>

/// How names of persons and places are told from mistakes in Korean.
namespace communique::language {

/// A post, alone or with what it belongs to, with any particle: 장관, 국제안보대사를.
[[nodiscard]] bool isPost(QStringView word);
/// A post and nothing else, as it stands before a name: 장관 조태열.
[[nodiscard]] bool isBarePost(QStringView word);
/// A family name and a post in one word, with any particle: 홍사무관에게.
[[nodiscard]] bool isSurnameWithPost(QStringView word);
/// Two to four syllables of which the first is a family name, or a word that sounds foreign.
[[nodiscard]] bool couldBeName(QStringView word);
/// Made of syllables that hardly ever stand in native or Sino-Korean words: 브뤼셀.
[[nodiscard]] bool soundsForeign(QStringView word);

} // namespace communique::language
