#include "document/Counter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

const QString KoreanSigns = u"가나다라마바사아자차카타파하"_s;

QString letters(int number, QChar first)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(first.unicode() + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char*> Parts[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    QString text;
    for (const auto& [value, sign] : Parts)
        for (; number >= value; number -= value)
            text += QLatin1StringView(sign);
    return text;
}

/// 가 … 하, then 거 … 허 as official documents go on (행정업무의 운영 및 혁신에 관한 규정 시행규칙, article
/// 2).
QString korean(int number)
{
    const qsizetype round = (number - 1) / KoreanSigns.size();
    if (round > 1)
        return QString::number(number);
    const QChar sign = KoreanSigns[(number - 1) % KoreanSigns.size()];
    constexpr int ToEo = 4 * 28; // vowel ㅏ to vowel ㅓ within a Hangul syllable
    return round == 0 ? QString(sign) : QString(QChar(sign.unicode() + ToEo));
}

QString signFor(QChar first, int number)
{
    switch (first.unicode()) {
    case u'a':
    case u'A':
        return letters(number, first);
    case u'i':
        return roman(number);
    case u'I':
        return roman(number).toUpper();
    case u'가':
        return korean(number);
    case u'①':
        return number <= 20 ? QString(QChar(u'①' + number - 1)) : u'(' + QString::number(number) + u')';
    default:
        return QString::number(number);
    }
}

} // namespace

std::optional<Counter> Counter::parse(const QString& marker)
{
    static const QRegularExpression pattern(u"^([(\\[<]?)([1aAiI가①])([.):\\]>]?)$"_s);
    const auto match = pattern.match(marker);
    if (!match.hasMatch())
        return std::nullopt;
    Counter counter;
    counter.m_before = match.captured(1);
    counter.m_sign = match.captured(2)[0];
    counter.m_after = match.captured(3);
    return counter;
}

QString Counter::marker(int number) const
{
    return m_before + signFor(m_sign, number) + m_after;
}

} // namespace communique::document
