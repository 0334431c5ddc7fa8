#include "language/Rendering.h"

#include "language/Currencies.h"

using namespace Qt::StringLiterals;

namespace communique::language {

using base::Language;

QString numberText(const Rational& value, Language language)
{
    return language == Language::Korean ? koreanNumber(value) : englishNumber(value);
}

QString spelledMoney(const Quantity& quantity, Language language)
{
    const Currency* names = currencyOf(quantity.currency);
    if (!names)
        return {};
    return numberText(quantity.value, language) + u' ' +
           (language == Language::Korean ? names->korean : names->english).toString();
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
