#include "document/Amounts.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

/// A longer text says more than an amount.
constexpr qsizetype LongestAmount = 48;
/// Of the filled cells of a column, one in so many may be no amount.
constexpr int OneIn = 5;

/// One amount with what may stand before and behind it; the words behind its number are captured as "unit1"
/// or "unit2". Nothing begins with a zero but "0" and "0.5": "02" and "007" are codes.
QString amountPattern(const QString& unit)
{
    const QString number = u"(?:(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,6})(?:\\.\\d+)?)"_s;
    const QString scaled = number + u"(?:\\s?[조억만천]\\s?"_s + number + u")*"_s;
    const QString sign = u"[-+−–－±Δ∆▲△▼▽↑↓]?\\s?"_s;
    const QString currency = u"(?:(?:[A-Z]{0,3}[$€£¥₩￦]|USD|KRW|EUR|JPY|CNY|GBP)\\s?)?"_s;
    const QString about = u"(?:(?:약|총|연|about|some|approx\\.)\\s?)?[<>≤≥≈~∼～]?\\s?"_s;
    const QString words = u"(?<%1>[\\p{L}\\p{So}%％‰°²³/·$]{1,14}(?:\\s[\\p{L}%]{1,12}){0,2})?"_s.arg(unit);
    return about + sign + currency + sign + scaled + u"(?:\\s?[-~∼～–]\\s?"_s + currency + scaled +
           u")?\\s?"_s + words + u"\\s?[↑↓*†‡]{0,3}"_s;
}

/// Behind a number, these make a day, a place in an order or a name of it.
bool countsOff(const QString& unit)
{
    static const QSet<QString> words{
        u"년"_s,   u"년도"_s, u"년대"_s,   u"월"_s,        u"일"_s,       u"시"_s,       u"차"_s,
        u"위"_s,   u"번"_s,   u"번째"_s,   u"호"_s,        u"등"_s,       u"급"_s,       u"기"_s,
        u"층"_s,   u"분기"_s, u"반기"_s,   u"학년"_s,      u"단계"_s,     u"회차"_s,     u"st"_s,
        u"nd"_s,   u"rd"_s,   u"th"_s,     u"am"_s,        u"pm"_s,       u"jan"_s,      u"feb"_s,
        u"mar"_s,  u"apr"_s,  u"may"_s,    u"jun"_s,       u"jul"_s,      u"aug"_s,      u"sep"_s,
        u"oct"_s,  u"nov"_s,  u"dec"_s,    u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
        u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    return words.contains(unit.toLower());
}

/// "1588-1234" is a telephone number, "10-20%" a range.
bool isTelephone(const QString& text)
{
    static const QRegularExpression pattern(u"^\\d{3,}-\\d{3,}$"_s);
    return pattern.match(text).hasMatch();
}

/// "2019", "2019–2021", "2019-20".
bool isYear(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:19|20)\\d\\d(?:\\s?[-–~∼～]\\s?(?:19|20)?\\d\\d)?$"_s);
    return pattern.match(text).hasMatch();
}

/// "3", "2019": no sign, no unit, no separator.
bool isPlainNumber(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "-", "…", "n/a": there is no amount.
bool saysNone(const QString& text)
{
    static const QSet<QString> marks{u"-"_s, u"–"_s, u"—"_s,   u"―"_s,    u"−"_s, u"－"_s,
                                     u"…"_s, u"·"_s, u"n/a"_s, u"n.a."_s, u"na"_s};
    return marks.contains(text.toLower());
}

/// What the cells of a column are.
struct Tally
{
    int amounts = 0;
    int years = 0; ///< of the amounts
    int none = 0;
    int others = 0;

    void add(const QString& text, bool namesRow)
    {
        if (text.isEmpty())
            return;
        if (saysNone(text))
            ++none;
        else if (isYear(text) || (isAmount(text) && !(namesRow && isPlainNumber(text)))) {
            ++amounts;
            years += isYear(text) ? 1 : 0;
        } else {
            ++others;
        }
    }

    [[nodiscard]] bool isOfAmounts() const
    {
        return amounts > years && others * OneIn <= amounts + none + others;
    }
};

} // namespace

bool isAmount(const QString& text)
{
    // Alone or in brackets, and perhaps a second one in brackets behind it: a share, a change.
    static const QRegularExpression pattern(u"^(?:"_s + amountPattern(u"unit1"_s) + u"(?:\\s?\\("_s +
                                                amountPattern(u"unit2"_s) + u"\\))?|\\("_s +
                                                amountPattern(u"unit3"_s) + u"\\))$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString words = text.simplified();
    if (words.isEmpty() || words.size() > LongestAmount || isYear(words) || isTelephone(words))
        return false;
    const QRegularExpressionMatch match = pattern.match(words);
    if (!match.hasMatch())
        return false;
    for (const QString& unit : {u"unit1"_s, u"unit2"_s, u"unit3"_s})
        if (countsOff(match.captured(unit)))
            return false;
    return true;
}

QList<bool> amountColumns(const Table& table, Language language)
{
    QList<bool> columns;
    for (qsizetype c = 0; c < table.columns(); ++c) {
        Tally tally;
        for (qsizetype r = table.headerRow ? 1 : 0; r < table.rows.size(); ++r)
            tally.add(table.rows[r][c][language].plain().simplified(), c == 0);
        columns.append(tally.isOfAmounts());
    }
    return columns;
}

} // namespace communique::document
