#pragma once

#include "language/Dictionary.h"
#include "language/Spelling.h"

#include <QHash>

namespace communique::language {

/// Korean: the dictionary knows simple words with their endings; this adds compound nouns, figures with
/// counters, Latin words with particles, and names.
class KoreanSpelling : public SpellingChecker
{
public:
    KoreanSpelling(std::unique_ptr<Dictionary> dictionary, QSet<QString> nouns)
        : m_dictionary(std::move(dictionary))
        , m_nouns(std::move(nouns))
    {
    }

    [[nodiscard]] QList<Word> check(const QString& text, const SpellingContext& context) override;
    [[nodiscard]] QStringList suggestions(const QString& word) override;

private:
    [[nodiscard]] bool isRight(const QString& eojeol, const SpellingContext& context);
    [[nodiscard]] bool isRightHangul(const QString& word, const SpellingContext& context);
    [[nodiscard]] bool isMixedRight(const QString& word, const SpellingContext& context);
    [[nodiscard]] bool isCompound(QStringView word, const SpellingContext& context) const;
    [[nodiscard]] bool isCompoundWithEnding(const QString& word, const SpellingContext& context);
    [[nodiscard]] bool isNoun(QStringView word, const SpellingContext& context) const;
    [[nodiscard]] bool knows(const QString& word);
    [[nodiscard]] QString withAgreement(const QString& word) const;
    [[nodiscard]] QStringList withSpaces(const QString& word);

    std::unique_ptr<Dictionary> m_dictionary;
    QSet<QString> m_nouns;
    QHash<QString, bool> m_known;
    QHash<QString, QStringList> m_suggested;
};

} // namespace communique::language
