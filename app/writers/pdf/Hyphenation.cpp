#include "writers/pdf/Hyphenation.h"

#include "writers/pdf/HyphenationPatterns.h"

#include "base/Files.h"

namespace communique::writers::pdf {

namespace {

constexpr qsizetype ShortestWord = 7;
constexpr qsizetype LongestWord = 60;
constexpr qsizetype LeastLetters = 3;

/// Read when the first word is to be divided; empty where they are not installed.
const HyphenationPatterns& patterns()
{
    static const HyphenationPatterns read([] {
        const auto file = base::readFile(QStringLiteral("/usr/share/hyphen/hyph_en_US.dic"));
        return file ? *file : QByteArray();
    }());
    return read;
}

bool isSmallLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Letters and what keeps letters together: a word with any of these is no plain word.
bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"-‐‑–’'@/:_.&").contains(c);
}

} // namespace

QList<qsizetype> hyphenationPoints(const QString& text, Capitals capitals)
{
    QList<qsizetype> points;
    for (qsizetype from = 0; from < text.size();) {
        if (!belongsToWord(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        qsizetype small = 0;
        const bool mayBeCapital = capitals == Capitals::AreDivided;
        for (; to < text.size() && belongsToWord(text[to]); ++to)
            small += isSmallLetter(mayBeCapital && to == from ? text[to].toLower() : text[to]) ? 1 : 0;
        // The full stop of a sentence is no part of its last word.
        const qsizetype end = text[to - 1] == u'.' || text[to - 1] == u':' ? to - 1 : to;
        const qsizetype length = end - from;
        if (small == length && length >= ShortestWord && length <= LongestWord)
            for (const qsizetype point :
                 patterns().points(QStringView(text).sliced(from, length).toLatin1().toLower(), LeastLetters))
                points.append(from + point);
        from = to;
    }
    return points;
}

} // namespace communique::writers::pdf
