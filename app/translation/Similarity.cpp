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
    return evened == m_evened ? 100 : to(evened, profileOf(evened, m_language));
}

int Similarity::to(const QString& evened, const Profile& profile) const
{
    if (evened == m_evened)
        return 100;
    if (m_profile.letters.empty() || profile.letters.empty())
        return 0;
    const double likeness = 0.4 * m_letters.likeness(profile.letters) +
                            0.3 * m_stems.likeness(profile.stems) +
                            0.3 * dice(m_grams, gramsOf(profile.stems, m_language));
    const int whole = std::min(99, static_cast<int>(100.0 * likeness + 1e-9));
    return std::max(0, whole - differing(m_profile.numbers, profile.numbers));
}

int similarity(QStringView first, QStringView second, base::Language language)
{
    return Similarity(evened(first), language).to(evened(second));
}

} // namespace communique::translation
