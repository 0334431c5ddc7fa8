#include "translation/Profile.h"

#include "language/Particles.h"
#include "translation/Evening.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

/// Stand-ins for what varies from one release to the next.
constexpr char16_t Number = u'0';
constexpr char16_t Month = 0xE001;
constexpr char16_t Weekday = 0xE002;

constexpr std::array Months{QStringView(u"january"), QStringView(u"february"), QStringView(u"march"),
                            QStringView(u"april"),   QStringView(u"may"),      QStringView(u"june"),
                            QStringView(u"july"),    QStringView(u"august"),   QStringView(u"september"),
                            QStringView(u"october"), QStringView(u"november"), QStringView(u"december")};
constexpr std::array Weekdays{QStringView(u"monday"),   QStringView(u"tuesday"), QStringView(u"wednesday"),
                              QStringView(u"thursday"), QStringView(u"friday"),  QStringView(u"saturday"),
                              QStringView(u"sunday")};

/// Endings of verbs made with 하다 and 되다, longest first.
constexpr std::array VerbEndings{
    QStringView(u"하였습니다"), QStringView(u"되었습니다"), QStringView(u"하였으며"),
    QStringView(u"되었으며"),   QStringView(u"했습니다"),   QStringView(u"됐습니다"),
    QStringView(u"하기로"),     QStringView(u"하였다"),     QStringView(u"되었다"),
    QStringView(u"하였고"),     QStringView(u"합니다"),     QStringView(u"됩니다"),
    QStringView(u"했으며"),     QStringView(u"했다"),       QStringView(u"됐다"),
    QStringView(u"한다"),       QStringView(u"된다"),       QStringView(u"하는"),
    QStringView(u"되는"),       QStringView(u"하고"),       QStringView(u"되고"),
    QStringView(u"하며"),       QStringView(u"되며"),       QStringView(u"하여"),
    QStringView(u"되어"),       QStringView(u"하기"),       QStringView(u"되기"),
    QStringView(u"했고"),       QStringView(u"해"),         QStringView(u"한"),
    QStringView(u"할"),         QStringView(u"된"),         QStringView(u"될")};

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isHangul(char16_t unit)
{
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

bool isWordUnit(char16_t unit)
{
    if (unit < 0x80)
        return isDigit(unit) || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    return isHangul(unit) || QChar(unit).isLetterOrNumber() || QChar::isSurrogate(unit);
}

/// A digit's run goes on over a comma, dot or colon that stands between digits.
qsizetype numberEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        const bool inner = (unit == u',' || unit == u'.' || unit == u':') && at + 1 < text.size() &&
                           isDigit(text[at + 1].unicode());
        if (!isDigit(unit) && !inner)
            break;
        ++at;
    }
    return at;
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (isDigit(unit)) {
            at = numberEnd(text, at);
            continue;
        }
        const bool apostrophe = unit == u'\'' && at + 1 < text.size() && text[at + 1].isLetter() &&
                                !isHangul(text[at + 1].unicode());
        if (!isWordUnit(unit) && !apostrophe)
            break;
        ++at;
    }
    return at;
}

/// VerbEndings by their last syllable.
const QHash<char16_t, std::vector<QStringView>>& verbEndings()
{
    static const QHash<char16_t, std::vector<QStringView>> all = [] {
        QHash<char16_t, std::vector<QStringView>> made;
        for (const QStringView ending : VerbEndings)
            made[ending.back().unicode()].push_back(ending);
        return made;
    }();
    return all;
}

/// Length of the word without the particle or verbal ending that is on it.
qsizetype koreanStem(QStringView word)
{
    if (word.size() < 2 || !isHangul(word.back().unicode()))
        return word.size();
    if (const auto endings = verbEndings().constFind(word.back().unicode()); endings != verbEndings().cend())
        for (const QStringView ending : *endings)
            if (word.endsWith(ending) &&
                (word.size() >= ending.size() + 2 || (word.size() == ending.size() && word.size() > 1)))
                return word.size() - ending.size(); // "하였다" by itself says nothing
    return language::stemLength(word);
}

void appendJamo(std::u16string& to, char16_t syllable)
{
    const int index = syllable - 0xAC00;
    to += static_cast<char16_t>(0x1100 + index / 588);
    to += static_cast<char16_t>(0x1161 + index % 588 / 28);
    if (index % 28 != 0)
        to += static_cast<char16_t>(0x11A7 + index % 28);
}

