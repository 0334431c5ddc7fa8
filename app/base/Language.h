#pragma once

#include <QString>

#include <array>
#include <optional>

namespace communique::base {

/// The languages that a release can speak, in the order in which they are written and shown.
enum class Language : quint8 { Korean, English };

inline constexpr std::array Languages{Language::Korean, Language::English};

/// BCP 47 tag: "ko" or "en".
[[nodiscard]] QString code(Language language);

/// The inverse of code(); nothing for any other text.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

[[nodiscard]] constexpr Language other(Language language)
{
    return language == Language::Korean ? Language::English : Language::Korean;
}

/// One value for each language.
template <typename T>
class PerLanguage
{
public:
    PerLanguage() = default;
    PerLanguage(T korean, T english)
        : m_values{std::move(korean), std::move(english)}
    {
    }

    T& operator[](Language language) { return m_values[static_cast<std::size_t>(language)]; }
    const T& operator[](Language language) const { return m_values[static_cast<std::size_t>(language)]; }

    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

    bool operator==(const PerLanguage&) const = default;

private:
    std::array<T, Languages.size()> m_values{};
};

} // namespace communique::base
