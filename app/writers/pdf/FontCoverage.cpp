#include "writers/pdf/FontCoverage.h"

#include "writers/FontFamilies.h"
#include "writers/pdf/InstalledFamilies.h"

#include <QSet>

#include <pango/pango.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

/// Behind a form's families, in this order, before whatever else is installed.
const QStringList& lastFamilies(bool serifs)
{
    static const QStringList withSerifs{u"Noto Serif CJK KR"_s, u"Noto Serif"_s, u"Liberation Serif"_s,
                                        u"DejaVu Serif"_s};
    static const QStringList without{u"Noto Sans CJK KR"_s, u"Noto Sans"_s, u"Liberation Sans"_s,
                                     u"DejaVu Sans"_s};
    return serifs ? withSerifs : without;
}

QStringList withLast(const QStringList& families)
{
    QStringList all = families;
    for (const QString& family : lastFamilies(!families.isEmpty() && hasSerifs(families.first())))
        if (!all.contains(family))
            all.append(family);
    return all;
}

/// Unicode's Variation_Selector: they choose among shapes of the letter before them.
bool isVariationSelector(char32_t c)
{
    return (c >= 0x180b && c <= 0x180f && c != 0x180e) || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xe0100 && c <= 0xe01ef);
}

/// Fillers of Hangul, and the pattern of Braille without a dot.
bool isBlankByNature(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

/// Pango draws a box for them, whatever a font says.
bool isControl(char32_t character)
{
    return QChar::category(character) == QChar::Other_Control;
}

bool isSeen(char32_t character)
{
    return character >= 0x20 && !QChar::isSpace(character) && !pango_is_zero_width(character) &&
           !isVariationSelector(character) && !isBlankByNature(character);
}

/// Left of a syllable, behind it in the text.
bool isHangulTone(char32_t c)
{
    return c == 0x302e || c == 0x302f;
}

/// Hangul written as its letters one by one (Unicode Standard, 18.6): those that no syllable of today is made
/// of need a font that puts them together.
bool isJamo(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97f) || (c >= 0xd7b0 && c <= 0xd7ff) ||
           isHangulTone(c);
}

/// Behind a syllable that has no end yet one of before 1933 stands as a letter by itself.
bool isFinalJamo(char32_t c)
{
    return (c >= 0x11a8 && c <= 0x11ff) || (c >= 0xd7cb && c <= 0xd7fb);
}

/// A mark in the middle over or under its letter (Unicode Standard, 4.3); those of other scripts than the
/// alphabets of Europe have places of their own.
bool isCentredMark(char32_t c)
{
    if ((c < 0x300 || c > 0x36f) && (c < 0x483 || c > 0x487) && (c < 0x1ab0 || c > 0x1aff) &&
        (c < 0x1dc0 || c > 0x1dff) && (c < 0x20d0 || c > 0x20ff) && (c < 0xfe20 || c > 0xfe2f))
        return false;
    const auto place = QChar::combiningClass(c);
    return place == QChar::Combining_Above || place == QChar::Combining_Below;
}

/// Of words whose letters stand beside each other and should look alike; not of writing in squares.
bool isLetterOfWord(char32_t c)
{
    if (QChar::isMark(c))
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return false;
    default:
        return QChar::isLetter(c);
    }
}

/// The text with the place of each character in it.
struct Character
{
    char32_t code = 0;
    qsizetype at = 0; ///< UTF-16 units
};

QList<Character> charactersOf(const QString& text)
{
    QList<Character> characters;
    characters.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype at = i;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.append({isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), at});
        i += isPair ? 1 : 0;
    }
    return characters;
}

/// Finds the families of one text.
class Choosing
{
public:
    Choosing(const QString& text, const QStringList& families)
        : m_characters(charactersOf(text))
        , m_end(text.size())
        , m_preferred(withLast(families))
    {
    }

