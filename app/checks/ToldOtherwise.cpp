#include "checks/ToldOtherwise.h"

#include "checks/Countries.h"
#include "checks/QuantityKeys.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::Rational;

namespace {

/// Everything in figures, as it stands there: 300 stands neither in 3001 nor in 300,000 or 2.300.
QSet<QString> figuresIn(const QString& text)
{
    QSet<QString> figures;
    qsizetype numerator = -1;
    for (qsizetype from = 0; from < text.size();) {
        if (!text[from].isDigit()) {
            ++from;
            continue;
        }
        qsizetype end = from + 1;
        while (end < text.size() &&
               (text[end].isDigit() ||
                (u".,"_s.contains(text[end]) && end + 1 < text.size() && text[end + 1].isDigit())))
            ++end;
        figures.insert(text.sliced(from, end - from));
        if (numerator >= 0 && text[from - 1] == u'/')
            figures.insert(text.sliced(numerator, end - numerator));
        const bool isOver = end + 1 < text.size() && text[end] == u'/' && text[end + 1].isDigit();
        numerator = isOver ? from : -1;
        from = end;
    }
    return figures;
}

/// In per cent: "nine in ten".
QSet<Rational> sharesIn(const Side& side)
{
    static const QRegularExpression among =
        pattern(u"^ (?:in|out of|of) (?:every )?$|^ ?(?:중|가운데) ?$"_s, true);
    QSet<Rational> shares;
    const QList<Quantity>& quantities = side.reading.quantities;
    for (qsizetype i = 1; i < quantities.size(); ++i) {
        const Quantity& first = quantities[i - 1];
        const Quantity& second = quantities[i];
        if (!has(side.text.sliced(first.span.end(),
                                  std::max<qsizetype>(0, second.span.from - first.span.end())),
                 among))
            continue;
        const bool english = side.language() == Language::English;
        const auto part = (english ? first : second).value.times(100);
        if (const auto share = part ? part->over((english ? second : first).value) : std::nullopt)
            shares.insert(*share);
    }
    return shares;
}

bool tellsHalf(const QString& text)
{
    static const QRegularExpression half = pattern(u"\\bhalf\\b|절반|반"_s, true);
    return has(text, half);
}

/// 90분 as "an hour and a half".
bool spellsDuration(const Side& side)
{
    static const QRegularExpression korean =
        pattern(u"하루|이틀|사흘|나흘|닷새|보름|반나절|한 ?시간|한 ?달|한 ?해|반년"_s);
    static const QRegularExpression english =
        pattern(u"\\b(?:half|hour|fortnight|overnight|day|week|month|year)\\b"_s);
    return has(side.text, side.language() == Language::Korean ? korean : english);
}

} // namespace

bool ToldOtherwise::holds(const Quantity& quantity)
{
    if (holdsFigure(quantity.value) || (isShare(quantity) && tellsShare(quantity.value)))
        return true;
    if ((quantity.unit == u"country" && namesCountries(quantity.value)) ||
        (quantity.unit == u"day" && givesDays(quantity.value)))
        return true;
    if (quantity.value == *Rational::fraction(3, 2)) { // 1.5배 as "by half", "half as much again"
        if (!m_half)
            m_half = tellsHalf(m_side.text);
        if (*m_half)
            return true;
    }
    if (durationOf(quantity.unit).second == 0)
        return false;
    if (!m_duration)
        m_duration = spellsDuration(m_side);
    return *m_duration;
}

bool ToldOtherwise::holdsFigure(const Rational& value)
{
    if (!m_figures)
        m_figures = figuresIn(m_side.text);
    return m_figures->contains(value.isWhole() ? QString::number(value.numerator()) : value.text());
}

bool ToldOtherwise::namesCountries(const Rational& count)
{
    if (!m_countries) {
        QSet<QString> ids;
        for (const Naming& naming : namedIn(m_side.text, m_side.language()))
            ids.insert(naming.id);
        m_countries = ids.size();
    }
    return !(Rational(*m_countries) < count);
}

bool ToldOtherwise::givesDays(const Rational& count) const
{
    const QList<language::DateMention>& dates = m_side.reading.dates;
    for (qsizetype i = 1; i < dates.size(); ++i) {
        const language::DateMention& first = dates[i - 1];
        const language::DateMention& last = dates[i];
        const bool sameMonth = !first.month || !last.month || first.month == last.month;
        if (first.day && last.day && sameMonth && count == Rational(*last.day - *first.day + 1))
            return true;
    }
    return false;
}

bool ToldOtherwise::tellsShare(const Rational& percent)
{
    if (!m_shares)
        m_shares = sharesIn(m_side);
    return m_shares->contains(percent);
}

} // namespace communique::checks
