#include "checks/QuantityMatching.h"

#include "checks/LooseQuantities.h"
#include "checks/ToldOtherwise.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::QuantityKind;
using language::Rational;
using language::Weight;
using Sort = QuantityKey::Sort;

namespace {

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
    const auto [koreanFamily, koreanFactor] = durationOf(korean.unit);
    const auto [englishFamily, englishFactor] = durationOf(english.unit);
    return koreanFactor && koreanFamily == englishFamily &&
           korean.value.times(koreanFactor) == english.value.times(englishFactor);
}

/// More for what is more surely the same thing.
int likeness(const Quantity& a, const Quantity& b)
{
    return (a.kind == b.kind ? 4 : 0) + (a.currency == b.currency ? 2 : 0) +
           (a.unit == b.unit && !a.unit.isEmpty() ? 1 : 0);
}

/// What was found to be the same already, asked from one language.
class Told
{
public:
    Told(const QList<QuantityMatch>& same, Language own)
    {
        for (const QuantityMatch& match : same)
            if (const Quantity& mine = match.in(own); mine.weight != Weight::Silent)
                m_units[{Sort::Value, match.in(base::other(own)).value, mine.kind}].insert(mine.unit);
    }

    /// A value that was matched already where it stands elsewhere in the text.
    [[nodiscard]] bool holds(const Quantity& quantity) const
    {
        const auto units = m_units.constFind({Sort::Value, quantity.value, quantity.kind});
        return units != m_units.cend() &&
               (quantity.unit.isEmpty() || units->contains(quantity.unit) || units->contains(QString()));
    }

private:
    QHash<QuantityKey, QSet<QString>> m_units;
};

/// What a text says as a date or as a year, and the other one may have as a number.
class Dated
{
public:
    explicit Dated(const language::Reading& reading)
    {
        for (const language::DateMention& date : reading.dates) {
            if (date.year)
                m_shortYears.insert(*date.year % 100);
            if (date.day || date.month)
                m_days.insert(date.day ? *date.day : *date.month);
        }
        for (const Quantity& year : reading.quantities)
            if (year.kind == QuantityKind::Year)
                m_shortYears.insert(year.value.numerator() % 100);
    }

    [[nodiscard]] bool holds(const Quantity& quantity) const
    {
        if (quantity.unit == u"year" && m_shortYears.contains(quantity.value))
            return true; // 19년; 2024-25년, "2024-2025"
        const bool counts =
            !quantity.unit.isEmpty() && quantity.unit != u"day" && quantity.unit != u"year"; // 12개국, 6개월
        return quantity.kind != QuantityKind::Money && !isShare(quantity) && !counts &&
               m_days.contains(quantity.value);
    }

private:
    QSet<Rational> m_shortYears;
    QSet<Rational> m_days; ///< or months without one
};

/// Those whom releases count in words: 양 장관, "the two sides".
bool isSpokenOf(const Quantity& quantity)
{
    return quantity.unit == u"side" || quantity.unit == u"minister" || quantity.unit == u"leader";
}

/// "Both" and 양측 contradict another number only where they count the same.
bool isTelling(const Quantity& a, const Quantity& b)
{
    if (a.weight == Weight::Silent || b.weight == Weight::Silent)
        return isSpokenOf(a) && a.weight != b.weight;
    return true;
}

bool isSpelled(const Quantity& quantity)
{
    return quantity.weight == Weight::Soft && quantity.kind == QuantityKind::Count &&
           Rational(1) < quantity.value;
}

QuantityKeys unitKeys(const Quantity& quantity)
{
    return quantity.unit.isEmpty() ? QuantityKeys()
                                   : QuantityKeys{{Sort::Unit, {}, quantity.kind, 0, quantity.unit}};
}

/// For what does not depend on a value.
QuantityKey anyValue(const Quantity&)
{
    return {};
}

/// One key for all that `takesPart`.
template <typename Condition>
auto among(Condition takesPart)
{
    return [takesPart](const Quantity& quantity) {
        return takesPart(quantity) ? QuantityKeys{QuantityKey()} : QuantityKeys();
    };
}

