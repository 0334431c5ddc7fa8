#include "language/PlaceNames.h"

#include "language/Romanisation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString plainName(QStringView word)
{
    return capitalised(romanised(word));
}

/// 십사 for 14.
QString sinoKorean(int number)
{
    static constexpr QStringView Digits = u"영일이삼사오육칠팔구";
    constexpr int Ten = 10;
    if (number < Ten)
        return QString(Digits[number]);
    const int tens = number / Ten;
    return (tens > 1 ? QString(Digits[tens]) : QString()) + u'십' +
           (number % Ten > 0 ? QString(Digits[number % Ten]) : QString());
}

struct Unit
{
    QStringView word;
    QStringView latin;
    qsizetype least; ///< syllables of the name before it: 다시 and 친구 are no units
    bool shortened;  ///< 청주시 is also Cheongju
};

/// Longest first.
constexpr Unit Units[] = {
    {u"특별자치도", u"do", 2, false}, {u"특별자치시", u"si", 2, true}, {u"특별시", u"si", 2, true},
    {u"광역시", u"si", 2, true},      {u"대로", u"daero", 2, false},   {u"시", u"si", 2, true},
    {u"군", u"gun", 2, true},         {u"구", u"gu", 2, false},        {u"읍", u"eup", 2, true},
    {u"면", u"myeon", 2, false},      {u"리", u"ri", 2, false},        {u"동", u"dong", 2, false},
    {u"로", u"ro", 2, false},         {u"길", u"gil", 2, false}};

/// Provinces; every other 도 is an island.
bool isProvince(QStringView word)
{
    static const QStringList provinces{
        u"경기도"_s,   u"강원도"_s,   u"충청북도"_s, u"충청남도"_s, u"전라북도"_s, u"전라남도"_s,
        u"경상북도"_s, u"경상남도"_s, u"제주도"_s,   u"황해도"_s,   u"황해북도"_s, u"황해남도"_s,
        u"평안북도"_s, u"평안남도"_s, u"함경북도"_s, u"함경남도"_s, u"양강도"_s,   u"량강도"_s,
        u"자강도"_s,   u"충청도"_s,   u"전라도"_s,   u"경상도"_s,   u"평안도"_s,   u"함경도"_s};
    return provinces.contains(word);
}

/// 중구 and 명동: units in spite of one syllable before.
bool isShortUnit(QStringView word)
{
    static const QStringList units{u"중구"_s, u"동구"_s, u"서구"_s, u"남구"_s, u"북구"_s, u"명동"_s};
    return units.contains(word);
}

/// Names of old villages that are no 리 any more.
bool isOldVillage(QStringView word)
{
    static const QStringList villages{u"왕십리"_s, u"답십리"_s, u"청량리"_s,
                                      u"수유리"_s, u"미아리"_s, u"망우리"_s};
    return villages.contains(word);
}

/// A word as a unit, the usual form first; empty for what is none.
QStringList unitForms(QStringView word)
{
    if (isProvince(word)) {
        QStringList forms{plainName(word.chopped(1)) + u"-do"_s};
        if (word == u"제주도") // also the island
            forms.append(plainName(word));
        return forms;
    }
    if (isOldVillage(word))
        return {plainName(word)};
    for (const Unit& unit : Units) {
        const qsizetype before = word.size() - unit.word.size();
        if (!word.endsWith(unit.word) || (before < unit.least && !isShortUnit(word)))
            continue;
        const QString name = plainName(word.first(before));
        const QString whole = name + u'-' + unit.latin.toString();
        QStringList forms{whole};
        if (unit.word == u"로") // 신문로; as a road in an address Sinmun-ro
            forms.prepend(plainName(word));
        else if (unit.shortened && unit.word.size() > 1) // 서울특별시 is Seoul
            forms.prepend(name);
        else if (unit.shortened)
            forms.append(name);
        return forms;
    }
    return {};
}

bool isRoad(QStringView word)
{
    return word.size() > 2 && (word.endsWith(u'로') || word.endsWith(u'길'));
}

/// As it stands in an address: Sinmun-ro.
QString roadName(QStringView word)
{
    const QStringList forms = isRoad(word) ? unitForms(word) : QStringList();
    return forms.isEmpty() ? plainName(word) : forms.contains(plainName(word)) ? forms.last() : forms.first();
}

/// 종로 2가, 봉천1동: the figure with how it is read; 삼성로14길: the figure alone, as on street signs.
QStringList numberedForms(const QRegularExpressionMatch& match)
{
    const QString name = match.captured(1);
    const QString number = match.captured(2);
    const QString unit = match.captured(3);
    if (unit == u"길" || unit == u"번길")
        return {roadName(name) + u' ' + number + (unit == u"길" ? u"-gil"_s : u"beon-gil"_s)};
    if (number.size() > 2)
        return {};
    const QString latin = unit == u"가" ? u"-ga"_s : u"-dong"_s;
    const QString start = plainName(name) + u' ' + number;
    return {start + u'(' + romanised(sinoKorean(number.toInt())) + u')' + latin, start + latin};
}

} // namespace

QStringList romanisedPlace(const QString& words)
{
    static const QRegularExpression apart(u"([가-힣]) (?=\\d+(?:가|동|길|번길)(?: |$))"_s); // 종로 2가
    static const QRegularExpression hangul(u"^[가-힣]+$"_s);
    static const QRegularExpression numbered(u"^([가-힣]{2,})(\\d{1,4})(가|동|길|번길)$"_s);
    static const QRegularExpression house(u"^\\d{1,4}(?:-\\d{1,4})?$"_s);
    const QStringList tokens = QString(words).replace(apart, u"\\1"_s).split(u' ', Qt::SkipEmptyParts);
    QList<QStringList> forms;
    bool anyUnit = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString& token = tokens[i];
        const bool isHouse = house.match(token).hasMatch();
        if (isHouse && i > 0 && isRoad(tokens[i - 1])) { // 세종대로 209
            if (hangul.match(tokens[i - 1]).hasMatch())
                forms.last() = {roadName(tokens[i - 1])};
            forms.append({token});
            continue;
        }
        const auto match = numbered.match(token);
        QStringList read = match.hasMatch()                 ? numberedForms(match)
                           : hangul.match(token).hasMatch() ? unitForms(token)
                                                            : QStringList();
        anyUnit = anyUnit || !read.isEmpty();
        if (read.isEmpty() && hangul.match(token).hasMatch())
            read = {plainName(token)};
        if (read.isEmpty())
            return {};
        forms.append(read);
    }
    if (!anyUnit || forms.size() == 1)
        return anyUnit ? forms.first() : QStringList();
    QStringList largestFirst;
    for (const QStringList& each : forms)
        largestFirst.append(each.first());
    const QStringList smallestFirst(largestFirst.rbegin(), largestFirst.rend());
    return {smallestFirst.join(u", "_s), largestFirst.join(u' ')};
}

bool endsAsPlace(QStringView word)
{
    static constexpr QStringView Endings = u"산강천섬궁문역루탑릉사헌도로곶항교각당대";
    return word.size() > 2 && Endings.contains(word.back());
}

} // namespace communique::language
