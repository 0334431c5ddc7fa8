#pragma once

#include "base/Language.h"

#include <QStringView>

#include <string>
#include <vector>

namespace communique::translation {

/// A text as fuzzy matching sees it. Punctuation, case, and the values of numbers, month and weekday names
/// are gone: "제5차" and "제6차" have one profile.
struct Profile
{
    /// Korean: the jamo of every word without spaces. English: lower-case letters, one space between words.
    std::u16string letters;
    /// What words are about. Korean: the syllables of the stems, particles and endings of 하다 stripped,
    /// without spaces. English: a 16-bit code for each word without its inflection.
    std::u16string stems;
    /// The numbers in their order, to tell apart what is otherwise one.
    std::vector<std::u16string> numbers;
};

/// `evened` is a text after evened().
[[nodiscard]] Profile profileOf(QStringView evened, base::Language language);

/// Hashes of neighbouring pairs in `stems`, ends included, and in English of single words too.
template <typename Each>
void forEachGram(std::u16string_view stems, base::Language language, Each each)
{
    const auto hash = [](quint32 first, quint32 second) {
        quint32 mixed = (first << 16 | second) * 0x9E3779B1U;
        mixed = (mixed ^ (mixed >> 15)) * 0x85EBCA77U;
        return mixed ^ (mixed >> 13);
    };
    char16_t before = 0;
    for (const char16_t unit : stems) {
        each(hash(before, unit));
        if (language == base::Language::English)
            each(hash(0xFFFF, unit));
        before = unit;
    }
    if (before != 0)
        each(hash(before, 0));
}

/// The same, sorted. Repeated ones repeat.
[[nodiscard]] std::vector<quint32> gramsOf(std::u16string_view stems, base::Language language);

} // namespace communique::translation
