#include "writers/pdf/Hyphenation.h"

#include <QByteArray>

#include <hyphen.h>

#include <cstdlib>
#include <mutex>
#include <thread>

namespace communique::writers::pdf {

namespace {

constexpr const char* Patterns = "/usr/share/hyphen/hyph_en_US.dic";
constexpr qsizetype ShortestWord = 7;
constexpr qsizetype LongestWord = 60;
constexpr int LeastLetters = 3;

/// Loaded once, never freed; null where it is not installed.
HyphenDict* dictionary()
{
    static HyphenDict* const loaded = hnj_hyphen_load(Patterns);
    return loaded;
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

void divide(const QByteArray& word, qsizetype at, QList<qsizetype>& points)
{
    // One dictionary for all threads: the library writes into it while it divides.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    QByteArray marks(word.size() + 5, '\0');
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int failed =
        hnj_hyphen_hyphenate3(dictionary(), word.constData(), static_cast<int>(word.size()), marks.data(),
                              nullptr, &replacements, &positions, &cuts, LeastLetters, LeastLetters, 0, 0);
    for (qsizetype i = 0; !failed && i + 1 < word.size(); ++i)
        if ((marks[i] & 1) != 0 && !(replacements && replacements[i]))
            points.append(at + i + 1);
    for (qsizetype i = 0; replacements && i < word.size(); ++i)
        std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
}

} // namespace

void loadHyphenation()
{
    std::thread(dictionary).detach();
}

QList<qsizetype> hyphenationPoints(const QString& text)
{
    QList<qsizetype> points;
    for (qsizetype from = 0; from < text.size();) {
        if (!belongsToWord(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        qsizetype small = 0;
        for (; to < text.size() && belongsToWord(text[to]); ++to)
            small += isSmallLetter(text[to]) ? 1 : 0;
        // The full stop of a sentence is no part of its last word.
        const qsizetype end = text[to - 1] == u'.' || text[to - 1] == u':' ? to - 1 : to;
        const qsizetype length = end - from;
        if (small == length && length >= ShortestWord && length <= LongestWord && dictionary())
            divide(QStringView(text).sliced(from, length).toLatin1(), from, points);
        from = to;
    }
    return points;
}

} // namespace communique::writers::pdf
