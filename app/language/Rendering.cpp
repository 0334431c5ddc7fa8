#include "language/Rendering.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace communique::language {

using base::Language;

namespace {

struct CurrencyNames
{
    QString korean;
    QString english;
};

const QHash<QString, CurrencyNames>& currencies()
{
    static const QHash<QString, CurrencyNames> names{
        {u"KRW"_s, {u"원"_s, u"won"_s}},     {u"USD"_s, {u"달러"_s, u"dollars"_s}},
        {u"EUR"_s, {u"유로"_s, u"euros"_s}}, {u"JPY"_s, {u"엔"_s, u"yen"_s}},
        {u"CNY"_s, {u"위안"_s, u"yuan"_s}},  {u"GBP"_s, {u"파운드"_s, u"pounds"_s}}};
    return names;
}

} // namespace

QString numberText(const Rational& value, Language language)
{
    return language == Language::Korean ? koreanNumber(value) : englishNumber(value);
}

QString spelledMoney(const Quantity& quantity, Language language)
{
    const auto names = currencies().constFind(quantity.currency);
    if (names == currencies().cend())
        return {};
    return numberText(quantity.value, language) + u' ' +
           (language == Language::Korean ? names->korean : names->english);
}

QString quantityText(const Quantity& quantity, Language language)
{
    const bool korean = language == Language::Korean;
    const QString number = numberText(quantity.value, language);
    switch (quantity.kind) {
    case QuantityKind::Money:
        return korean ? spelledMoney(quantity, language) : quantity.currency + u' ' + number;
    case QuantityKind::Ordinal:
        return korean ? u"제%1차"_s.arg(number) : englishOrdinal(quantity.value.numerator());
    case QuantityKind::Percent:
        return number + u'%';
    case QuantityKind::PercentPoint:
        return korean ? number + u"%p"_s : number + u" percentage points"_s;
    case QuantityKind::Count:
        return number;
    case QuantityKind::Year:
        return QString::number(quantity.value.numerator());
    }
    Q_UNREACHABLE();
}

} // namespace communique::language
