#include "checks/QuantityMatching.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::QuantityKind;
using language::Rational;
using language::Span;
using language::Weight;

namespace {

bool isShare(const Quantity& quantity)
{
    return quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::PercentPoint;
}

/// How many of the smallest unit of its family, "month" or "minute", one is; 0 outside the two.
std::pair<QChar, int> family(const QString& unit)
{
    static const QHash<QString, std::pair<QChar, int>> families{
        {u"year"_s, {u'y', 12}},  {u"month"_s, {u'y', 1}}, {u"week"_s, {u'd', 7 * 1440}},
        {u"day"_s, {u'd', 1440}}, {u"hour"_s, {u'd', 60}}, {u"minute"_s, {u'd', 1}}};
    // Asked for every pair of figures of a text.
    return unit.isEmpty() || !u"ymwdh"_s.contains(unit.front()) ? std::pair(QChar(), 0)
                                                                : families.value(unit, {QChar(), 0});
}

/// 12개월 and "one year", 50% and "half".
bool isSameAmount(const Quantity& korean, const Quantity& english)
{
    if (korean.value == english.value)
        return true;
    if (isShare(korean) != isShare(english)) {
        const Quantity& share = isShare(korean) ? korean : english;
        const Quantity& part = isShare(korean) ? english : korean;
        return part.value < Rational(1) && part.value.times(100) == share.value;
    }
    const auto [koreanFamily, koreanFactor] = family(korean.unit);
    const auto [englishFamily, englishFactor] = family(english.unit);
    return koreanFactor && koreanFamily == englishFamily &&
           korean.value.times(koreanFactor) == english.value.times(englishFactor);
}

/// More for what is more surely the same thing.
int likeness(const Quantity& a, const Quantity& b)
{
    return (a.kind == b.kind ? 4 : 0) + (a.currency == b.currency ? 2 : 0) +
           (a.unit == b.unit && !a.unit.isEmpty() ? 1 : 0);
}

class Matcher
{
public:
    explicit Matcher(const NumberPair& pair)
        : m_pair(pair)
        , m_korean(pair.korean.reading.quantities)
        , m_english(pair.english.reading.quantities)
    {
    }

