#include "checks/BilingualRules.h"
#include "checks/QuantityMatching.h"

#include "language/Rendering.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> scaleWords(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        for (const QuantityMatch& match : matching.different) {
            if (slipOf(match) != Slip::Scale)
                continue;
            const Side& side = pair.translation();
            const language::Quantity& said = match.in(side.language());
            const language::Quantity& meant = match.in(pair.source);
            const int power = *powerBetween(match) * (pair.source == Language::Korean ? -1 : 1);
            const QString right = language::numberText(meant.value, side.language());
            const QString factor = language::Rational(std::llround(std::pow(10, std::abs(power)))).text();
            const QString message = power > 0 ? Rules::tr("“%1” is %2; “%3” is %4 times as much.")
                                              : Rules::tr("“%1” is %2; “%3” is %4 times too little.");
            findings.append(
                {u"scale"_s, Severity::Error, side.at(said.number), side.words(said.number),
                 message.arg(pair.original().words(meant.number), right, side.words(said.number), factor),
                 words(right)});
        }
    });
    return findings;
}

} // namespace communique::checks
