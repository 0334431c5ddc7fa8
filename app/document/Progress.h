#pragma once

#include "document/Release.h"

/// How far the translations of a release are, text by text. `language` is the translation's; everything in
/// the source language is NotNeeded.
namespace communique::document {

[[nodiscard]] Progress titleProgress(const Header& header, Language language);
[[nodiscard]] Progress subtitleProgress(const Header& header, Language language);

/// Of all words of the block together; NotNeeded where it is absent in one of the languages.
[[nodiscard]] Progress progressOf(const Block& block, Language source, Language language);

/// How many texts need a translation, and how far they are.
struct TranslationCounts
{
    int all = 0;
    int draft = 0;
    int translated = 0; ///< or reviewed
    int reviewed = 0;
    int sourceChanged = 0;

    void add(Progress progress);
    [[nodiscard]] int empty() const { return all - draft - translated - sourceChanged; }
    bool operator==(const TranslationCounts&) const = default;
};

/// Of title, subtitle and blocks; nothing where the release is not to appear in the language.
[[nodiscard]] TranslationCounts countTranslations(const Release& release, Language language);

} // namespace communique::document