class Matcher
{
public:
    explicit Matcher(const NumberPair& pair)
        : m_pair(pair)
        , m_korean(pair.korean.reading.quantities)
        , m_english(asMeant(pair.english))
    {
    }

    QuantityMatching result()
    {
        // 연 2회 is "twice a year", whatever else is two.
        matchSame([](const Quantity& a, const Quantity& b) { return a.unit == b.unit && !a.unit.isEmpty(); });
        // A "both" is matched with its 양측 before it may stand for 양 장관.
        matchSame([](const Quantity& a, const Quantity& b) {
            return (a.weight == Weight::Silent) == (b.weight == Weight::Silent);
        });
        matchSpokenOf();
        matchSame([](const Quantity&, const Quantity&) { return true; });
        matchLike();
        const auto isYear = [](const Quantity& quantity) { return quantity.kind == QuantityKind::Year; };
        m_korean.drop(isYear);
        m_english.drop(isYear);
        dropTold(m_korean, m_pair.english, Language::Korean);
        dropTold(m_english, m_pair.korean, Language::English);
        matchDifferent();
        collectLost(m_korean, m_pair.english, m_matching.onlyKorean);
        collectLost(m_english, m_pair.korean, m_matching.onlyEnglish);
        for (const qsizetype place : m_korean.places(isSpelled))
            m_matching.spelledKorean.append(m_korean.at(place));
        for (const qsizetype place : m_english.places(isSpelled))
            m_matching.spelledEnglish.append(m_english.at(place));
        return m_matching;
    }

private:
    /// "a quarter of an hour", "25 basis points"
    static QList<Quantity> asMeant(const Side& english)
    {
        constexpr int BasisPoints = 100;
        QList<Quantity> quantities = english.reading.quantities;
        for (Quantity& quantity : quantities) {
            const QString behind = english.behind(quantity.span.end());
            if (quantity.value < Rational(1) && behind.startsWith(u" of an hour"))
                quantity.unit = u"hour"_s;
            if (behind.startsWith(u" basis point") || behind.startsWith(u"-basis-point")) {
                quantity.kind = QuantityKind::PercentPoint;
                quantity.value = quantity.value.over(BasisPoints).value_or(quantity.value);
            }
        }
        return quantities;
    }
    void match(const Choice& choice, QList<QuantityMatch>& into)
    {
        for (const auto& [korean, english] : choose(m_korean, m_english, choice))
            into.append({m_korean.at(korean), m_english.at(english)});
    }
    void take(qsizetype korean, qsizetype english)
    {
        m_matching.different.append({m_korean.take(korean), m_english.take(english)});
    }

