#include "checks/BilingualRules.h"
#include "checks/QuantityMatching.h"

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
    if (isRounded(match))
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

} // namespace

QList<Finding> numbers(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        const QuantityMatching matching = matched(pair);
        for (const QuantityMatch& match : matching.different)
            if (slipOf(match) == Slip::Number)
                findings.append(differing(pair, match));
        if (pair.isTitle())
            return;
        for (const Quantity& quantity : matching.onlyKorean)
            if (!isConversion(pair.korean, quantity))
                findings.append(lost(pair.korean, quantity));
        for (const Quantity& quantity : matching.onlyEnglish)
            if (!isConversion(pair.english, quantity))
                findings.append(lost(pair.english, quantity));
    });
    return findings;
}

} // namespace communique::checks
