#include "language/Spelling.h"

#include "language/EnglishSpelling.h"
#include "language/KoreanNouns.h"
#include "language/KoreanSpelling.h"
#include "language/Particles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

QStringList dictionariesFor(Variety variety)
{
    switch (variety) {
    case Variety::Korean:
        return {u"ko"_s};
    case Variety::English:
        return {u"en_US"_s, u"en_GB"_s};
    case Variety::AmericanEnglish:
        return {u"en_US"_s};
    case Variety::BritishEnglish:
        return {u"en_GB"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

base::Result<std::unique_ptr<SpellingChecker>> SpellingChecker::load(Variety variety)
{
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
    std::optional<base::Error> missing;
    for (const QString& name : dictionariesFor(variety)) {
        auto dictionary = Dictionary::load(name);
        if (dictionary)
            dictionaries.push_back(*std::move(dictionary));
        else if (!missing)
            missing = dictionary.error();
    }
    if (dictionaries.empty())
        return *missing;
    if (variety != Variety::Korean)
        return std::unique_ptr<SpellingChecker>(std::make_unique<EnglishSpelling>(std::move(dictionaries)));
    auto nouns = readKoreanNouns();
    if (!nouns)
        return nouns.error();
    return std::unique_ptr<SpellingChecker>(
        std::make_unique<KoreanSpelling>(std::move(dictionaries.front()), *std::move(nouns)));
}

Vocabulary vouchedFor(const QStringList& ownTexts, const QStringList& otherTexts, base::Language language)
{
    static const QRegularExpression latin(u"[A-Za-zÀ-ɏ]{2,}"_s);
    // Up to three words before Latin letters in brackets: the name of a person or a body.
    static const QRegularExpression introduced(
        u"((?:[\\x{AC00}-\\x{D7A3}·]+ ){0,2}[\\x{AC00}-\\x{D7A3}]+)\\s?\\([A-Z][^)]*\\)"_s);
    Vocabulary words;
    if (language == base::Language::English) {
        for (const QString& text : otherTexts) {
            auto matches = latin.globalMatch(text);
            while (matches.hasNext())
                words.insert(matches.next().captured());
        }
        return words;
    }
    for (const QString& text : ownTexts) {
        auto matches = introduced.globalMatch(text);
        while (matches.hasNext()) {
            const QStringList names = matches.next().captured(1).split(u' ');
            for (const QString& name : names)
                if (name.size() >= 2)
                    words.insert(name);
        }
    }
    return words;
}

} // namespace communique::language
