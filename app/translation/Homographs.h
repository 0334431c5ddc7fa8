#pragma once

#include "translation/FoldedText.h"
#include "translation/Term.h"

/// Korean words that are written like a term: 수단 is a means more often than it is Sudan. Rules by what
/// stands around the word, each only where it is certain.
namespace communique::translation {

/// True where [from, to) of the text is written like a term of this kind and is another word.
[[nodiscard]] bool isAnotherWord(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind);

/// True right behind 주 (駐) or 대 (對) at the start of an eojeol: 주미국대사, 대이란 제재.
[[nodiscard]] bool followsCountryPrefix(const FoldedText& text, qsizetype at);
/// True where [from, to) is a country or an organisation that such a prefix belongs to.
[[nodiscard]] bool mayFollowPrefix(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind);

} // namespace communique::translation