    QuantityMatching result()
    {
        // "a quarter of an hour"
        for (Quantity& part : m_english)
            if (part.value < Rational(1) && m_pair.english.behind(part.span.end()).startsWith(u" of an hour"))
                part.unit = u"hour"_s;
        // 연 2회 is "twice a year", whatever else is two.
        matchSame([](const Quantity& a, const Quantity& b) { return a.unit == b.unit && !a.unit.isEmpty(); });
        // A "both" is matched with its 양측 before it may stand for 양 장관.
        matchSame([](const Quantity& a, const Quantity& b) {
            return (a.weight == Weight::Silent) == (b.weight == Weight::Silent);
        });
        matchWhere([&](const Quantity& a, const Quantity& b) {
            return a.kind == b.kind && countSame(a, b) && a.weight != Weight::Silent &&
                   b.weight != Weight::Silent && !isTold(a, Language::Korean) &&
                   !isTold(b, Language::English) && isSpokenOf(a) && isSpokenOf(b);
        });
        matchSame([](const Quantity&, const Quantity&) { return true; });
        matchLike(
            [&](const Quantity& a, const Quantity& b) { return isLastAge(a, b) || isOtherPrefix(a, b); });
        const auto isYear = [](const Quantity& quantity) { return quantity.kind == QuantityKind::Year; };
        m_korean.removeIf(isYear);
        m_english.removeIf(isYear);
        removeTold(m_korean, m_pair.english, Language::Korean);
        removeTold(m_english, m_pair.korean, Language::English);
        matchDifferent();
        collectLost(m_korean, m_pair.english, m_matching.onlyKorean);
        collectLost(m_english, m_pair.korean, m_matching.onlyEnglish);
        std::copy_if(m_korean.cbegin(), m_korean.cend(), std::back_inserter(m_matching.spelledKorean),
                     isSpelled);
        std::copy_if(m_english.cbegin(), m_english.cend(), std::back_inserter(m_matching.spelledEnglish),
                     isSpelled);
        return m_matching;
    }

private:
    void take(qsizetype korean, qsizetype english, QList<QuantityMatch>& into)
    {
        into.append({m_korean.takeAt(korean), m_english.takeAt(english)});
    }
    template <typename Fits>
    void matchSame(Fits fits)
    {
        for (qsizetype i = 0; i < m_korean.size();) {
            qsizetype best = -1;
            for (qsizetype j = 0; j < m_english.size(); ++j)
                if (isSameAmount(m_korean[i], m_english[j]) && fits(m_korean[i], m_english[j]) &&
                    (best < 0 ||
                     likeness(m_korean[i], m_english[j]) > likeness(m_korean[i], m_english[best])))
                    best = j;
            if (best >= 0)
                take(i, best, m_matching.same);
            else
                ++i;
        }
    }
    /// What is the same put in another way.
    template <typename Fits>
    void matchLike(Fits fits)
    {
        for (qsizetype i = 0; i < m_korean.size();) {
            const auto other = std::find_if(m_english.begin(), m_english.end(), [&](const Quantity& english) {
                return fits(m_korean[i], english);
            });
            if (other == m_english.end())
                ++i;
            else
                take(i, other - m_english.begin(), m_matching.same);
        }
    }
    /// 18세 미만, "aged 8 to 17".
    bool isLastAge(const Quantity& korean, const Quantity& english) const
    {
        return korean.unit == u"age" && m_pair.korean.behind(korean.span.end()).startsWith(u" 미만") &&
               english.value.plus(Rational(1)) == korean.value;
    }
    /// 0.5GW, "500 megawatts".
    bool isOtherPrefix(const Quantity& korean, const Quantity& english) const
    {
        static const QRegularExpression prefix = pattern(
            u"^ ?-?(?:(k|킬로|kilo)|(M|메가|mega)|(G|기가|giga)|(T|테라|tera))(?:W|B|V|와트|바이트|볼트|watt|byte|volt|미터|그램|m\\b|g\\b)"_s);
        const auto ratio = korean.value.over(english.value);
        const auto power = ratio ? ratio->powerOfTen() : std::nullopt;
        if (!power || *power == 0 || *power % 3 != 0)
            return false;
        const auto exponent = [](const Side& side, const Quantity& quantity) {
            const QRegularExpressionMatch match = prefix.match(side.behind(quantity.number.end()));
            return match.hasMatch() ? 3 * match.lastCapturedIndex() : 0;
        };
        return exponent(m_pair.english, english) - exponent(m_pair.korean, korean) == *power;
    }
    /// A value that was matched already where it stands elsewhere in the text.
    bool isTold(const Quantity& quantity, Language own) const
    {
        return std::any_of(m_matching.same.begin(), m_matching.same.end(), [&](const QuantityMatch& match) {
            const Quantity& mine = match.in(own);
            const bool sameUnit =
                mine.unit == quantity.unit || mine.unit.isEmpty() || quantity.unit.isEmpty();
            return mine.weight != Weight::Silent && mine.kind == quantity.kind && sameUnit &&
                   match.in(base::other(own)).value == quantity.value;
        });
    }
    /// Those whom releases count in words: 양 장관, "the two sides".
    static bool isSpokenOf(const Quantity& quantity)
    {
        return quantity.unit == u"side" || quantity.unit == u"minister" || quantity.unit == u"leader";
    }
    /// Takes out what the other side says too, counted already or as a date.
    void removeTold(QList<Quantity>& left, const Side& other, Language own) const
    {
        left.removeIf([&](const Quantity& quantity) {
            const auto dated = [&](const language::DateMention& date) {
                if (quantity.unit == u"year" && date.year && quantity.value == Rational(*date.year % 100))
                    return true; // 19년
                const bool counts = !quantity.unit.isEmpty() && quantity.unit != u"day" &&
                                    quantity.unit != u"year"; // 12개국, 6개월
                return quantity.kind != QuantityKind::Money && !isShare(quantity) && !counts &&
                       (date.day ? Rational(*date.day) == quantity.value
                                 : date.month && Rational(*date.month) == quantity.value);
            };
            const auto abbreviated = [&](const Quantity& year) { // 2024-25년, "2024-2025"
                return year.kind == QuantityKind::Year && quantity.unit == u"year" &&
                       quantity.value == Rational(year.value.numerator() % 100);
            };
            const QList<Quantity>& others = other.reading.quantities;
            return isTold(quantity, own) || std::any_of(others.begin(), others.end(), abbreviated) ||
                   std::any_of(other.reading.dates.begin(), other.reading.dates.end(), dated);
        });
    }

