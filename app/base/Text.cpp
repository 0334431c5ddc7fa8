#include "base/Text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace communique::base {

namespace {

bool isUnwantedControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
           c == QChar::ByteOrderMark || c.isNonCharacter();
}

/// What other programs put between lines: form feed, vertical tab, NEL, LINE and PARAGRAPH SEPARATOR.
bool isLineBreak(QChar c)
{
    return c == u'\r' || c == u'\v' || c == u'\f' || c.unicode() == 0x85 || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool isWhite(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200b || c == QChar::ByteOrderMark;
}

} // namespace

QString cleaned(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const QChar low = text[++i];
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, low)))
                kept.append(c).append(low);
        } else if (c.isSurrogate()) {
            kept += QChar::ReplacementCharacter;
        } else if (isLineBreak(c)) {
            if (c != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if (!isUnwantedControl(c)) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString cleanedLine(const QString& text)
{
    return cleaned(text).replace(u'\n', u' ').replace(u'\t', u' ');
}

QString collapsed(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool pendingSpace = false;
    for (const QChar c : text) {
        if (isWhite(c)) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (pendingSpace)
            result += u' ';
        pendingSpace = false;
        result += c;
    }
    return result;
}

qsizetype graphemeStart(const QString& text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    return finder.isAtBoundary() ? offset : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

qsizetype graphemeEnd(const QString& text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    if (finder.isAtBoundary())
        return offset;
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? text.size() : next;
}

QString elided(const QString& text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    if (units <= 0)
        return {};
    qsizetype cut = graphemeStart(text, units - 1);
    if (!text[cut].isSpace())
        for (qsizetype space = cut - 1; space > cut / 2; --space)
            if (text[space].isSpace())
                cut = std::exchange(space, 0);
    return text.left(cut).trimmed() + u'…';
}

TextEdit editBetween(const QString& before, const QString& now)
{
    const auto shorter = std::min(before.size(), now.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == now[prefix])
        ++prefix;
    prefix = std::min(graphemeStart(before, prefix), graphemeStart(now, prefix));
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == now[now.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    return {prefix, before.size() - prefix - suffix, now.mid(prefix, now.size() - prefix - suffix)};
}

bool isHangul(char32_t c)
{
    return (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3130 && c <= 0x318f) ||
           (c >= 0xa960 && c <= 0xa97f) || (c >= 0xd7b0 && c <= 0xd7ff);
}

bool containsHangul(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHangul(c.unicode()); });
}

qsizetype words(QStringView text)
{
    return collapsed(text).split(u' ', Qt::SkipEmptyParts).size();
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace communique::base