/// Hands out the word unit by unit, in lower case, with numbers as one stand-in each; notes them in
/// `numbers`.
template <typename Each>
void fold(QStringView word, std::vector<std::u16string>* numbers, Each each)
{
    for (qsizetype at = 0; at < word.size();) {
        const char16_t unit = word[at].unicode();
        if (isDigit(unit)) {
            const qsizetype end = numberEnd(word, at);
            if (numbers)
                numbers->emplace_back(word.sliced(at, end - at).utf16(), end - at);
            each(Number);
            at = end;
            continue;
        }
        ++at;
        if (unit < 0x80)
            each(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
        else
            each(isHangul(unit) ? unit : QChar(unit).toCaseFolded().unicode());
    }
}

bool isWeekdayInBrackets(QStringView text, qsizetype from, qsizetype to)
{
    return to - from == 1 && from > 0 && to < text.size() && text[from - 1] == u'(' && text[to] == u')' &&
           QStringView(u"월화수목금토일").contains(text[from]);
}

void addKorean(Profile& profile, QStringView text, qsizetype from, qsizetype to)
{
    if (isWeekdayInBrackets(text, from, to)) {
        profile.letters += Weekday;
        profile.stems += Weekday;
        profile.numbers.emplace_back(1, text[from].unicode());
        return;
    }
    const QStringView word = text.sliced(from, to - from);
    fold(word, &profile.numbers, [&](char16_t unit) {
        if (isHangul(unit))
            appendJamo(profile.letters, unit);
        else
            profile.letters += unit;
    });
    fold(word.first(koreanStem(word)), nullptr, [&](char16_t unit) { profile.stems += unit; });
}

char16_t wordCode(std::u16string_view word)
{
    return static_cast<char16_t>(hashOf(QStringView(word.data(), static_cast<qsizetype>(word.size()))) &
                                 0xFFFF);
}

std::u16string_view uninflected(std::u16string_view word)
{
    if (word.ends_with(u"'s"))
        word.remove_suffix(2);
    if (word.size() > 3 && word.ends_with(u's') && !word.ends_with(u"ss") && !word.ends_with(u"us"))
        word.remove_suffix(word.ends_with(u"ies") && word.size() > 4 ? 3 : 1);
    else if (word.size() > 3 && word.ends_with(u'y'))
        word.remove_suffix(1);
    return word;
}

void addEnglish(Profile& profile, QStringView word)
{
    std::u16string lower;
    fold(word, &profile.numbers, [&](char16_t unit) { lower += unit; });
    const QStringView view(lower.data(), static_cast<qsizetype>(lower.size()));
    // "may" is a verb more often than a month, unless it is written as a name.
    const bool name = word.size() >= 3 && word.front().isUpper();
    const bool month = name && std::find(Months.begin(), Months.end(), view) != Months.end();
    const bool weekday = name && std::find(Weekdays.begin(), Weekdays.end(), view) != Weekdays.end();
    if (month || weekday) {
        profile.numbers.push_back(lower);
        lower.assign(1, month ? Month : Weekday);
    } else if (lower.size() == 3 && lower[0] == Number &&
               (lower.ends_with(u"st") || lower.ends_with(u"nd") || lower.ends_with(u"rd"))) {
        lower = u"0th";
    }
    if (!profile.letters.empty())
        profile.letters += u' ';
    profile.letters += lower;
    profile.stems += wordCode(uninflected(lower));
}

} // namespace

Profile profileOf(QStringView evened, base::Language language)
{
    Profile profile;
    profile.letters.reserve(static_cast<std::size_t>(evened.size()) * 2);
    profile.stems.reserve(static_cast<std::size_t>(evened.size()));
    for (qsizetype at = 0; at < evened.size();) {
        const qsizetype end = wordEnd(evened, at);
        if (end == at) {
            ++at;
            continue;
        }
        if (language == base::Language::Korean)
            addKorean(profile, evened, at, end);
        else
            addEnglish(profile, evened.sliced(at, end - at));
        at = end;
    }
    return profile;
}

std::vector<quint32> gramsOf(std::u16string_view stems, base::Language language)
{
    std::vector<quint32> grams;
    grams.reserve(2 * stems.size() + 1);
    forEachGram(stems, language, [&](quint32 gram) { grams.push_back(gram); });
    std::sort(grams.begin(), grams.end());
    return grams;
}

} // namespace communique::translation