    void matchDifferent()
    {
        matchWhere([](const Quantity& a, const Quantity& b) {
            return powerBetween({a, b}).has_value() && likeness(a, b) >= 4;
        });
        matchWhere([](const Quantity& a, const Quantity& b) {
            return isRounded({a, b}) && a.kind == b.kind;
        });
        matchWhere([this](const Quantity& a, const Quantity& b) {
            return a.kind == b.kind && countSame(a, b) && isTelling(a, b);
        });
        // 네 배, "three times as many"
        matchWhere([&](const Quantity& a, const Quantity& b) {
            static const QRegularExpression than = pattern(
                u"^ ?(?:times )?(?:as|more|higher|larger|greater|faster|bigger|the|that|what|its|over)\\b"_s);
            return a.unit == u"fold" && b.unit == u"time" && has(m_pair.english.behind(b.span.end()), than);
        });
        matchFirm(QuantityKind::Money, QuantityKind::Money);
        matchFirm(QuantityKind::Ordinal, QuantityKind::Ordinal);
        matchFirm(QuantityKind::Ordinal, QuantityKind::Count); // 제5조, "Article 5"
        matchShares();
        matchFirm(QuantityKind::Count, QuantityKind::Count);
        matchLastSoft();
    }
    template <typename Fits>
    void matchWhere(Fits fits)
    {
        for (qsizetype i = 0; i < m_korean.size();) {
            qsizetype found = -1;
            for (qsizetype j = 0; j < m_english.size() && found < 0; ++j)
                if (fits(m_korean[i], m_english[j]))
                    found = j;
            if (found >= 0)
                take(i, found, m_matching.different);
            else
                ++i;
        }
    }
    /// 양국 and "countries", 3국 장관 and "ministers".
    bool countSame(const Quantity& korean, const Quantity& english) const
    {
        static const QRegularExpression heads = pattern(u"^ ?(?:외교|국방|통상|경제|재무)?(?:장관|차관)"_s);
        if (korean.unit == u"side" && english.unit == u"country")
            return true;
        if (korean.unit == u"country" && english.unit == u"minister")
            return has(m_pair.korean.behind(korean.span.end()), heads);
        return korean.unit == english.unit && !korean.unit.isEmpty();
    }
    /// "Both" and 양측 contradict another number only where they count the same.
    static bool isTelling(const Quantity& a, const Quantity& b)
    {
        if (a.weight == Weight::Silent || b.weight == Weight::Silent)
            return isSpokenOf(a) && a.weight != b.weight;
        return true;
    }
    static QList<qsizetype> firm(const QList<Quantity>& quantities, QuantityKind kind)
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < quantities.size(); ++i)
            if (quantities[i].kind == kind && quantities[i].weight != Weight::Silent &&
                (kind == QuantityKind::Ordinal || quantities[i].weight == Weight::Firm))
                places.append(i);
        return places;
    }
    /// In order, where each side has as many of the kind left as the other.
    void matchFirm(QuantityKind koreanKind, QuantityKind englishKind)
    {
        const QList<qsizetype> korean = firm(m_korean, koreanKind);
        const QList<qsizetype> english = firm(m_english, englishKind);
        if (korean.size() != english.size())
            return;
        for (qsizetype i = korean.size() - 1; i >= 0; --i) {
            const QString& one = m_korean[korean[i]].unit;
            const QString& other = m_english[english[i]].unit;
            if (one.isEmpty() || other.isEmpty() || one == other)
                take(korean[i], english[i], m_matching.different);
        }
    }
    void matchShares()
    {
        matchFirm(QuantityKind::Percent, QuantityKind::Percent);
        matchFirm(QuantityKind::PercentPoint, QuantityKind::PercentPoint);
        matchWhere([](const Quantity& a, const Quantity& b) { return isShare(a) && isShare(b); });
    }
    /// 세 가지 and "four": where nothing else is left on either side.
    void matchLastSoft()
    {
        const auto isLoud = [](const Quantity& quantity) {
            return quantity.weight != Weight::Silent && quantity.value != Rational(1) &&
                   quantity.kind == QuantityKind::Count;
        };
        if (std::count_if(m_korean.begin(), m_korean.end(), isLoud) != 1 ||
            std::count_if(m_english.begin(), m_english.end(), isLoud) != 1)
            return;
        const qsizetype korean = std::find_if(m_korean.begin(), m_korean.end(), isLoud) - m_korean.begin();
        const qsizetype english =
            std::find_if(m_english.begin(), m_english.end(), isLoud) - m_english.begin();
        const QString& one = m_korean[korean].unit;
        const QString& other = m_english[english].unit;
        if (one.isEmpty() || other.isEmpty() || one == other)
            take(korean, english, m_matching.different);
    }

    static bool isSpelled(const Quantity& quantity)
    {
        return quantity.weight == Weight::Soft && quantity.kind == QuantityKind::Count &&
               Rational(1) < quantity.value;
    }
    /// A figure that stands on the other side in a name, an address or the like is not lost.
    static void collectLost(const QList<Quantity>& left, const Side& other, QList<Quantity>& lost)
    {
        for (const Quantity& quantity : left)
            if (quantity.weight == Weight::Firm && !holdsFigure(other.text, quantity.value) &&
                !(isShare(quantity) && tellsShare(other, quantity.value)) &&
                !(quantity.value == *Rational::fraction(3, 2) && tellsHalf(other)) &&
                !(family(quantity.unit).second && spellsDuration(other)))
                lost.append(quantity);
    }
    /// 1.5배 as "by half", "half as much again".
    static bool tellsHalf(const Side& side)
    {
        static const QRegularExpression half = pattern(u"\\bhalf\\b|절반|반"_s, true);
        return has(side.text, half);
    }
    /// 90% as "nine in ten", 10명 중 9명.
    static bool tellsShare(const Side& side, const Rational& percent)
    {
        static const QRegularExpression among =
            pattern(u"^ (?:in|out of|of) (?:every )?$|^ ?(?:중|가운데) ?$"_s, true);
        const QList<Quantity>& quantities = side.reading.quantities;
        for (qsizetype i = 1; i < quantities.size(); ++i) {
            const Quantity& first = quantities[i - 1];
            const Quantity& second = quantities[i];
            if (!has(side.text.sliced(first.span.end(),
                                      std::max<qsizetype>(0, second.span.from - first.span.end())),
                     among))
                continue;
            const auto share = side.language() == Language::English
                                   ? first.value.times(100)->over(second.value)
                                   : second.value.times(100)->over(first.value);
            if (share && *share == percent)
                return true;
        }
        return false;
    }
    /// 90분 as "an hour and a half".
    static bool spellsDuration(const Side& side)
    {
        static const QRegularExpression korean =
            pattern(u"하루|이틀|사흘|나흘|닷새|보름|반나절|한 ?시간|한 ?달|한 ?해|반년"_s);
        static const QRegularExpression english =
            pattern(u"\\b(?:half|hour|fortnight|overnight|day|week|month|year)\\b"_s);
        return has(side.text, side.language() == Language::Korean ? korean : english);
    }
    static bool holdsFigure(const QString& text, const Rational& value)
    {
        const QString figure = value.isWhole() ? QString::number(value.numerator()) : value.text();
        for (qsizetype at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
            const qsizetype end = at + figure.size();
            const auto isDigitAt = [&](qsizetype place) {
                return place >= 0 && place < text.size() && text[place].isDigit();
            };
            const auto joins = [&](qsizetype place) { // 300 stands neither in 3001 nor in 300,000 or 2.300
                return isDigitAt(place) ||
                       (place >= 0 && place < text.size() && u".,"_s.contains(text[place]) &&
                        isDigitAt(place - 1) && isDigitAt(place + 1));
            };
            if (!joins(at - 1) && !joins(end))
                return true;
        }
        return false;
    }

    const NumberPair& m_pair;
    QList<Quantity> m_korean;
    QList<Quantity> m_english;
    QuantityMatching m_matching;
};

