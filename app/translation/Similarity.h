#pragma once

#include "base/Language.h"
#include "translation/EditDistance.h"
#include "translation/Profile.h"

#include <QString>

namespace communique::translation {

/// How like one text many others are, 0 to 100:
///
///   100   the same segment: equal after evened()
///   else  the smallest of 99 and 100 × (0.4 L + 0.3 S + 0.3 G), rounded down, less one for each number,
///   month or
///         weekday that differs, at most 5; with the parts of both Profiles:
///         L  1 − edit distance of `letters` / length of the longer
///         S  the same of `stems`
///         G  Dice's coefficient of gramsOf(stems): 2 × common / all
///
/// The order of the two texts does not matter. Korean that differs only in spacing and particles has S = G
/// = 1.
class Similarity
{
public:
    Similarity(const QString& evened, base::Language language);

    [[nodiscard]] int to(const QString& evened) const;
    /// The same, or 0 where the score is below `least`: found out without all of the work.
    [[nodiscard]] int atLeast(int least, const QString& evened, const Profile& profile,
                              const std::vector<quint32>& grams) const;

    /// What can be said of S and G by `stems` alone, 0 to 1. For ranking candidates.
    [[nodiscard]] double stemLikeness(std::u16string_view stems) const { return m_stems.likeness(stems); }
    [[nodiscard]] const Profile& profile() const { return m_profile; }

private:
    QString m_evened;
    base::Language m_language;
    Profile m_profile;
    std::vector<quint32> m_grams;
    EditDistance m_letters;
    EditDistance m_stems;
};

/// The score of two texts as they are.
[[nodiscard]] int similarity(QStringView first, QStringView second, base::Language language);

} // namespace communique::translation
