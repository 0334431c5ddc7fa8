#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace communique::writers::pdf {

/// Patterns after Liang ("Word Hy-phen-a-tion by Com-put-er", 1983), in the form of libhyphen's files: one in
/// a line, a digit between two letters for each place where a word of those letters may (odd) or may not
/// (even) be divided, a full stop for the end of a word; the greatest digit at a place counts. libhyphen
/// itself needs nine times as long to read them, which is longer than a page takes.
///
/// Only patterns of small English letters are read. Immutable: any thread.
class HyphenationPatterns
{
public:
    /// `file` is a whole file of patterns.
    explicit HyphenationPatterns(const QByteArray& file);
    Q_DISABLE_COPY_MOVE(HyphenationPatterns)

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }

    /// How many letters stand before each place where `word`, in small letters a to z, may be divided;
    /// ascending, `least` letters at least on each side.
    [[nodiscard]] QList<qsizetype> points(const QByteArray& word, qsizetype least) const;

private:
    QByteArray m_letters; ///< of all patterns, one after the other
    QByteArray m_numbers; ///< of all patterns: one before each letter, and one behind the last
    QHash<QByteArrayView, const char*> m_places; ///< a pattern's letters, in m_letters; its first number
    qsizetype m_longest = 0;                     ///< letters of a pattern
};

} // namespace communique::writers::pdf
