#pragma once

#include "language/Vocabulary.h"
#include "language/Words.h"

#include <QStringList>

#include <memory>

namespace communique::language {

/// The varieties that a release may be written in. English alone takes American and British spellings alike.
enum class Variety : quint8 { Korean, English, AmericanEnglish, BritishEnglish };

[[nodiscard]] constexpr base::Language languageOf(Variety variety)
{
    return variety == Variety::Korean ? base::Language::Korean : base::Language::English;
}

/// What a check may take for granted besides the dictionary.
struct SpellingContext
{
    Vocabulary accepted; ///< the person's, the office's, ignored words, names of the glossary
    Vocabulary seen;     ///< words of the release in the other language, and names that it introduces
};

/// Finds doubtful words. An implementation keeps what it learnt about words, so that a second look is quick.
/// One thread uses one checker.
class SpellingChecker
{
public:
    /// Unreadable, naming the package to install, where the dictionary is missing.
    [[nodiscard]] static base::Result<std::unique_ptr<SpellingChecker>> load(Variety variety);
    virtual ~SpellingChecker() = default;

    /// Doubtful words in order.
    [[nodiscard]] virtual QList<Word> check(const QString& text, const SpellingContext& context) = 0;
    /// What may have been meant, best first, at most eight.
    [[nodiscard]] virtual QStringList suggestions(const QString& word) = 0;
};

/// Words of a release that the other language vouches for: Latin words for English out of the Korean text,
/// and the names that a text introduces (안토니 블링컨(Antony J. Blinken)).
[[nodiscard]] Vocabulary vouchedFor(const QStringList& ownTexts, const QStringList& otherTexts,
                                    base::Language language);

} // namespace communique::language
