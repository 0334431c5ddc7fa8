#include "writers/pdf/HyphenationPatterns.h"

#include <algorithm>

namespace communique::writers::pdf {

namespace {

/// Of a file as it ships, in bytes for each pattern: a guess that saves the table from growing.
constexpr qsizetype UsualLine = 9;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '.';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// Lines with other characters are settings, or patterns for words that are never asked about.
HyphenationPatterns::HyphenationPatterns(const QByteArray& file)
    : m_letters(file.size(), Qt::Uninitialized)
    , m_numbers(file.size() + 1, Qt::Uninitialized) // of a line with its end: one more than it has letters
{
    m_places.reserve(file.size() / UsualLine);
    const char* at = file.cbegin();
    char* letter = m_letters.data();
    char* number = m_numbers.data();
    while (at != file.cend()) {
        char* const firstLetter = letter;
        char* const firstNumber = number;
        bool isPattern = true;
        *number = 0;
        for (; at != file.cend() && *at != '\n'; ++at) {
            if (isLetter(*at)) {
                *letter++ = *at;
                *++number = 0;
            } else if (isDigit(*at)) {
                *number = char(*at - '0');
            } else {
                isPattern = false;
            }
        }
        at += at == file.cend() ? 0 : 1;
        const qsizetype length = letter - firstLetter;
        if (isPattern && length > 0) {
            m_places.insert(QByteArrayView(firstLetter, length), firstNumber);
            m_longest = std::max(m_longest, length);
            ++number;
        } else {
            letter = firstLetter;
            number = firstNumber;
        }
    }
}

QList<qsizetype> HyphenationPatterns::points(const QByteArray& word, qsizetype least) const
{
    const QByteArray framed = '.' + word + '.';
    QByteArray greatest(framed.size() + 1, '\0'); // before each letter of `framed`
    for (qsizetype from = 0; from < framed.size(); ++from)
        for (qsizetype length = 1; length <= std::min(m_longest, framed.size() - from); ++length) {
            const auto found = m_places.constFind(QByteArrayView(framed).sliced(from, length));
            if (found == m_places.cend())
                continue;
            for (qsizetype i = 0; i <= length; ++i)
                greatest[from + i] = std::max(greatest[from + i], (*found)[i]);
        }
    QList<qsizetype> points;
    for (qsizetype before = least; before + least <= word.size(); ++before)
        if (greatest[before + 1] % 2 == 1)
            points.append(before);
    return points;
}

} // namespace communique::writers::pdf
