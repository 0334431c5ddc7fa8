#pragma once

#include "document/Release.h"

/// How far the translations of a release are, text by text. `language` is the translation's; everything in
/// the source language is NotNeeded.
namespace communique::document {

[[nodiscard]] Progress titleProgress(const Header& header, Language language);
[[nodiscard]] Progress subtitleProgress(const Header& header, Language language);

/// Of all words of the block together; NotNeeded where it is absent in one of the languages.
[[nodiscard]] Progress progressOf(const Block& block, Language source, Language language);

} // namespace communique::document
