#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

enum class Sound : quint8 { Vowel, Consonant, Unsure };

/// USD, UNSC are spelled, UNCTAD and UNRWA are words; longer ones may be words in capital letters.
Sound soundOfLetters(const QString& letters)
{
    static const QRegularExpression words = pattern(u"^UN(?:C|RWA|DOF|MISS|MAS|SOM|AMA|OPS)"_s);
    static const QRegularExpression named = pattern(u"^UNI(?:CEF|FIL|DO|TAR)|^UNESCO|^UNFCCC"_s);
    if (u"FHLMNRSX"_s.contains(letters[0]) || letters.startsWith(u"EUR") || letters == u"ONE")
        return Sound::Unsure;
    if (letters[0] != u'U')
        return u"AEIO"_s.contains(letters[0]) ? Sound::Vowel : Sound::Consonant;
    if (has(letters, words))
        return Sound::Unsure;
    return letters.size() <= 5 || has(letters, named) ? Sound::Consonant : Sound::Unsure;
}

/// How the word begins when it is said. Abbreviations are sure only where both ways of saying them agree.
Sound soundOf(const QString& word)
{
    static const QRegularExpression consonant = pattern(
        u"^(?:one(?:s|ness)?\\b|once|uni(?!n|m|d(?!i)|tal)|unan|us(?:e|a|u)|ut(?:il|op|ah)|ur[aeiou]|uygh|eu(?!lji)|ewe|ubiq|ukr|ugand|u\\.)"_s,
        true);
    static const QRegularExpression silent = pattern(u"^(?:hour|honest|honou?r|heir)"_s, true);
    static const QRegularExpression unsure =
        pattern(u"^(?:hist|hotel|herb|uzb|habit|hero|u[a-z]?$|[A-Z]$)"_s, true);
    static const QRegularExpression letters = pattern(u"^[A-Z]{2,}(?![a-z])"_s);
    static const QRegularExpression eighth = pattern(u"^(?:8|11(?!\\d)|18(?!\\d))"_s);
    if (word[0].isDigit())
        return has(word, eighth)                    ? Sound::Vowel
               : word[0] == u'1' && word.size() > 1 ? Sound::Unsure
                                                    : Sound::Consonant;
    if (const QRegularExpressionMatch capitals = letters.match(word); capitals.hasMatch())
        return soundOfLetters(capitals.captured());
    if (has(word, consonant))
        return Sound::Consonant;
    if (has(word, silent))
        return Sound::Vowel;
    if (has(word, unsure))
        return Sound::Unsure;
    return u"aeiouAEIOU"_s.contains(word[0]) ? Sound::Vowel : Sound::Consonant;
}

} // namespace

QList<Finding> articles(const Subject& subject)
{
    static const QRegularExpression article = pattern(u"(?<![\\w.’'-])([Aa]n?) [“‘(]?([A-Za-z0-9][\\w.]*)"_s);
    QList<Finding> findings;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        eachMatch(article, text, [&](const QRegularExpressionMatch& match) {
            const bool an = match.captured(1).size() == 2;
            if (match.captured(1) == u"A" && match.capturedStart() > 0 &&
                text[std::max<qsizetype>(0, match.capturedStart() - 2)].isLetter())
                return; // "Group A is", "Vitamin A"
            static const QRegularExpression given = pattern(u"^[A-Z][a-z]+-[a-z]+"_s);
            if (match.captured(1) == u"An" &&
                (has(text.sliced(match.capturedStart(2)), given) ||
                 (match.capturedStart() > 1 && text[match.capturedStart() - 2].isLetter())))
                return; // An Seong-il, "Director General An"
            const Sound sound = soundOf(match.captured(2));
            if (sound == Sound::Unsure || (sound == Sound::Vowel) == an || match.captured(2) == u"and" ||
                match.captured(2) == u"or")
                return;
            const QString right =
                (match.captured(1)[0] == u'A' ? u"A"_s : u"a"_s) + (an ? QString() : u"n"_s);
            findings.append(findingAt(u"article"_s, Severity::Warning, place, match,
                                      Rules::tr("Write “%1” before “%2”.").arg(right, match.captured(2)),
                                      words(right), 1));
        });
    });
    return findings;
}

} // namespace communique::checks
