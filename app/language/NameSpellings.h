#pragma once

#include <QString>

/// How Korean personal names are spelled in Latin letters: by the Revised Romanization, by McCune–Reischauer,
/// and by the habits of those who bear them (Lee, Park, Choi, Woo).
namespace communique::language {

[[nodiscard]] bool isSurname(QChar syllable);

/// A pattern of the spellings of a family name in lower case, "cho|jo"; empty for what is no family name.
[[nodiscard]] QString surnameSpellings(QChar syllable);

/// A pattern of the spellings of any syllable, in lower case.
[[nodiscard]] QString syllableSpellings(QChar syllable);

/// True where `latin` ("Cho Tae-yul", "Cho, Tae-yul") could begin with this family name.
[[nodiscard]] bool beginsWithSurname(QStringView latin, QChar syllable);

/// True where `latin` ("Cho Tae-yul", "Kim Gunn") could be the name `hangul` (조태열, 김건), family name
/// first.
[[nodiscard]] bool couldSpell(QStringView latin, QStringView hangul);

} // namespace communique::language