    template <typename Fits>
    void matchSame(Fits fits)
    {
        match({amountKeys, amountKeys,
               [&](const Quantity& a, const Quantity& b) { return isSameAmount(a, b) && fits(a, b); },
               likeness},
              m_matching.same);
    }
    /// 세 장관 and "the four ministers", neither of which is said elsewhere.
    void matchSpokenOf()
    {
        const Told korean(m_matching.same, Language::Korean);
        const Told english(m_matching.same, Language::English);
        const auto keysOf = [](const Told& told) {
            return [&told](const Quantity& quantity) {
                return isSpokenOf(quantity) && quantity.weight != Weight::Silent && !told.holds(quantity)
                           ? unitKeys(quantity)
                           : QuantityKeys();
            };
        };
        match({keysOf(korean),
               keysOf(english),
               [](const Quantity& a, const Quantity& b) { return a.kind == b.kind && a.unit == b.unit; },
               {},
               anyValue},
              m_matching.different);
    }
    /// What is the same put in another way.
    void matchLike()
    {
        const auto korean = [](const Quantity& quantity) {
            QuantityKeys keys = digitKeys(quantity);
            if (quantity.unit == u"age")
                keys.append({Sort::Age, quantity.value});
            return keys;
        };
        const auto english = [](const Quantity& quantity) {
            QuantityKeys keys = digitKeys(quantity);
            if (const auto next = quantity.value.plus(Rational(1)))
                keys.append({Sort::Age, *next});
            return keys;
        };
        match(
            {korean,
             english,
             [this](const Quantity& a, const Quantity& b) { return isLastAge(a, b) || isOtherPrefix(a, b); },
             {},
             [this](const Quantity& quantity) {
                 return QuantityKey{isBelow(quantity) ? Sort::Age : Sort::Digits, quantity.value,
                                    quantity.kind, prefixOf(m_pair.korean, quantity)};
             }},
            m_matching.same);
    }
    /// 18세 미만
    bool isBelow(const Quantity& korean) const
    {
        return korean.unit == u"age" && m_pair.korean.behind(korean.span.end()).startsWith(u" 미만");
    }
    /// 18세 미만, "aged 8 to 17".
    bool isLastAge(const Quantity& korean, const Quantity& english) const
    {
        return isBelow(korean) && english.value.plus(Rational(1)) == korean.value;
    }
    /// The power of ten that stands before a unit: 6 for 메가와트.
    static int prefixOf(const Side& side, const Quantity& quantity)
    {
        static const QRegularExpression prefix = pattern(
            u"^ ?-?(?:(k|킬로|kilo)|(M|메가|mega)|(G|기가|giga)|(T|테라|tera))(?:W|B|V|와트|바이트|볼트|watt|byte|volt|미터|그램|m\\b|g\\b)"_s);
        const QRegularExpressionMatch match = prefix.match(side.behind(quantity.number.end()));
        return match.hasMatch() ? 3 * match.lastCapturedIndex() : 0;
    }
    /// 0.5GW, "500 megawatts".
    bool isOtherPrefix(const Quantity& korean, const Quantity& english) const
    {
        const auto ratio = korean.value.over(english.value);
        const auto power = ratio ? ratio->powerOfTen() : std::nullopt;
        return power && *power != 0 && *power % 3 == 0 &&
               prefixOf(m_pair.english, english) - prefixOf(m_pair.korean, korean) == *power;
    }
    /// Takes out what the other side says too, counted already or as a date.
    void dropTold(LooseQuantities& left, const Side& other, Language own) const
    {
        if (left.isEmpty())
            return;
        const Told told(m_matching.same, own);
        const Dated dated(other.reading);
        left.drop([&](const Quantity& quantity) { return told.holds(quantity) || dated.holds(quantity); });
    }