    FamilyChoice choice()
    {
        const auto first = std::find_if(m_preferred.cbegin(), m_preferred.cend(), [](const QString& family) {
            return InstalledFamilies::ofThread().family(family).isInstalled();
        });
        if (first == m_preferred.cend())
            return {m_preferred, {}};
        Family& usual = InstalledFamilies::ofThread().family(*first);
        bool isEnough = true;
        for (qsizetype i = 0; i < m_characters.size();) {
            const char32_t code = m_characters[i].code;
            bool isOld = false;
            if (isOfJamo(i)) {
                const Range letters = around(i);
                isOld = isOldHangul(letters);
                if (suits(usual, letters, isOld)) {
                    i = letters.second;
                    continue;
                }
            } else if (!isSeen(code) || isControl(code) ||
                       (usual.drawsForText(code) && hasPlaced(usual, i))) {
                ++i;
                continue;
            }
            // Signs and emoji, and what joins them, are left to Pango as one piece.
            if (!isOfWord(i) && !usual.lists(code)) {
                isEnough = false;
                ++i;
                continue;
            }
            const Range piece = around(i);
            if (const QString family = familyOf(piece, isOld); family.isEmpty())
                isEnough = false;
            else if (family != *first)
                add({m_characters[piece.first].at, placeOf(piece.second), family});
            i = piece.second;
        }
        m_choice.families = isEnough ? QStringList(*first) : m_preferred;
        return m_choice;
    }

    QList<FamilyStretch> oldHangul()
    {
        for (qsizetype i = 0; i < m_characters.size();) {
            const Range piece = isOfJamo(i) ? around(i) : Range{i, i + 1};
            if (isOfJamo(i) && isOldHangul(piece))
                if (const QString family = familyOf(piece, true); !family.isEmpty())
                    add({m_characters[piece.first].at, placeOf(piece.second), family});
            i = piece.second;
        }
        return m_choice.stretches;
    }

private:
    void add(const FamilyStretch& stretch)
    {
        QList<FamilyStretch>& all = m_choice.stretches;
        if (!all.isEmpty() && all.last().to == stretch.from && all.last().family == stretch.family)
            all.last().to = stretch.to;
        else
            all.append(stretch);
    }

    [[nodiscard]] qsizetype placeOf(qsizetype index) const
    {
        return index < m_characters.size() ? m_characters[index].at : m_end;
    }

    using Range = std::pair<qsizetype, qsizetype>;

    [[nodiscard]] bool isOfWord(qsizetype index) const
    {
        if (!QChar::isMark(m_characters[index].code))
            return QChar::isLetter(m_characters[index].code);
        while (index > 0 && QChar::isMark(m_characters[index].code)) // of a letter, or of a sign
            --index;
        return !QChar::isMark(m_characters[index].code) && isLetterOfWord(m_characters[index].code);
    }

    /// Hangul in letters, and a syllable of today that goes on in them.
    [[nodiscard]] bool isOfJamo(qsizetype index) const
    {
        const char32_t code = m_characters[index].code;
        if (code < 0xac00 || code > 0xd7a3 || index + 1 == m_characters.size())
            return isJamo(code);
        constexpr char32_t SyllablesOfVowel = 28; // without a final letter, and with each
        const char32_t next = m_characters[index + 1].code;
        return isHangulTone(next) || (isFinalJamo(next) && (code - 0xac00) % SyllablesOfVowel == 0);
    }

    /// The family puts what marks stand behind a letter in their places.
    [[nodiscard]] bool hasPlaced(Family& family, qsizetype index) const
    {
        qsizetype end = index + 1;
        while (end < m_characters.size() && isCentredMark(m_characters[end].code))
            ++end;
        if (end == index + 1)
            return true;
        switch (QChar::script(m_characters[index].code)) {
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
            break;
        default:
            return true;
        }
        QString letter;
        for (qsizetype i = index; i < end; ++i)
            letter += QChar::fromUcs4(m_characters[i].code);
        return family.placesMarks(letter);
    }

    /// Sets all of it as it should be.
    [[nodiscard]] bool suits(Family& family, Range range, bool isOld) const
    {
        if (isOld && !family.composesHangul())
            return false;
        for (qsizetype i = range.first; i < range.second; ++i)
            if (isSeen(m_characters[i].code) &&
                (!family.drawsForText(m_characters[i].code) || !hasPlaced(family, i)))
                return false;
        return true;
    }

