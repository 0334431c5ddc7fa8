#include "language/LastSound.h"

#include "language/Particles.h"

#include <algorithm>

namespace communique::language {

namespace {

using Sound = std::optional<LastSound>;
constexpr int Rieul = 8; ///< as finalConsonant() counts

bool isLatin(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
}

bool isFigure(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Without what stands behind the last word: quotation marks, full stops, a remark in brackets.
QStringView withoutTail(QStringView text)
{
    constexpr QStringView Marks(u" ”’\"'.,;:!?…]}>》」』");
    while (!text.isEmpty()) {
        if (Marks.contains(text.back())) {
            text.chop(1);
        } else if (text.back() == u')') {
            const qsizetype open = text.lastIndexOf(u'(');
            text = open > 0 ? text.first(open) : QStringView();
        } else {
            break;
        }
    }
    return text;
}

template <typename Belongs>
QStringView lastRun(QStringView text, Belongs belongs)
{
    qsizetype from = text.size();
    while (from > 0 && belongs(text[from - 1]))
        --from;
    return text.sliced(from);
}

/// 영 일 이 삼 사 오 육 칠 팔 구.
LastSound soundOfFigure(QChar figure)
{
    using enum LastSound;
    constexpr LastSound Sounds[] = {Consonant, Rieul,     Vowel, Consonant, Vowel,
                                    Vowel,     Consonant, Rieul, Rieul,     Vowel};
    return Sounds[figure.unicode() - u'0'];
}

/// "2.5" ends figure by figure (오), "2,500" in its unit (백).
Sound soundOfNumber(QStringView number, QChar before)
{
    if (isLatin(before) || QStringView(u":-–/").contains(before))
        return std::nullopt; // G20, 14:05, 2019-07-01: read in more than one way
    if (number.count(u'.') == 1)
        return soundOfFigure(number.back());
    const QStringView whole = number.sliced(number.lastIndexOf(u'.') + 1);
    qsizetype zeros = 0;
    for (qsizetype i = whole.size() - 1; i >= 0 && (whole[i] == u'0' || whole[i] == u','); --i)
        zeros += whole[i] == u'0' ? 1 : 0;
    if (zeros == 0 || zeros + whole.count(u',') == whole.size())
        return soundOfFigure(whole.back());
    if (zeros >= 16)
        return std::nullopt;
    return zeros >= 12 ? LastSound::Vowel : LastSound::Consonant; // 조; 십 백 천 만 억
}

/// 에이, 비, 시 … as letters are called. R is 아르 to some and 알 to others.
Sound soundOfLetter(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'l':
        return LastSound::Rieul;
    case u'm':
    case u'n':
        return LastSound::Consonant;
    case u'r':
        return std::nullopt;
    default:
        return LastSound::Vowel;
    }
}

bool isVowelLetter(QChar letter)
{
    return QStringView(u"aeiou").contains(letter.toLower());
}

/// WTO is spelled, OPEC is a word: long ones count where both ways end alike.
Sound soundOfCapitals(QStringView letters)
{
    const QChar last = letters.back();
    if (letters.size() <= 3 || !QStringView(u"BCKPRT").contains(last))
        return soundOfLetter(last);
    const bool closed = !isVowelLetter(letters[letters.size() - 2]);
    return last == u'T' && closed ? Sound(LastSound::Vowel) : std::nullopt;
}

/// By the letter before a final e, which is mostly silent. Names of places go their own ways (Chile, Europe).
Sound soundBeforeE(QStringView word)
{
    const QChar before = word.size() > 1 ? word[word.size() - 2].toLower() : QChar();
    if (QStringView(u"csgvtdrzeuiykbf").contains(before))
        return LastSound::Vowel;
    if (word.front().isUpper())
        return std::nullopt;
    if (before == u'l')
        return LastSound::Rieul;
    return before == u'm' || before == u'n' ? Sound(LastSound::Consonant) : std::nullopt;
}

Sound soundOfWord(QStringView word)
{
    const QChar before = word.size() > 1 ? word[word.size() - 2].toLower() : QChar();
    const auto vowelAfter = [&](QStringView letters) {
        return letters.contains(before) ? Sound(LastSound::Vowel) : std::nullopt;
    };
    switch (word.back().toLower().unicode()) {
    case u'e':
        return soundBeforeE(word);
    case u'l':
        return LastSound::Rieul;
    case u'm':
    case u'n':
        return LastSound::Consonant;
    case u'g':
        return before == u'n' ? Sound(LastSound::Consonant) : std::nullopt;
    case u'c':
        return before == u'i' ? Sound(LastSound::Consonant) : std::nullopt;
    case u'd':
        return word.endsWith(u"ood", Qt::CaseInsensitive) ? std::nullopt : Sound(LastSound::Vowel);
    case u't':
        return vowelAfter(u"nscfprlxh"); // agreement, right; summit and budget are written with ㅅ or 트
    case u'k':
        return vowelAfter(u"rnls");
    case u'p':
        return word.endsWith(u"ship", Qt::CaseInsensitive) ? Sound(LastSound::Consonant)
                                                           : vowelAfter(u"mlrs");
    case u'b':
    case u'q':
        return std::nullopt;
    default:
        return LastSound::Vowel; // 스, 프, 시, 러 …
    }
}

Sound soundOfUnit(QStringView unit)
{
    for (const QStringView each : {u"th", u"st", u"nd", u"rd", u"km", u"m", u"cm", u"mm"})
        if (unit == each)
            return LastSound::Vowel;
    return unit == u"kg" || unit == u"g" ? Sound(LastSound::Consonant) : std::nullopt;
}

Sound soundOfLatin(QStringView text)
{
    QStringView run = lastRun(text, [](QChar c) { return isLatin(c) || c == u'.'; });
    while (run.startsWith(u'.'))
        run = run.sliced(1);
    const qsizetype start = text.size() - run.size();
    const QStringView word = lastRun(run, isLatin);
    const QChar before = start > 0 ? text[start - 1] : QChar();
    if (before == u'%' && word == u"p")
        return LastSound::Vowel;
    if (isFigure(before))
        return soundOfUnit(run);
    if (before.isSpace() && start > 1 && isFigure(text[start - 2]) && soundOfUnit(run))
        return soundOfUnit(run);
    if (before.isLetter() && !isLatin(before) && finalConsonant(before) < 0)
        return std::nullopt; // letters with accents go on before it
    constexpr qsizetype LongestFileEnding = 4;
    const bool fileEnding = (word.size() < run.size() || before == u'.') && word.front().isLower() &&
                            word.size() <= LongestFileEnding;
    if (fileEnding)
        return soundOfLetter(word.back());
    const bool capitals = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals ? soundOfCapitals(word) : soundOfWord(word);
}

} // namespace

std::optional<LastSound> lastSound(QStringView text)
{
    text = withoutTail(text);
    if (text.isEmpty())
        return std::nullopt;
    const QChar last = text.back();
    if (const int consonant = finalConsonant(last); consonant >= 0)
        return consonant == 0       ? LastSound::Vowel
               : consonant == Rieul ? LastSound::Rieul
                                    : LastSound::Consonant;
    if (last == u'%' || last == u'℃') // 퍼센트, 도
        return LastSound::Vowel;
    if (isFigure(last)) {
        QStringView number = lastRun(text, [](QChar c) { return isFigure(c) || c == u'.' || c == u','; });
        while (!isFigure(number.front()))
            number = number.sliced(1);
        const qsizetype start = text.size() - number.size();
        return soundOfNumber(number, start > 0 ? text[start - 1] : QChar());
    }
    return isLatin(last) ? soundOfLatin(text) : std::nullopt;
}

} // namespace communique::language
