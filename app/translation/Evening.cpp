#include "translation/Evening.h"

namespace communique::translation {

namespace {

constexpr char16_t Gone = 0;

char16_t evenedUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit < 0x20 ? u' ' : unit;
    if (unit >= 0xFF01 && unit <= 0xFF5E) // full-width forms of ASCII
        return static_cast<char16_t>(unit - 0xFEE0);
    switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x300C:
    case 0x300D:
    case 0x60:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2033:
    case 0xAB:
    case 0xBB:
    case 0x300E:
    case 0x300F:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    case 0x301C:
    case 0x223C:
        return u'~';
    case 0x318D:
    case 0x30FB:
    case 0x2022:
    case 0x2219:
    case 0x22C5:
    case 0x119E:
    case 0xFF65:
        return u'\u00B7';
    case 0xA0:
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0x2028:
    case 0x2029:
    case 0x85:
        return u' ';
    case 0xAD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return Gone;
    default:
        return unit >= 0x2000 && unit <= 0x200A ? u' ' : unit;
    }
}

bool isPlain(QStringView text)
{
    for (const QChar unit : text)
        if (!(unit.unicode() < 0x300 || (unit.unicode() >= 0xAC00 && unit.unicode() <= 0xD7A3)))
            return false;
    return true;
}

} // namespace

QString evened(QStringView text)
{
    const QString composed =
        isPlain(text) ? QString() : text.toString().normalized(QString::NormalizationForm_C);
    const QStringView units = composed.isNull() ? text : QStringView(composed);
    QString result;
    result.reserve(units.size() + 2);
    for (const QChar original : units) {
        const char16_t unit = evenedUnit(original.unicode());
        if (unit == Gone)
            continue;
        if (unit == 0x2026)
            result.append(QStringLiteral("..."));
        else if (unit != u' ')
            result.append(QChar(unit));
        else if (!result.isEmpty() && result.back() != u' ')
            result.append(u' ');
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

quint64 hashOf(QStringView text, quint64 seed)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ (seed * 0x9e3779b97f4a7c15ULL);
    for (const QChar unit : text) {
        hash = (hash ^ unit.unicode()) * 0x9fb21c651e98df25ULL;
        hash ^= hash >> 29;
    }
    hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93ULL;
    return hash ^ (hash >> 32);
}

} // namespace communique::translation
