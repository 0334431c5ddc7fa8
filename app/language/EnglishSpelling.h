#pragma once

#include "language/Dictionary.h"
#include "language/Spelling.h"

#include <QHash>

#include <vector>

namespace communique::language {

/// English: abbreviations, figures and names are no mistakes, what is one letter off a word
/// is.
class EnglishSpelling : public SpellingChecker
{
public:
    /// At least one dictionary; a word is right when one of them knows it.
    explicit EnglishSpelling(std::vector<std::unique_ptr<Dictionary>> dictionaries)
        : m_dictionaries(std::move(dictionaries))
    {
    }

    [[nodiscard]] QList<Word> check(const QString& text, const SpellingContext& context) override;
    [[nodiscard]] QStringList suggestions(const QString& word) override;

private:
    [[nodiscard]] bool isWord(const QString& word, const SpellingContext& context);
    [[nodiscard]] bool isNearMiss(const QString& word);

    [[nodiscard]] bool knows(const QString& word) const;

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QHash<QString, bool> m_known;
    QHash<QString, bool> m_nearMiss;
};

} // namespace communique::language