    [[nodiscard]] bool drawsAll(Family& family, Range range) const
    {
        return std::all_of(
            m_characters.cbegin() + range.first, m_characters.cbegin() + range.second,
            [&](const Character& each) { return !isSeen(each.code) || family.draws(each.code); });
    }

    /// Not all of it are syllables of today, only taken apart.
    [[nodiscard]] bool isOldHangul(Range range) const
    {
        QString letters;
        for (qsizetype i = range.first; i < range.second; ++i)
            letters += QChar(char16_t(m_characters[i].code));
        const QString composed = letters.normalized(QString::NormalizationForm_C);
        return std::any_of(composed.cbegin(), composed.cend(), [](QChar c) { return isJamo(c.unicode()); });
    }

    /// The characters that go with one.
    [[nodiscard]] Range around(qsizetype index) const
    {
        const bool isHangul = isOfJamo(index);
        const auto belongs = [&](qsizetype each) {
            return isHangul ? isOfJamo(each) : isLetterOfWord(m_characters[each].code);
        };
        qsizetype from = index;
        qsizetype to = index + 1;
        if (!belongs(index))
            return {from, to};
        const qsizetype least = m_choice.stretches.isEmpty() ? 0 : m_choice.stretches.last().to;
        while (from > 0 && m_characters[from - 1].at >= least && belongs(from - 1))
            --from;
        while (to < m_characters.size() && belongs(to))
            ++to;
        return {from, to};
    }

    /// Empty where none has all of it.
    [[nodiscard]] QString familyOf(Range range, bool isOld) const
    {
        InstalledFamilies& installed = InstalledFamilies::ofThread();
        const QStringList& names = installed.order(m_preferred);
        const auto firstOf = [&](const auto& isGood) {
            const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString& name) {
                return isGood(installed.family(name));
            });
            return found == names.cend() ? QString() : *found;
        };
        if (QString family = firstOf([&](Family& each) { return suits(each, range, isOld); });
            !family.isEmpty())
            return family;
        return firstOf([&](Family& each) { return drawsAll(each, range); });
    }

    QList<Character> m_characters;
    qsizetype m_end;
    QStringList m_preferred;
    FamilyChoice m_choice;
};

} // namespace

FamilyChoice familiesFor(const QString& text, const QStringList& families)
{
    // Nearly every text is in the form's own font.
    if (!families.isEmpty()) {
        Family& first = InstalledFamilies::ofThread().family(families.first());
        const auto draws = [&](QChar c) {
            return c == u' ' || (c >= u'!' && !c.isSurrogate() && !isJamo(c.unicode()) &&
                                 !isCentredMark(c.unicode()) && first.drawsForText(c.unicode()));
        };
        if (first.isInstalled() && std::all_of(text.begin(), text.end(), draws))
            return {{families.first()}, {}};
    }
    return Choosing(text, families).choice();
}

QList<FamilyStretch> oldHangulIn(const QString& text)
{
    const auto isOfLetters = [](QChar c) { return isJamo(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), isOfLetters))
        return {};
    return Choosing(text, {}).oldHangul();
}

QList<char32_t> charactersWithoutFont(const QString& text)
{
    QSet<char32_t> asked;
    QList<char32_t> without;
    for (const char32_t character : text.toUcs4()) {
        if (asked.contains(character))
            continue;
        asked.insert(character);
        if (isSeen(character) && (isControl(character) || !InstalledFamilies::ofThread().anyDraws(character)))
            without.append(character);
    }
    return without;
}

QChar sampleLetter(base::Language language)
{
    return language == base::Language::Korean ? u'가' : u'a';
}

QStringList missingFamilies(const QStringList& families, base::Language language)
{
    QStringList missing;
    for (const QString& family : families)
        if (InstalledFamilies::ofThread().family(family).draws(sampleLetter(language).unicode()))
            break;
        else if (!InstalledFamilies::ofThread().family(family).isInstalled())
            missing.append(family);
    return missing;
}

} // namespace communique::writers::pdf
