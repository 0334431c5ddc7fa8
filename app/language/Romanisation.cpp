#include "language/Romanisation.h"

#include "language/NameSpellings.h"

#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

constexpr QStringView Onsets[] = {u"g",  u"kk", u"n", u"d",  u"tt", u"r", u"m", u"b", u"pp", u"s",
                                  u"ss", u"",   u"j", u"jj", u"ch", u"k", u"t", u"p", u"h"};
constexpr QStringView Vowels[] = {u"a",  u"ae", u"ya", u"yae", u"eo", u"e",  u"yeo",
                                  u"ye", u"o",  u"wa", u"wae", u"oe", u"yo", u"u",
                                  u"wo", u"we", u"wi", u"yu",  u"eu", u"ui", u"i"};

/// The letters of Unicode's syllables (chapter 3.12), in their order.
constexpr QStringView OnsetLetters = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr QStringView CodaLetters = u" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

struct Syllable
{
    QChar onset;
    int vowel = 0;
    QChar coda; ///< ' ' for none
};

bool isSyllable(QChar c)
{
    return c >= u'\uAC00' && c <= u'\uD7A3';
}

Syllable lettersOf(QChar c)
{
    constexpr int Codas = 28;
    constexpr int VowelCount = 21;
    const int index = c.unicode() - 0xAC00;
    return {OnsetLetters[index / (Codas * VowelCount)], index / Codas % VowelCount,
            CodaLetters[index % Codas]};
}

QStringView onsetText(QChar letter)
{
    return Onsets[OnsetLetters.indexOf(letter)];
}

/// The one of seven sounds in which a syllable ends before a consonant or a pause.
QChar soundOf(QChar coda)
{
    static const QHash<QChar, QChar> sounds{{u'ㄲ', u'ㄱ'}, {u'ㅋ', u'ㄱ'}, {u'ㄳ', u'ㄱ'}, {u'ㄺ', u'ㄱ'},
                                            {u'ㄵ', u'ㄴ'}, {u'ㄶ', u'ㄴ'}, {u'ㅅ', u'ㄷ'}, {u'ㅆ', u'ㄷ'},
                                            {u'ㅈ', u'ㄷ'}, {u'ㅊ', u'ㄷ'}, {u'ㅌ', u'ㄷ'}, {u'ㅎ', u'ㄷ'},
                                            {u'ㄼ', u'ㄹ'}, {u'ㄽ', u'ㄹ'}, {u'ㄾ', u'ㄹ'}, {u'ㅀ', u'ㄹ'},
                                            {u'ㄻ', u'ㅁ'}, {u'ㅍ', u'ㅂ'}, {u'ㅄ', u'ㅂ'}, {u'ㄿ', u'ㅂ'}};
    return sounds.value(coda, coda);
}

/// What stays and what moves over before a vowel: 닭이 → 달기. Two letters for a pair, one that moves else.
std::pair<QChar, QChar> splitBeforeVowel(QChar coda)
{
    static const QHash<QChar, std::pair<QChar, QChar>> pairs{
        {u'ㄳ', {u'ㄱ', u'ㅅ'}}, {u'ㄵ', {u'ㄴ', u'ㅈ'}}, {u'ㄶ', {u' ', u'ㄴ'}},  {u'ㄺ', {u'ㄹ', u'ㄱ'}},
        {u'ㄻ', {u'ㄹ', u'ㅁ'}}, {u'ㄼ', {u'ㄹ', u'ㅂ'}}, {u'ㄽ', {u'ㄹ', u'ㅅ'}}, {u'ㄾ', {u'ㄹ', u'ㅌ'}},
        {u'ㄿ', {u'ㄹ', u'ㅍ'}}, {u'ㅀ', {u' ', u'ㄹ'}},  {u'ㅄ', {u'ㅂ', u'ㅅ'}}, {u'ㅎ', {u' ', u' '}}};
    return pairs.value(coda, {u' ', coda});
}

constexpr int VowelI = 20;

/// Moves the coda over to a syllable that starts with a vowel.
void link(Syllable& syllable, Syllable& next)
{
    if (next.onset != u'ㅇ' || syllable.coda == u' ' || syllable.coda == u'ㅇ')
        return;
    const auto [stays, moves] = splitBeforeVowel(syllable.coda);
    syllable.coda = stays;
    if (moves == u' ')
        return;
    next.onset = moves;
    if (next.vowel == VowelI && (moves == u'ㄷ' || moves == u'ㅌ')) // 해돋이, 같이
        next.onset = moves == u'ㄷ' ? u'ㅈ' : u'ㅊ';
}

