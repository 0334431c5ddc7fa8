#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// Korean particles (조사) and the endings of the copula that follow a noun within one eojeol.
namespace communique::language {

/// One way to read a word as a stem and what follows it.
struct Stemmed
{
    QStringView stem;
    QStringView particle;
};

/// Every reading of `word` as stem and particles in which the particle agrees with the stem's last sound
/// (책을, 나무를; 서울로, 부산으로), longest particle first. Stems that end in a Latin letter or a digit
/// agree with both forms.
[[nodiscard]] QList<Stemmed> stems(QStringView word);

/// Length of the stem in the first reading of stems() with a stem of two syllables or more, or one that ends
/// in no Hangul; the whole length where there is none. Quick: for texts by the million.
[[nodiscard]] qsizetype stemLength(QStringView word);

/// True where `tail` as a whole is a particle or a chain of them, whatever stands before it.
[[nodiscard]] bool isParticle(QStringView tail);

/// The final consonant of a precomposed syllable: 0 for none, 8 for ㄹ; -1 for no Hangul syllable.
[[nodiscard]] int finalConsonant(QChar syllable);

/// “동해”을(를) as “동해”를: sentences leave a particle open where what is put into them may end in any
/// sound. Where lastSound() knows none, both forms stay.
[[nodiscard]] QString withParticles(QString sentence);

} // namespace communique::language
