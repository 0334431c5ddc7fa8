#include "checks/BilingualRules.h"
#include "checks/QuantityMatching.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::Quantity;
using language::QuantityKind;
using language::Weight;

namespace {

bool isMoney(const Quantity& quantity)
{
    return quantity.kind == QuantityKind::Money;
}

QString bothOf(const NumberPair& pair, const QuantityMatch& match)
{
    return bothWords(pair.korean.words(match.korean.span), pair.english.words(match.english.span));
}

/// What both texts say of money, whatever the amount.
struct Told
{
    base::PerLanguage<QSet<QString>> currencies;
    bool rate = false; ///< "the won averaged 1,383.4 to the dollar"

    explicit Told(const NumberPair& pair)
    {
        static const QRegularExpression rates = pattern(
            u"\\b(?:to|against|per|for one) (?:the|a|one|each)? ?(?:U\\.?S\\.? ?)?(?:dollar|euro|yen|yuan)\\b|exchange rate"_s,
            true);
        rate = has(pair.english.text, rates);
        for (const Language language : base::Languages)
            for (const Quantity& quantity : pair.side(language).reading.quantities)
                if (isMoney(quantity))
                    currencies[language].insert(quantity.currency);
    }
};

/// The same amount in another currency, or in none.
std::optional<QString> whatIsWrong(const NumberPair& pair, const QuantityMatch& match, const Told& told)
{
    if (isMoney(match.korean) && isMoney(match.english))
        return match.korean.currency == match.english.currency
                   ? std::nullopt
                   : std::optional(Rules::tr("The currencies differ: %1.").arg(bothOf(pair, match)));
    if (told.rate)
        return std::nullopt;
    // 크로나, 프랑, 페소: a currency whose country is not said
    static const QRegularExpression unnamed = pattern(
        u"^ ?(?:크로나|크로네|프랑|페소|루피|디나르|디르함|리얄|링깃|링기트|바트|투그릭|헤알|란드|텡게|즐로티|포린트|루블|리라|셰켈)"_s);
    if (!isMoney(match.korean) && has(pair.korean.behind(match.korean.number.end()), unnamed))
        return std::nullopt;
    const bool korean = isMoney(match.korean);
    if (told.currencies[korean ? Language::English : Language::Korean].contains(
            match.in(korean ? Language::Korean : Language::English).currency))
        return std::nullopt; // "3 billion dollars, with laver close to 1 billion"
    constexpr qint64 Eok = 100'000'000;
    if (!isMoney(match.korean) && !(match.korean.value < language::Rational(Eok)))
        return std::nullopt; // 예산 1조 2천억 is won
    const bool counted =
        match.korean.kind == QuantityKind::Count || match.english.kind == QuantityKind::Count;
    if (isMoney(match.korean) == isMoney(match.english) || !counted || !match.korean.unit.isEmpty() ||
        !match.english.unit.isEmpty())
        return std::nullopt;
    return Rules::tr("Only one language names the currency: %1.").arg(bothOf(pair, match));
}

} // namespace

QList<Finding> currencies(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        const Side& side = pair.translation();
        const auto add = [&](Severity severity, const QuantityMatch& match, const QString& message) {
            const language::Span& span = match.in(side.language()).span;
            findings.append({u"currency"_s, severity, side.at(span), side.words(span), message});
        };
        if (matching.same.isEmpty() && matching.different.isEmpty())
            return;
        const Told told(pair);
        for (const QuantityMatch& match : matching.same)
            if (const auto message = whatIsWrong(pair, match, told))
                add(isMoney(match.korean) && isMoney(match.english) ? Severity::Error : Severity::Warning,
                    match, *message);
        for (const QuantityMatch& match : matching.different)
            if (slipOf(match) == Slip::Currency)
                add(Severity::Warning, match,
                    Rules::tr("An amount stands in another currency: %1. Keep the currency of the original.")
                        .arg(bothOf(pair, match)));
    });
    return findings;
}

} // namespace communique::checks
