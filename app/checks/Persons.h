#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// Persons as releases name them.
namespace communique::checks {

/// A stretch of a text, UTF-16.
struct PersonNaming
{
    QString name;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Korean names in a Korean text that are names for certain: family name, two syllables that are common in
/// given names, and a post beside it (조태열 장관, 장관 조태열은).
[[nodiscard]] QList<PersonNaming> koreanPersons(const QString& korean);

/// Korean names in an English text, told by their hyphen: "Cho Tae-yul", "Tae-yul Cho".
[[nodiscard]] QList<PersonNaming> hyphenedPersons(const QString& english);

/// Foreign names that a Korean text gives in Latin letters: 파벨 헤르친스키(Pawel Herczynski) 국장 -> Pawel
/// Herczynski.
[[nodiscard]] QList<PersonNaming> latinPersons(const QString& korean);

/// True for "Cho", "Yoon": what Korean family names are in English.
[[nodiscard]] bool isKoreanSurname(const QString& word);

/// What of a Korean text could be a name in Hangul, to be asked for every name of the English.
class HangulNames
{
public:
    explicit HangulNames(const QString& korean);

    /// True where any word begins with a name that `latin` ("Cho Tae-yul") could spell, or a longer one holds
    /// it.
    [[nodiscard]] bool hold(const QString& latin) const;

private:
    QHash<QChar, QSet<QString>> m_bySurname;
    mutable QHash<QString, bool> m_asked;
};

/// Without accents, in lower case: how names are compared.
[[nodiscard]] QString bareName(const QString& latin);

} // namespace communique::checks