/// Sounds that change where two consonants meet: the coda in letters, the onset changed in place. `joined`
/// where the second syllable was put behind a word of its own, which keeps its ㄴ: 신문로.
QString meet(QChar written, Syllable& next, bool joined)
{
    const bool breath = written == u'ㅎ' || written == u'ㄶ' || written == u'ㅀ';
    QChar coda = soundOf(written);
    if (breath && (next.onset == u'ㄱ' || next.onset == u'ㄷ' || next.onset == u'ㅈ')) { // 좋고, 놓다, 낳지
        next.onset = next.onset == u'ㄱ' ? u'ㅋ' : next.onset == u'ㄷ' ? u'ㅌ' : u'ㅊ';
        coda = written == u'ㅎ' ? QChar(u' ') : coda;
    } else if (written == u'ㄷ' && next.onset == u'ㅎ' && next.vowel == VowelI) { // 굳히다
        next.onset = u'ㅊ';
        coda = u' ';
    } else if (next.onset == u'ㄹ' && coda != u' ') {
        if ((coda == u'ㄴ' && !joined) || coda == u'ㄹ') { // 신라, 달라
            next.onset = u'ㄴ';                            // written with the coda: ll
            return u"ll"_s;
        }
        next.onset = u'ㄴ';                            // 종로, 독립, 왕십리
    } else if (coda == u'ㄹ' && next.onset == u'ㄴ') { // 별내
        return u"ll"_s;
    }
    if (next.onset == u'ㄴ' || next.onset == u'ㅁ')
        coda = coda == u'ㄱ'   ? QChar(u'ㅇ')
               : coda == u'ㄷ' ? QChar(u'ㄴ')
               : coda == u'ㅂ' ? QChar(u'ㅁ')
                               : coda;
    static const QHash<QChar, QString> letters{{u'ㄱ', u"k"_s}, {u'ㄴ', u"n"_s}, {u'ㄷ', u"t"_s},
                                               {u'ㄹ', u"l"_s}, {u'ㅁ', u"m"_s}, {u'ㅂ', u"p"_s},
                                               {u'ㅇ', u"ng"_s}};
    return letters.value(coda);
}

/// The ㄴ that is heard in compounds before 이, 야, 여, 요 and 유 (표준 발음법 제29항): where the second part
/// of each begins.
void addHeardN(QStringView hangul, QList<Syllable>& syllables)
{
    static constexpr std::pair<QStringView, int> Compounds[] = {
        {u"학여울", 1},   {u"알약", 1},   {u"물약", 1},   {u"내복약", 2}, {u"솜이불", 1}, {u"홑이불", 1},
        {u"막일", 1},     {u"맨입", 1},   {u"꽃잎", 1},   {u"나뭇잎", 2}, {u"솔잎", 1},   {u"풀잎", 1},
        {u"깻잎", 1},     {u"댓잎", 1},   {u"한여름", 1}, {u"신여성", 1}, {u"색연필", 1}, {u"직행열차", 2},
        {u"늑막염", 2},   {u"콩엿", 1},   {u"물엿", 1},   {u"담요", 1},   {u"눈요기", 1}, {u"영업용", 2},
        {u"식용유", 2},   {u"휘발유", 2}, {u"밤윷", 1},   {u"들일", 1},   {u"불여우", 1}, {u"서울역", 2},
        {u"국민윤리", 2}, {u"집안일", 2}};
    for (const auto& [word, place] : Compounds)
        if (const qsizetype at = hangul.indexOf(word); at >= 0)
            syllables[at + place].onset = u'ㄴ';
}

/// Stems whose pair of consonants is heard as its other one (표준 발음법 제10항, 제11항): 밟다, 넓죽하다,
/// 읽고. `next` begins with a consonant.
QChar heardOfPair(QChar stem, QChar coda, QChar next, QChar nextOnset)
{
    static constexpr QStringView Verbs = u"맑밝읽늙굵낡묽붉긁갉얽";
    if (coda == u'ㄼ' && (stem == u'밟' || (stem == u'넓' && QStringView(u"죽적둥").contains(next))))
        return u'ㅂ';
    return coda == u'ㄺ' && nextOnset == u'ㄱ' && Verbs.contains(stem) ? QChar(u'ㄹ') : coda;
}

