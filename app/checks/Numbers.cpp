#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"
#include "checks/QuantityMatching.h"
#include "checks/TableUnits.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::Weight;

namespace {

Finding differing(const NumberPair& pair, const QuantityMatch& match)
{
    const Side& translation = pair.translation();
    const QString both =
        bothWords(pair.korean.words(match.korean.span), pair.english.words(match.english.span));
    const bool firm = match.korean.weight == Weight::Firm && match.english.weight == Weight::Firm;
    const Quantity& said = match.in(translation.language());
    const bool rounded = match.in(translation.language()).value != match.in(pair.source).value &&
                         isRounded(match) && !isMoreExact(match, translation.language());
    if (rounded)
        return {u"number"_s, Severity::Hint, translation.at(said.span), translation.words(said.span),
                Rules::tr("The number is rounded in one language: %1.").arg(both)};
    return {u"number"_s, firm ? Severity::Error : Severity::Warning, translation.at(said.span),
            translation.words(said.span), Rules::tr("The numbers differ: %1.").arg(both)};
}

Finding lost(const Side& own, const Quantity& quantity)
{
    const QString words = own.words(quantity.span);
    const QString message = own.language() == Language::Korean
                                ? Rules::tr("The English does not have the number “%1”.").arg(words)
                                : Rules::tr("The Korean does not have the number “%1”.").arg(words);
    return {u"number"_s, Severity::Warning, own.at(quantity.span), words, message};
}

/// An amount that stands in brackets behind itself in another currency.
bool isConversion(const Side& side, const Quantity& quantity)
{
    return quantity.kind == language::QuantityKind::Money &&
           side.text.lastIndexOf(u'(', quantity.span.from) > side.text.lastIndexOf(u')', quantity.span.from);
}

/// The "10,000" of "(unit: 10,000 TEUs)", which is a word of the Korean: 만TEU.
bool isUnit(const Side& side, const Quantity& quantity)
{
    const qint64 scale = unitScaleOf(side.text, side.language());
    return scale > 1 && quantity.value == language::Rational(scale);
}

/// 두 척 as "a vessel": the other language has no word for how many.
bool isCountLost(const NumberPair& pair, const Quantity& quantity)
{
    static const QRegularExpression counted = pattern(u"^[^만천백]+(?:척|대|마리|채|권|편)$"_s);
    static const QRegularExpression two = pattern(
        u"\\b(?:both|pair|couple|twin|dual|double|twice|each|either|neither|respective\\w*|bi\\w+)\\b"_s,
        true);
    return quantity.value == language::Rational(2) && has(pair.korean.words(quantity.span), counted) &&
           !has(pair.english.text, two);
}

/// How each language may tell a length of time, by its unit. Days are told by dates as well.
const QHash<QString, Counterparts>& durations()
{
    static const QHash<QString, Counterparts> all = [] {
        const QStringList units{u"week"_s, u"month"_s, u"year"_s, u"hour"_s};
        const QList<Counterparts> words =
            compiled({{u"(?:\\d|[한두세네몇격매]) ?주(?!년)|이레|열흘|보름|\\d일(?:간| ?이내| ?동안| ?까지)",
                       u"week|fortnight|\\bdays?\\b"},
                      {u"(?:\\d|[한두세석네넉몇]) ?(?:개월|달)|격월|분기|반기|반년|학기|\\d월",
                       u"month|quarter|week|half|year"},
                      {u"년|[한두세네몇] ?해|주기", u"year|annual|annum|decade|bienni|trienni"},
                      {u"시간|\\d ?시|반나절|하루", u"hour|minute|\\d"}});
        QHash<QString, Counterparts> byUnit;
        for (qsizetype i = 0; i < units.size(); ++i)
            byUnit.insert(units[i], words[i]);
        return byUnit;
    }();
    return all;
}

/// 석 달마다 or "two weeks" of which the other language says nothing.
bool isDurationLost(const Side& other, const Quantity& quantity)
{
    const auto words = durations().constFind(quantity.unit);
    return words != durations().cend() &&
           !has(other.text, other.language() == Language::Korean ? words->korean : words->english);
}

} // namespace

QList<Finding> numbers(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        for (const QuantityMatch& match : matching.different)
            if (slipOf(match) == Slip::Number)
                findings.append(differing(pair, match));
        if (pair.isTitle())
            return;
        for (const Quantity& quantity : matching.onlyKorean)
            if (!isConversion(pair.korean, quantity))
                findings.append(lost(pair.korean, quantity));
        for (const Quantity& quantity : matching.spelledKorean)
            if (isCountLost(pair, quantity) || isDurationLost(pair.english, quantity))
                findings.append(lost(pair.korean, quantity));
        for (const Quantity& quantity : matching.spelledEnglish)
            if (isDurationLost(pair.korean, quantity))
                findings.append(lost(pair.english, quantity));
        for (const Quantity& quantity : matching.onlyEnglish)
            if (!isConversion(pair.english, quantity) && !isUnit(pair.english, quantity))
                findings.append(lost(pair.english, quantity));
    });
    return findings;
}

} // namespace communique::checks
