#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace communique::writers::pdf {

/// Patterns after Liang ("Word Hy-phen-a-tion by Com-put-er", 1983), in the form of libhyphen's files: one in
/// a line, a digit between two letters for each place where a word of those letters may (odd) or may not
/// (even) be divided, a full stop for the end of a word; the greatest digit at a place counts. libhyphen
/// itself needs 25 times as long to read them, which is longer than a page takes.
///
/// Only patterns of small English letters are read. Immutable: any thread.
class HyphenationPatterns
{
public:
    /// `file` is a whole file of patterns.
    explicit HyphenationPatterns(const QByteArray& file);
    Q_DISABLE_COPY_MOVE(HyphenationPatterns)

    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }

    /// How many letters stand before each place where `word`, in small letters a to z, may be divided;
    /// ascending, `least` letters at least on each side.
    [[nodiscard]] QList<qsizetype> points(const QByteArray& word, qsizetype least) const;

private:
    void add(QByteArrayView line);

    QByteArray m_text; ///< the letters of every pattern, and the digits of every pattern; never moved
    QHash<QByteArrayView, const char*> m_digits; ///< by the letters: a number before each of them, and behind
    qsizetype m_longest = 0;                     ///< letters of a pattern
};

} // namespace communique::writers::pdf