/// Hangul only.
QString spelled(QStringView hangul)
{
    QList<Syllable> syllables;
    for (const QChar c : hangul)
        syllables.append(lettersOf(c));
    addHeardN(hangul, syllables);
    for (qsizetype i = 0; i + 1 < syllables.size(); ++i) {
        link(syllables[i], syllables[i + 1]);
        syllables[i].coda = heardOfPair(hangul[i], syllables[i].coda, hangul[i + 1], syllables[i + 1].onset);
    }
    static constexpr QStringView suffixes = u"로란량력론료"; // 신문로, 의견란, 생산량 (표준 발음법 제20항)
    Syllable pause{u'ㅇ', 0, u' '};
    QString text;
    bool onsetWritten = false; // as the second l of "ll"
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        if (!onsetWritten)
            text += onsetText(syllables[i].onset);
        text += Vowels[syllables[i].vowel];
        const bool last = i + 1 == syllables.size();
        const QString coda = meet(syllables[i].coda, last ? pause : syllables[i + 1],
                                  i > 0 && i + 2 == syllables.size() && suffixes.contains(hangul.back()));
        onsetWritten = coda == u"ll";
        text += coda;
    }
    return text;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString customaryFamily(QStringView family)
{
    static const QHash<QString, QString> names{
        {u"김"_s, u"Kim"_s},  {u"이"_s, u"Lee"_s},   {u"박"_s, u"Park"_s},  {u"최"_s, u"Choi"_s},
        {u"조"_s, u"Cho"_s},  {u"강"_s, u"Kang"_s},  {u"윤"_s, u"Yoon"_s},  {u"임"_s, u"Lim"_s},
        {u"신"_s, u"Shin"_s}, {u"오"_s, u"Oh"_s},    {u"권"_s, u"Kwon"_s},  {u"안"_s, u"Ahn"_s},
        {u"유"_s, u"Yoo"_s},  {u"고"_s, u"Ko"_s},    {u"문"_s, u"Moon"_s},  {u"허"_s, u"Huh"_s},
        {u"노"_s, u"Noh"_s},  {u"구"_s, u"Koo"_s},   {u"우"_s, u"Woo"_s},   {u"주"_s, u"Joo"_s},
        {u"곽"_s, u"Kwak"_s}, {u"정"_s, u"Chung"_s}, {u"현"_s, u"Hyun"_s},  {u"손"_s, u"Sohn"_s},
        {u"심"_s, u"Shim"_s}, {u"성"_s, u"Sung"_s},  {u"명"_s, u"Myung"_s}, {u"국"_s, u"Kook"_s},
        {u"기"_s, u"Ki"_s},   {u"부"_s, u"Boo"_s},   {u"경"_s, u"Kyung"_s}, {u"금"_s, u"Keum"_s},
        {u"추"_s, u"Choo"_s}, {u"두"_s, u"Doo"_s}};
    return names.value(family.toString());
}

} // namespace

QString romanisedSyllable(QChar syllable)
{
    return isSyllable(syllable) ? spelled(QStringView(&syllable, 1)) : QString(syllable);
}

QString romanised(QStringView word)
{
    QString text;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype end = at;
        while (end < word.size() && isSyllable(word[end]))
            ++end;
        text += end > at ? spelled(word.sliced(at, end - at)) : QString(word[end++]);
        at = end;
    }
    return text;
}

QString romanisedName(QStringView name, FamilySpelling family)
{
    static const QList<QStringView> longFamilies{u"남궁", u"황보", u"제갈", u"사공",
                                                 u"선우", u"서문", u"독고", u"동방"};
    for (const QChar c : name)
        if (!isSyllable(c))
            return {};
    const bool isLong = name.size() > 2 && longFamilies.contains(name.first(2));
    const qsizetype length = isLong ? 2 : 1;
    if (name.size() < 2 || name.size() > length + 2 || (!isLong && surnameSpellings(name.front()).isEmpty()))
        return {};
    const QStringView familyName = name.first(length);
    const QString customary = family == FamilySpelling::Customary ? customaryFamily(familyName) : QString();
    QString text = customary.isEmpty() ? capitalised(spelled(familyName)) : customary;
    text += u' ' + capitalised(romanisedSyllable(name[length]));
    for (const QChar syllable : name.sliced(length + 1))
        text += u'-' + romanisedSyllable(syllable);
    return text;
}

} // namespace communique::language
