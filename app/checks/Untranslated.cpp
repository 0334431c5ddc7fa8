#include "checks/BilingualRules.h"
#include "checks/Matches.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

constexpr qsizetype LongEnough = 30; ///< UTF-16 units from which two equal texts are no coincidence

struct Letters
{
    int hangul = 0;
    int latin = 0;
};

Letters lettersOf(const QString& text)
{
    Letters letters;
    for (const QChar character : text)
        if (base::isHangul(character.unicode()))
            ++letters.hangul;
        else if (character.isLetter())
            ++letters.latin;
    return letters;
}

bool isKorean(const QString& text)
{
    const Letters letters = lettersOf(text);
    return letters.hangul >= 2 && letters.hangul * 2 > letters.latin;
}

/// Words of a sentence in English, not a name, an abbreviation or "2025. 10. 16. 14:00 ~ 15:30".
bool isEnglish(const QString& text)
{
    constexpr qsizetype Fewest = 5;
    const QStringList words = base::collapsed(text).split(u' ', Qt::SkipEmptyParts);
    return lettersOf(text).hangul == 0 && words.size() >= Fewest &&
           std::count_if(words.cbegin(), words.cend(),
                         [](const QString& word) { return lettersOf(word).latin > 0; }) *
                   2 >=
               words.size();
}

} // namespace

bool isLeftKorean(const QString& english)
{
    return isKorean(english);
}

QList<Finding> untranslated(const Subject& subject)
{
    QList<Finding> findings;
    QHash<QString, QString> koreanOf; // English text -> its Korean
    eachPair(subject, [&](const Pair& pair) {
        if (isKorean(pair.en)) {
            findings.append({u"untranslated"_s, Severity::Error, pair.english, pair.en,
                             Rules::tr("The English text is still in Korean. Translate it.")});
            return;
        }
        if (isEnglish(pair.ko)) {
            findings.append({u"untranslated"_s, Severity::Error, pair.korean, pair.ko,
                             Rules::tr("The Korean text is in English. Translate it.")});
            return;
        }
        const QString en = base::collapsed(pair.en);
        const QString ko = base::collapsed(pair.ko);
        if (en.size() < LongEnough || pair.english.part == Part::Title)
            return;
        const auto same = koreanOf.constFind(en);
        if (same == koreanOf.cend())
            koreanOf.insert(en, ko);
        else if (*same != ko)
            findings.append({u"untranslated"_s, Severity::Warning, pair.english, pair.en,
                             Rules::tr("Another block with other Korean has the same English. Was it copied "
                                       "and not changed?")});
    });
    return findings;
}

} // namespace communique::checks
