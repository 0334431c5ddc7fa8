#include "translation/Sentences.h"

#include "base/Text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

const QSet<QString>& abbreviations()
{
    static const QSet<QString> all{
        u"mr"_s,  u"mrs"_s, u"ms"_s,     u"dr"_s,   u"prof"_s, u"no"_s,     u"nos"_s,  u"st"_s,
        u"gen"_s, u"lt"_s,  u"col"_s,    u"sen"_s,  u"rep"_s,  u"gov"_s,    u"hon"_s,  u"amb"_s,
        u"jr"_s,  u"sr"_s,  u"vs"_s,     u"jan"_s,  u"feb"_s,  u"mar"_s,    u"apr"_s,  u"jun"_s,
        u"jul"_s, u"aug"_s, u"sep"_s,    u"sept"_s, u"oct"_s,  u"nov"_s,    u"dec"_s,  u"art"_s,
        u"vol"_s, u"fig"_s, u"p"_s,      u"pp"_s,   u"cf"_s,   u"ph.d"_s,   u"rev"_s,  u"capt"_s,
        u"maj"_s, u"adm"_s, u"messrs"_s, u"e.g"_s,  u"i.e"_s,  u"approx"_s, u"para"_s, u"sec"_s};
    return all;
}

/// Words that begin a sentence after an abbreviation that could also go on.
const QSet<QString>& starters()
{
    static const QSet<QString> all{
        u"The"_s,  u"In"_s,   u"On"_s,    u"At"_s,        u"He"_s,        u"She"_s,  u"They"_s,
        u"Both"_s, u"This"_s, u"It"_s,    u"During"_s,    u"Meanwhile"_s, u"We"_s,   u"As"_s,
        u"For"_s,  u"Also"_s, u"After"_s, u"Following"_s, u"These"_s,     u"With"_s, u"Regarding"_s,
        u"Mr"_s,   u"Ms"_s,   u"A"_s,     u"An"_s,        u"If"_s,        u"To"_s,   u"Having"_s};
    return all;
}

bool isClosing(QChar unit)
{
    return u"'\")]}’”」』》〉"_s.contains(unit);
}

bool isOpening(QChar unit)
{
    return u"'\"([{‘“「『《〈"_s.contains(unit);
}

QString wordBefore(const QString& text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && (text[from - 1].isLetterOrNumber() || (text[from - 1] == u'.' && from < at)))
        --from;
    return text.sliced(from, at - from);
}

/// The figures or the one letter of a list's item, at the start of the text.
bool isListMark(qsizetype sentence, const QString& word, qsizetype at)
{
    if (at - word.size() != sentence)
        return false;
    bool figures = false;
    (void)word.toInt(&figures);
    return figures || (word.size() == 1 && u"가나다라마바사아자차카타파하abcdefghABCDEFGH"_s.contains(word));
}

bool endsAfterAbbreviation(QStringView next)
{
    qsizetype end = 0;
    while (end < next.size() && next[end].isLetter())
        ++end;
    return starters().contains(next.first(end).toString());
}

/// Whether the full stop at `at` ends a sentence; `next` is what follows it, without space.
bool stopEnds(const QString& text, qsizetype sentence, qsizetype at, QStringView next)
{
    const QString word = wordBefore(text, at);
    if (word.isEmpty())
        return at > 0 && (isClosing(text[at - 1]) || text[at - 1] == u'%');
    if (isListMark(sentence, word, at))
        return false;
    const QChar last = word.back();
    if (last.isDigit())
        return next.front().isUpper() && !base::containsHangul(text); // "2019. 7. 1. 서울에서"
    if (base::isHangul(last.unicode()))
        return true;
    if (next.front().isLower())
        return false;
    const bool initials = word.contains(u'.') || word.size() == 1;
    if (abbreviations().contains(word.toLower()))
        return false;
    return !initials || (word.size() > 1 && endsAfterAbbreviation(next));
}

bool ends(const QString& text, qsizetype sentence, qsizetype at, QStringView next)
{
    const QChar mark = text[at];
    if (mark == u'!' || mark == u'?' || mark == u'\u3002')
        return !next.front().isLower();
    const bool dots = mark == u'\u2026' || (mark == u'.' && at > 0 && text[at - 1] == u'.');
    if (dots)
        return next.front().isUpper();
    return mark == u'.' && stopEnds(text, sentence, at, next);
}

} // namespace

QList<Range> sentencesOf(const QString& text, Language language)
{
    Q_UNUSED(language) // the rules look at the letters: Korean texts quote English ones
    QList<Range> sentences;
    qsizetype sentence = 0;
    int depth = 0;
    const auto close = [&](qsizetype end) {
        while (sentence < end && text[sentence].isSpace())
            ++sentence;
        while (end > sentence && text[end - 1].isSpace())
            --end;
        if (end > sentence)
            sentences.append({sentence, end - sentence});
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'(')
            depth += text.indexOf(u')', at) > 0;
        else if (text[at] == u')')
            depth = qMax(0, depth - 1);
        if (depth > 0 || !u".!?\u2026\u3002"_s.contains(text[at]))
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && isClosing(text[end]))
            ++end;
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next == end || next >= text.size())
            continue;
        qsizetype word = next;
        while (word + 1 < text.size() && isOpening(text[word]))
            ++word;
        if (!ends(text, sentence, at, QStringView(text).sliced(word)))
            continue;
        close(end);
        sentence = next;
        at = next - 1;
    }
    close(text.size());
    return sentences;
}

} // namespace communique::translation
