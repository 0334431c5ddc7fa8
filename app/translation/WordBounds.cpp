#include "translation/WordBounds.h"

#include "language/Particles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

constexpr qsizetype MaxTail = 8; ///< syllables of particles and endings behind a noun

/// Suffixes that make another word of a noun (인도적, 장관급), which the spelling checker rightly reads as
/// particles.
bool isDerivation(QStringView tail)
{
    static const QSet<QString> all{u"적"_s, u"적인"_s, u"적으로"_s, u"급"_s, u"급의"_s, u"식"_s,
                                   u"상"_s, u"상의"_s, u"당"_s,     u"별"_s, u"별로"_s, u"일"_s,
                                   u"자"_s, u"아"_s,   u"야"_s,     u"여"_s};
    return all.contains(tail.toString());
}

/// 하다, 되다 and 시키다 behind a noun of action: 면담하였다, 협의된, 비핵화하기로.
bool isVerbEnding(QStringView tail)
{
    static const QStringList starts{u"하"_s, u"한"_s, u"할"_s,   u"함"_s,   u"했"_s,   u"합"_s,
                                    u"해"_s, u"되"_s, u"된"_s,   u"될"_s,   u"됨"_s,   u"됐"_s,
                                    u"됩"_s, u"돼"_s, u"시키"_s, u"시킨"_s, u"시켜"_s, u"시켰"_s};
    return std::any_of(starts.cbegin(), starts.cend(),
                       [&](const QString& start) { return tail.startsWith(start); });
}

/// Whether `tail` is a particle that agrees with the sound of `last`, or one followed by others.
bool isTail(QChar last, QStringView tail)
{
    const QString word = last + tail.toString();
    if (tail.size() > MaxTail || isDerivation(tail))
        return false;
    for (const language::Stemmed& reading : language::stems(word))
        if (reading.stem.size() == 1)
            return true;
    for (qsizetype cut = 1; cut < tail.size(); ++cut) {
        if (!language::isParticle(tail.sliced(cut)) || isDerivation(tail.sliced(cut)))
            continue;
        for (const language::Stemmed& reading : language::stems(QStringView(word).first(1 + cut)))
            if (reading.stem.size() == 1 && !isDerivation(reading.particle))
                return true;
    }
    return false;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

bool isLatin(QChar c)
{
    return c.isLetter() && c.unicode() < 0x0250;
}

bool isHangulSyllable(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

bool startsEnglishWord(const FoldedText& text, qsizetype at)
{
    return at == 0 || !isWordUnit(text.key[at - 1]) || isHangulSyllable(text.key[at - 1]);
}

bool endsEnglishWord(const FoldedText& text, qsizetype to)
{
    const auto ends = [&](qsizetype at) {
        return at >= text.size() || !isWordUnit(text.key[at]) || isHangulSyllable(text.key[at]);
    };
    if (ends(to) || !isWordUnit(text.key[to - 1]))
        return true;
    const QStringView tail = QStringView(text.shape).sliced(to);
    return (tail.startsWith(u's') && ends(to + 1)) || (tail.startsWith(u"es") && ends(to + 2));
}

bool startsKoreanWord(const FoldedText& text, qsizetype at)
{
    if (at == 0 || text.afterSpace[at])
        return true;
    const QChar before = text.key[at - 1];
    if (!isWordUnit(before))
        return true;
    return isHangulSyllable(text.key[at]) ? !isHangulSyllable(before) && !before.isMark()
                                          : isHangulSyllable(before);
}

KoreanEnd koreanEnd(const FoldedText& text, qsizetype from, qsizetype to, TermKind kind)
{
    // Closing marks and Latin letters take every particle: (EU)이란 is no Iran.
    const QChar before = from > 0 && !text.afterSpace[from] ? text.key[from - 1] : QChar(u' ');
    const bool afterOther =
        (before.isLetterOrNumber() && !isHangulSyllable(before)) || u")]’”'\"」』》〉>"_s.contains(before);
    if (to >= text.size() || text.afterSpace[to] || !isWordUnit(text.key[to]))
        return afterOther && language::isParticle(QStringView(text.key).sliced(from, to - from))
                   ? KoreanEnd::Continues
                   : KoreanEnd::Closed;
    const QChar last = text.key[to - 1];
    if (!isHangulSyllable(
            text.key[to])) // a script change ends a Korean form; a Latin one needs a letter's end
        return isHangulSyllable(last) ? KoreanEnd::Closed : KoreanEnd::Continues;
    qsizetype end = to;
    const qsizetype limit = std::min(text.size(), to + MaxTail + 1);
    while (end < limit && !text.afterSpace[end] && isHangulSyllable(text.key[end]))
        ++end;
    const QStringView tail = QStringView(text.key).sliced(to, end - to);
    if (afterOther && language::isParticle(QStringView(text.key).sliced(from, end - from)))
        return KoreanEnd::Continues;
    if (!isHangulSyllable(last) || isTail(last, tail))
        return KoreanEnd::Closed;
    const bool action = kind == TermKind::Meeting || kind == TermKind::Phrase;
    return action && isVerbEnding(tail) ? KoreanEnd::Closed : KoreanEnd::Continues;
}

} // namespace communique::translation
