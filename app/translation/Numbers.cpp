#include "translation/Numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

const QStringList& months()
{
    static const QStringList names{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                   u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                   u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    return names;
}

const QStringList& weekdays()
{
    static const QStringList names{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                   u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    return names;
}

const QStringList& ordinals()
{
    static const QStringList names{u"first"_s, u"second"_s, u"third"_s,    u"fourth"_s,
                                   u"fifth"_s, u"sixth"_s,  u"seventh"_s,  u"eighth"_s,
                                   u"ninth"_s, u"tenth"_s,  u"eleventh"_s, u"twelfth"_s};
    return names;
}

/// What a pattern's group stands for. A pattern takes what those before it left.
struct Rule
{
    QRegularExpression pattern;
    QList<NumberKind> groups;
};

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Rule>& koreanRules()
{
    using enum NumberKind;
    static const QList<Rule> rules{
        {expression(u"(?<![\\d.])((?:19|20)\\d\\d)\\.\\s?(\\d{1,2})\\.\\s?(\\d{1,2})(?![\\d,])"_s),
         {Year, Month, Day}},
        {expression(u"(?<![\\d.,])(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?(?=\\([월화수목금토일]\\))"_s),
         {Month, Day}},
        {expression(u"(?<![\\d.,])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)"_s), {Month, Day}},
        {expression(u"[-~–∼]\\s?(\\d{1,2})\\.?\\s?(?=\\([월화수목금토일]\\))"_s), {Day}},
        {expression(u"\\(([월화수목금토일])\\)"_s), {Weekday}},
        {expression(u"([월화수목금토일])요일"_s), {Weekday}},
        {expression(u"(?<!\\d)(\\d{4})년"_s), {Year}},
        {expression(u"(?<!\\d)(\\d{1,2})월"_s), {Month}},
        {expression(u"(?<!\\d)(\\d{1,2})일(?!간|째|차)"_s), {Day}},
        {expression(u"(\\d{1,2}:\\d{2})"_s), {Time}},
        {expression(u"(?<!\\d)(\\d{1,2})시(?!간)"_s), {Time}},
        {expression(u"(?<!\\d)(\\d{1,2})분(?!기|야|의)"_s), {Time}},
        {expression(u"제\\s?(\\d+)(?=\\s?(?:차|회|대|기|번째))"_s), {Ordinal}},
        {expression(u"(?<![\\d.,])(\\d+)(?=\\s?(?:차|번째|주년))"_s), {Ordinal}},
        {expression(u"(\\d[\\d,]*(?:\\.\\d+)?)(?=\\s?[~∼-]\\s?\\d[\\d,.]*\\s?[만억조천백])"_s), {Scaled}},
        {expression(u"(\\d[\\d,]*(?:\\.\\d+)?)(?=\\s?[만억조천백])"_s), {Scaled}},
        {expression(u"(\\d+(?:,\\d{3})*(?:\\.\\d+)?)"_s), {Plain}},
    };
    return rules;
}

const QList<Rule>& englishRules()
{
    using enum NumberKind;
    static const QString month =
        u"((?:January|February|March|April|May|June|July|August|September|October|November|"
        "December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b)"_s;
    static const QString unit = u"(?=\\s?(?:hundred|thousand|million|billion|trillion|bn|mn)\\b)"_s;
    static const QList<Rule> rules{
        {expression(
             month +
             u"\\.?\\s(\\d{1,2}(?:st|nd|rd|th)?)(?!\\d)\\s?(?:-|–|to|and)\\s?(\\d{1,2}(?:st|nd|rd|th)?)(?![\\d,:%])"_s),
         {Month, Day, Day}},
        {expression(month + u"\\.?\\s(\\d{1,2}(?:st|nd|rd|th)?)(?!\\d)"_s), {Month, Day}},
        {expression(u"(?<![\\d,.])(\\d{1,2}(?:st|nd|rd|th)?)\\s(?:of\\s)?"_s + month), {Day, Month}},
        {expression(
             u"((?:January|February|March|April|June|July|August|September|October|November|December)\\b)"_s),
         {Month}},
        {expression(u"(?:in|of|since|until|by|early|late)\\s(May)\\b"_s), {Month}},
        {expression(u"\\b(May)\\s(?=(?:19|20)\\d\\d)"_s), {Month}},
        {expression(u"\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"_s), {Weekday}},
        {expression(u"(\\d{1,2}:\\d{2})"_s), {Time}},
        {expression(u"(\\d{1,2})(?=\\s?[ap]\\.?m\\b)"_s), {Time}},
        {expression(u"(?<![\\d.,])(\\d+(?:st|nd|rd|th))\\b"_s), {Ordinal}},
        {expression(
             u"\\b((?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))\\b"_s),
         {Ordinal}},
        {expression(u"(\\d[\\d,]*(?:\\.\\d+)?)(?=\\s?(?:-|–|to)\\s?\\d[\\d,.]*"_s + unit + u")"_s), {Scaled}},
        {expression(u"(\\d[\\d,]*(?:\\.\\d+)?)"_s + unit), {Scaled}},
        {expression(u"(?<![\\d.,])((?:19|20)\\d\\d)(?![\\d%]|,\\d|\\.\\d)"_s), {Year}},
        {expression(u"(\\d+(?:,\\d{3})*(?:\\.\\d+)?)"_s), {Plain}},
    };
    return rules;
}

QString valueOf(QStringView text, NumberKind kind)
{
    if (kind == NumberKind::Weekday) {
        const qsizetype korean = QStringView(u"월화수목금토일").indexOf(text);
        return QString::number(1 + (korean >= 0 ? korean : weekdays().indexOf(text.toString())));
    }
    if (kind == NumberKind::Month && !text.front().isDigit()) {
        const auto month = std::find_if(months().begin(), months().end(),
                                        [&](const QString& name) { return name.startsWith(text.first(3)); });
        return QString::number(1 + (month - months().begin()));
    }
    if (kind == NumberKind::Ordinal && !text.front().isDigit())
        return QString::number(1 + ordinals().indexOf(text.toString().toLower()));
    QString value;
    for (const QChar unit : text)
        if (unit.isDigit() || unit == u'.' || unit == u':')
            value += unit;
    while (value.size() > 1 && value.startsWith(u'0') && value[1].isDigit())
        value.remove(0, 1);
    return value;
}

QString withSuffix(const QString& value)
{
    const int number = value.toInt();
    const bool teens = number % 100 >= 11 && number % 100 <= 13;
    const int last = teens ? 0 : number % 10;
    return value + (last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s);
}

bool isPlausible(const Number& number)
{
    if (number.kind == NumberKind::Month)
        return number.value.toInt() >= 1 && number.value.toInt() <= 12;
    if (number.kind == NumberKind::Day)
        return number.value.toInt() >= 1 && number.value.toInt() <= 31;
    return true;
}

QList<Number> taken(const QRegularExpressionMatch& match, const QList<NumberKind>& kinds)
{
    QList<Number> found;
    for (int group = 1; group <= kinds.size(); ++group) {
        const Range range{match.capturedStart(group), match.capturedLength(group)};
        found.append({range, kinds[group - 1], valueOf(match.capturedView(group), kinds[group - 1])});
    }
    return found;
}

} // namespace

QList<Number> numbersOf(const QString& text, Language language)
{
    QList<Number> numbers;
    if (std::none_of(text.begin(), text.end(),
                     [](QChar unit) { return unit.isDigit() || unit.isUpper() || unit == u'('; }) &&
        language == Language::Korean)
        return numbers;
    QList<bool> used(text.size(), false);
    for (const Rule& rule : language == Language::Korean ? koreanRules() : englishRules()) {
        for (auto matches = rule.pattern.globalMatch(text); matches.hasNext();) {
            const QList<Number> found = taken(matches.next(), rule.groups);
            const bool free = std::all_of(found.begin(), found.end(), [&](const Number& number) {
                return isPlausible(number) &&
                       std::none_of(used.begin() + number.range.from,
                                    used.begin() + number.range.from + number.range.length,
                                    [](bool b) { return b; });
            });
            if (!free)
                continue;
            for (const Number& number : found)
                std::fill_n(used.begin() + number.range.from, number.range.length, true);
            numbers += found;
        }
    }
    std::sort(numbers.begin(), numbers.end(),
              [](const Number& a, const Number& b) { return a.range.from < b.range.from; });
    return numbers;
}

QString writtenLike(const Number& number, const Number& like, QStringView likeText, Language language)
{
    const QString& value = number.value;
    const int count = value.toInt();
    if (language == Language::Korean)
        return like.kind == NumberKind::Weekday
                   ? QStringView(u"월화수목금토일").sliced(count - 1, 1).toString()
                   : value;
    const bool figures = likeText.front().isDigit();
    if (like.kind == NumberKind::Weekday)
        return weekdays().value(count - 1);
    if (like.kind == NumberKind::Month) {
        const QString name = months().value(count - 1);
        const bool whole = months().contains(likeText.toString());
        return whole ? name : count == 5 || likeText == u"Sept" ? QString() : name.first(3); // "May." is none
    }
    if (like.kind == NumberKind::Ordinal && !figures) {
        const QString name = ordinals().value(count - 1);
        if (name.isEmpty())
            return {};
        return likeText.front().isUpper() ? name.at(0).toUpper() + name.mid(1) : name;
    }
    return figures && likeText.back().isLetter() ? withSuffix(value) : value;
}

} // namespace communique::translation