    void matchDifferent()
    {
        match({digitKeys, digitKeys,
               [](const Quantity& a, const Quantity& b) {
                   return powerBetween({a, b}).has_value() && likeness(a, b) >= 4;
               }},
              m_matching.different);
        match({[](const Quantity& quantity) { return roundingKeys(quantity, Language::Korean); },
               [](const Quantity& quantity) { return roundingKeys(quantity, Language::English); },
               [](const Quantity& a, const Quantity& b) {
                   return isRounded({a, b}) && a.kind == b.kind;
               }},
              m_matching.different);
        matchCounted();
        matchFolds();
        matchFirm(QuantityKind::Money, QuantityKind::Money);
        matchFirm(QuantityKind::Ordinal, QuantityKind::Ordinal);
        matchFirm(QuantityKind::Ordinal, QuantityKind::Count); // 제5조, "Article 5"
        matchShares();
        matchFirm(QuantityKind::Count, QuantityKind::Count);
        matchLastSoft();
    }
    /// What counts the same: 양국 and "countries", 3국 장관 and "ministers".
    void matchCounted()
    {
        const auto wanted = [this](const Quantity& quantity) {
            QuantityKeys keys = unitKeys(quantity);
            if (quantity.unit == u"side")
                keys.append({Sort::Unit, {}, quantity.kind, 0, u"country"_s});
            if (headsMinisters(quantity))
                keys.append({Sort::Unit, {}, quantity.kind, 0, u"minister"_s});
            return keys;
        };
        match({wanted,
               unitKeys,
               [](const Quantity& a, const Quantity& b) { return a.kind == b.kind && isTelling(a, b); },
               {},
               [this](const Quantity& quantity) {
                   return QuantityKey{Sort::Unit, {}, {}, headsMinisters(quantity) ? 1 : 0};
               }},
              m_matching.different);
    }
    /// 3국 장관
    bool headsMinisters(const Quantity& korean) const
    {
        static const QRegularExpression heads = pattern(u"^ ?(?:외교|국방|통상|경제|재무)?(?:장관|차관)"_s);
        return korean.unit == u"country" && has(m_pair.korean.behind(korean.span.end()), heads);
    }
    /// 네 배, "three times as many"
    void matchFolds()
    {
        static const QRegularExpression than = pattern(
            u"^ ?(?:times )?(?:as|more|higher|larger|greater|faster|bigger|the|that|what|its|over)\\b"_s);
        match({among([](const Quantity& quantity) { return quantity.unit == u"fold"; }),
               among([this](const Quantity& quantity) {
                   return quantity.unit == u"time" && has(m_pair.english.behind(quantity.span.end()), than);
               }),
               [](const Quantity&, const Quantity&) { return true; },
               {},
               anyValue},
              m_matching.different);
    }
    static QList<qsizetype> firm(const LooseQuantities& quantities, QuantityKind kind)
    {
        return quantities.places([kind](const Quantity& quantity) {
            return quantity.kind == kind && quantity.weight != Weight::Silent &&
                   (kind == QuantityKind::Ordinal || quantity.weight == Weight::Firm);
        });
    }
    /// In order, where each side has as many of the kind left as the other.
    void matchFirm(QuantityKind koreanKind, QuantityKind englishKind)
    {
        const QList<qsizetype> korean = firm(m_korean, koreanKind);
        const QList<qsizetype> english = firm(m_english, englishKind);
        if (korean.size() != english.size())
            return;
        for (qsizetype i = korean.size() - 1; i >= 0; --i)
            if (mayCountSame(m_korean.at(korean[i]), m_english.at(english[i])))
                take(korean[i], english[i]);
    }
    static bool mayCountSame(const Quantity& a, const Quantity& b)
    {
        return a.unit.isEmpty() || b.unit.isEmpty() || a.unit == b.unit;
    }
    void matchShares()
    {
        matchFirm(QuantityKind::Percent, QuantityKind::Percent);
        matchFirm(QuantityKind::PercentPoint, QuantityKind::PercentPoint);
        match({among(isShare),
               among(isShare),
               [](const Quantity&, const Quantity&) { return true; },
               {},
               anyValue},
              m_matching.different);
    }
    /// 세 가지 and "four": where nothing else is left on either side.
    void matchLastSoft()
    {
        const auto isLoud = [](const Quantity& quantity) {
            return quantity.weight != Weight::Silent && quantity.value != Rational(1) &&
                   quantity.kind == QuantityKind::Count;
        };
        const QList<qsizetype> korean = m_korean.places(isLoud);
        const QList<qsizetype> english = m_english.places(isLoud);
        if (korean.size() == 1 && english.size() == 1 &&
            mayCountSame(m_korean.at(korean.first()), m_english.at(english.first())))
            take(korean.first(), english.first());
    }

    /// A figure that stands on the other side in a name, an address or the like is not lost.
    static void collectLost(const LooseQuantities& left, const Side& other, QList<Quantity>& lost)
    {
        ToldOtherwise told(other);
        for (const qsizetype place : left.places())
            if (left.at(place).weight == Weight::Firm && !told.holds(left.at(place)))
                lost.append(left.at(place));
    }

    const NumberPair& m_pair;
    LooseQuantities m_korean;
    LooseQuantities m_english;
    QuantityMatching m_matching;
};

double asDouble(const Rational& value)
{
    return double(value.numerator()) / double(value.denominator());
}

} // namespace

QuantityMatching matched(const NumberPair& pair)
{
    return Matcher(pair).result();
}

void eachMatching(const Subject& subject,
                  const std::function<void(const NumberPair&, const QuantityMatching&)>& visit)
{
    const QList<NumberPair>& pairs = numberPairs(subject);
    const auto& matchings = subject.shared<QList<QuantityMatching>>([&] {
        QList<QuantityMatching> all;
        for (const NumberPair& pair : pairs)
            all.append(matched(pair));
        return all;
    });
    for (qsizetype i = 0; i < pairs.size(); ++i)
        visit(pairs[i], matchings[i]);
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