/// The largest power of ten that divides it, as an exponent: 2.14 trillion → 10, 3.5 → -1.
int lastDigit(const Rational& value)
{
    int exponent = 0;
    qint64 number = value.numerator();
    for (; number != 0 && number % 10 == 0; number /= 10)
        ++exponent;
    Rational rest = value;
    while (!rest.isWhole() && exponent > -9) {
        const auto more = rest.times(10);
        if (!more)
            return exponent;
        rest = *more;
        --exponent;
    }
    return exponent;
}

double asDouble(const Rational& value)
{
    return double(value.numerator()) / double(value.denominator());
}

} // namespace

QuantityMatching matched(const NumberPair& pair)
{
    return Matcher(pair).result();
}

Slip slipOf(const QuantityMatch& match)
{
    const bool money = match.korean.kind == QuantityKind::Money && match.english.kind == QuantityKind::Money;
    if (money && match.korean.currency != match.english.currency)
        return Slip::Currency;
    if (powerBetween(match))
        return Slip::Scale;
    return match.korean.kind == QuantityKind::Ordinal ? Slip::Ordinal : Slip::Number;
}

std::optional<int> powerBetween(const QuantityMatch& match)
{
    constexpr int Large = 10'000;
    const auto ratio = match.korean.value.over(match.english.value);
    if (!ratio || std::max(asDouble(match.korean.value), asDouble(match.english.value)) < Large)
        return std::nullopt;
    const auto power = ratio->powerOfTen();
    return power && *power != 0 ? power : std::nullopt;
}

bool isRounded(const QuantityMatch& match)
{
    constexpr double Near = 0.05;
    const double korean = asDouble(match.korean.value);
    const double english = asDouble(match.english.value);
    const int koreanDigit = lastDigit(match.korean.value);
    const int englishDigit = lastDigit(match.english.value);
    if (koreanDigit == englishDigit || korean <= 0)
        return false;
    const double unit = std::pow(10.0, std::max(koreanDigit, englishDigit));
    return std::abs(korean - english) < unit && std::abs(korean - english) < Near * korean;
}

bool isMoreExact(const QuantityMatch& match, Language language)
{
    return lastDigit(match.in(language).value) < lastDigit(match.in(base::other(language)).value);
}

} // namespace communique::checks
