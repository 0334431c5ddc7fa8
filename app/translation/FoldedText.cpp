#include "translation/FoldedText.h"

namespace communique::translation {

namespace {

bool isWhite(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200b || c == QChar::ByteOrderMark;
}

QChar folded(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xff01 && code <= 0xff5e) // FULLWIDTH EXCLAMATION MARK … FULLWIDTH TILDE
        return QChar(static_cast<char16_t>(code - 0xfee0));
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xfe63)
        return u'-';
    if (code == 0x2018 || code == 0x2019 || code == 0x02bc || code == 0x2032)
        return u'\'';
    if (code == 0x318d || code == 0x2024 || code == 0x2027 || code == 0x30fb || code == 0x22c5 ||
        code == 0xff65)
        return QChar(0x00b7); // MIDDLE DOT
    return c;
}

} // namespace

FoldedText::FoldedText(QStringView text, base::Language language)
{
    shape.reserve(text.size());
    key.reserve(text.size());
    from.reserve(text.size() + 1);
    afterSpace.reserve(text.size() + 1);
    bool space = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWhite(text[i])) {
            if (!space && language == base::Language::English && !shape.isEmpty()) {
                shape += u' ';
                key += u' ';
                from.append(i);
                afterSpace.append(false);
            }
            space = true;
            continue;
        }
        const QChar c = folded(text[i]);
        shape += c;
        key += c.toCaseFolded();
        from.append(i);
        afterSpace.append(space);
        space = false;
    }
    from.append(text.size());
    afterSpace.append(space);
}

} // namespace communique::translation
