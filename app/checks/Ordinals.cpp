#include "checks/BilingualRules.h"
#include "checks/QuantityMatching.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> ordinals(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        for (const QuantityMatch& match : matching.different) {
            if (slipOf(match) != Slip::Ordinal)
                continue;
            const Side& side = pair.translation();
            const language::Quantity& said = match.in(side.language());
            const language::Quantity& meant = match.in(pair.source);
            const QString number = QString::number(meant.value.numerator());
            Fix fix;
            Place place = side.at(said.span);
            if (side.text[said.number.from].isDigit()) {
                const bool english =
                    side.language() == Language::English && said.kind == language::QuantityKind::Ordinal;
                fix = words(english ? language::englishOrdinal(meant.value.numerator()) : number);
                place = side.at(english ? said.span : said.number);
            }
            findings.append({u"ordinal"_s, Severity::Error, place, side.text.mid(place.from, place.length),
                             Rules::tr("The ordinal numbers differ: %1.")
                                 .arg(bothWords(pair.korean.words(match.korean.span),
                                                pair.english.words(match.english.span))),
                             fix});
        }
    });
    return findings;
}

} // namespace communique::checks
