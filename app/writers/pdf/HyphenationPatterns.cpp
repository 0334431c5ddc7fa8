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

HyphenationPatterns::HyphenationPatterns(const QByteArray& file)
{
    // A pattern of n characters has at most n letters and n + 1 numbers.
    m_text.reserve(2 * file.size() + file.count('\n') + 1);
    m_digits.reserve(file.size() / UsualLine);
    for (qsizetype from = 0; from < file.size();) {
        const qsizetype end = file.indexOf('\n', from);
        const qsizetype to = end < 0 ? file.size() : end;
        add(QByteArrayView(file).sliced(from, to - from));
        from = to + 1;
    }
}

/// Other lines are settings, or patterns for words that are never asked about.
void HyphenationPatterns::add(QByteArrayView line)
{
    if (!std::all_of(line.begin(), line.end(), [](char c) { return isLetter(c) || isDigit(c); }))
        return;
    const qsizetype start = m_text.size();
    std::copy_if(line.begin(), line.end(), std::back_inserter(m_text), isLetter);
    const QByteArrayView letters = QByteArrayView(m_text).sliced(start);
    if (letters.isEmpty())
        return;
    m_digits.insert(letters, m_text.constData() + m_text.size());
    m_longest = std::max(m_longest, letters.size());
    char number = 0;
    for (const char c : line) {
        if (isLetter(c))
            m_text.append(number);
        number = isDigit(c) ? char(c - '0') : char(0);
    }
    m_text.append(number);
}

QList<qsizetype> HyphenationPatterns::points(const QByteArray& word, qsizetype least) const
{
    const QByteArray framed = '.' + word + '.';
    QByteArray greatest(framed.size() + 1, '\0'); // before each letter of `framed`
    for (qsizetype from = 0; from < framed.size(); ++from)
        for (qsizetype length = 1; length <= std::min(m_longest, framed.size() - from); ++length) {
            const auto found = m_digits.constFind(QByteArrayView(framed).sliced(from, length));
            if (found == m_digits.cend())
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
