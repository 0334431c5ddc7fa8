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

/// Hangul written as its letters one by one (Unicode Standard, 18.6): those that no syllable of today is made
/// of need a font that puts them together.
bool isJamo(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97f) || (c >= 0xd7b0 && c <= 0xd7ff) ||
           c == 0x302e || c == 0x302f;
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
            if (isJamo(code) && !usual.composesHangul()) {
                const Range letters = around(i);
                isOld = isOldHangul(letters);
                if (!isOld && drawsAll(usual, letters)) {
                    i = letters.second;
                    continue;
                }
            }
            if (!isOld && (!isSeen(code) || isControl(code) || usual.draws(code))) {
                ++i;
                continue;
            }
            // Signs and emoji, and what joins them, are left to Pango as one piece.
            if (!isOfWord(i) && !usual.lists(code)) {
                isEnough = false;
                ++i;
                continue;
            }
            const auto [from, to] = around(i);
            if (const QString family = familyOf(from, to, isOld); !family.isEmpty())
                add({m_characters[from].at, placeOf(to), family});
            else
                isEnough = false;
            i = to;
        }
        m_choice.families = isEnough ? QStringList(*first) : m_preferred;
        return m_choice;
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
        const auto belongs = isJamo(m_characters[index].code)           ? isJamo
                             : isLetterOfWord(m_characters[index].code) ? isLetterOfWord
                                                                        : nullptr;
        qsizetype from = index;
        qsizetype to = index + 1;
        if (!belongs)
            return {from, to};
        const qsizetype least = m_choice.stretches.isEmpty() ? 0 : m_choice.stretches.last().to;
        while (from > 0 && m_characters[from - 1].at >= least && belongs(m_characters[from - 1].code))
            --from;
        while (to < m_characters.size() && belongs(m_characters[to].code))
            ++to;
        return {from, to};
    }

    [[nodiscard]] QString familyOf(qsizetype from, qsizetype to, bool isOld) const
    {
        for (const QString& name : InstalledFamilies::ofThread().order(m_preferred)) {
            Family& family = InstalledFamilies::ofThread().family(name);
            if ((!isOld || family.composesHangul()) && drawsAll(family, {from, to}))
                return name;
        }
        return {};
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
            return c == u' ' ||
                   (c >= u'!' && !c.isSurrogate() && !isJamo(c.unicode()) && first.draws(c.unicode()));
        };
        if (first.isInstalled() && std::all_of(text.begin(), text.end(), draws))
            return {{families.first()}, {}};
    }
    return Choosing(text, families).choice();
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
