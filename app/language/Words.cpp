#include "language/Words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool belongs(QStringView text, qsizetype i, base::Language language)
{
    const QChar c = text[i];
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return true;
    if (c.isDigit())
        return true;
    const bool inside = i > 0 && i + 1 < text.size();
    if (!inside)
        return false;
    const QChar before = text[i - 1];
    const QChar after = text[i + 1];
    if (isApostrophe(c))
        return language == base::Language::English && before.isLetter() && after.isLetter();
    // 1,393억, 3.2%, AT&T stay whole.
    if ((c == u',' || c == u'.') && before.isDigit() && after.isDigit())
        return true;
    return c == u'&' && before.isUpper() && after.isUpper();
}

QList<Word> addressesIn(QStringView text)
{
    static const QRegularExpression address(
        u"(https?://|www\\.)[^\\s\\p{Hangul}]+|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|\\b[\\w-]+(\\.[\\w-]+)*\\.(kr|com|org|net|int|eu)\\b[^\\s\\p{Hangul}]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Word> found;
    if (!text.contains(u'.'))
        return found;
    auto matches = address.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace

QList<Word> wordsOf(QStringView text, base::Language language)
{
    const QList<Word> addresses = addressesIn(text);
    auto address = addresses.cbegin();
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        while (address != addresses.cend() && address->from + address->length <= i)
            ++address;
        if (address != addresses.cend() && i >= address->from) {
            i = address->from + address->length;
            continue;
        }
        if (!belongs(text, i, language)) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        const qsizetype limit = address != addresses.cend() ? address->from : text.size();
        while (i < limit && belongs(text, i, language))
            ++i;
        words.append({from, i - from});
    }
    return words;
}

} // namespace communique::language
