#include "translation/Similarity.h"

#include "translation/Evening.h"

#include <algorithm>

namespace communique::translation {

namespace {

constexpr int MostLostToNumbers = 5;

double dice(const std::vector<quint32>& first, const std::vector<quint32>& second)
{
    if (first.empty() && second.empty())
        return 1.0;
    std::size_t common = 0;
    for (auto a = first.begin(), b = second.begin(); a != first.end() && b != second.end();) {
        if (*a == *b) {
            ++common;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(first.size() + second.size());
}

int differing(const std::vector<std::u16string>& first, const std::vector<std::u16string>& second)
{
    const std::size_t shared = std::min(first.size(), second.size());
    std::size_t count = std::max(first.size(), second.size()) - shared;
    for (std::size_t i = 0; i < shared; ++i)
        count += first[i] != second[i];
    return static_cast<int>(std::min<std::size_t>(count, MostLostToNumbers));
}

} // namespace

Similarity::Similarity(const QString& evened, base::Language language)
    : m_evened(evened)
    , m_language(language)
    , m_profile(profileOf(m_evened, language))
    , m_grams(gramsOf(m_profile.stems, language))
    , m_letters(m_profile.letters)
    , m_stems(m_profile.stems)
{
}

int Similarity::to(const QString& evened) const
{
    const Profile profile = profileOf(evened, m_language);
    return atLeast(0, evened, profile, gramsOf(profile.stems, m_language));
}

int Similarity::atLeast(int least, const QString& evened, const Profile& profile,
                        const std::vector<quint32>& grams) const
{
    if (evened == m_evened)
        return 100;
    if (m_profile.letters.empty() || profile.letters.empty())
        return 0;
    const int lost = differing(m_profile.numbers, profile.numbers);
    const double needed = least + lost - 1e-6;
    double points = 30.0 * dice(m_grams, grams);
    if (points + 70.0 < needed)
        return 0;
    points += 30.0 * m_stems.likeness(profile.stems);
    const auto [shorter, longer] = std::minmax({m_profile.letters.size(), profile.letters.size()});
    if (points + 40.0 * static_cast<double>(shorter) / static_cast<double>(longer) < needed)
        return 0;
    points += 40.0 * m_letters.likeness(profile.letters);
    const int score = std::max(0, std::min(99, static_cast<int>(points + 1e-9)) - lost);
    return score >= least ? score : 0;
}

int similarity(QStringView first, QStringView second, base::Language language)
{
    return Similarity(evened(first), language).to(evened(second));
}

} // namespace communique::translation
