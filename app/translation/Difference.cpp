#include "translation/Difference.h"

#include "language/Words.h"

#include <algorithm>
#include <vector>

namespace communique::translation {

namespace {

/// The longest text, without spaces, that is compared letter by letter.
constexpr std::size_t MaxLetters = 3000;

/// What is compared of a text, and where each unit stands in it.
struct Letters
{
    std::vector<char16_t> units;
    std::vector<qsizetype> places;
    std::vector<bool> shared;
};

Letters lettersOf(const QString& text)
{
    Letters letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        letters.units.push_back(text[i].toCaseFolded().unicode());
        letters.places.push_back(i);
    }
    letters.shared.resize(letters.units.size());
    return letters;
}

/// Marks a longest common subsequence, in rows of lengths. Runs are preferred by taking matches as they come.
void markShared(Letters& first, Letters& second)
{
    std::size_t head = 0;
    std::size_t endFirst = first.units.size();
    std::size_t endSecond = second.units.size();
    while (head < endFirst && head < endSecond && first.units[head] == second.units[head]) {
        first.shared[head] = second.shared[head] = true;
        ++head;
    }
    while (endFirst > head && endSecond > head && first.units[endFirst - 1] == second.units[endSecond - 1])
        first.shared[--endFirst] = second.shared[--endSecond] = true;
    const std::size_t rows = endFirst - head;
    const std::size_t columns = endSecond - head;
    std::vector<quint16> lengths((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t row, std::size_t column) -> quint16& {
        return lengths[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            at(row, column) = first.units[head + row] == second.units[head + column]
                                  ? static_cast<quint16>(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (first.units[head + row] == second.units[head + column]) {
            first.shared[head + row++] = second.shared[head + column++] = true;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

/// Words in which a letter is not shared.
QList<Range> differing(const QString& text, const Letters& letters, Language language)
{
    QList<Range> ranges;
    std::size_t at = 0;
    for (const language::Word& word : language::wordsOf(text, language)) {
        while (at < letters.places.size() && letters.places[at] < word.from)
            ++at;
        std::size_t shared = 0; // letters at the start that are
        std::size_t count = 0;
        bool all = true;
        qsizetype tail = word.from;
        for (; at < letters.places.size() && letters.places[at] < word.from + word.length; ++at, ++count) {
            if (letters.shared[at] && all) {
                ++shared;
                tail = letters.places[at] + 1;
            } else if (!letters.shared[at]) {
                all = false;
            }
        }
        if (all)
            continue;
        const bool ending = language == Language::Korean && shared >= 2 &&
                            text[tail - 1].script() == QChar::Script_Hangul && count - shared <= 3;
        const qsizetype from = ending ? tail : word.from;
        ranges.append({from, word.from + word.length - from});
    }
    return ranges;
}

} // namespace

Difference differenceBetween(const QString& first, const QString& second, Language language)
{
    Letters a = lettersOf(first);
    Letters b = lettersOf(second);
    if (a.units.size() <= MaxLetters && b.units.size() <= MaxLetters)
        markShared(a, b);
    return {differing(first, a, language), differing(second, b, language)};
}

} // namespace communique::translation
