#include "checks/BilingualRules.h"
#include "checks/QuantityMatching.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::QuantityKind;

QList<Finding> percents(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        for (const QuantityMatch& match : matching.same) {
            const auto among = [&](QuantityKind kind) {
                return match.korean.kind == kind || match.english.kind == kind;
            };
            const bool percent = among(QuantityKind::Percent);
            const bool points = among(QuantityKind::PercentPoint);
            const bool shares = percent || points;
            if (match.korean.kind == match.english.kind || !shares ||
                match.korean.value != match.english.value)
                continue;
            static const QRegularExpression point = pattern(u"^[ -]points?\\b"_s);
            if (points && !percent && has(pair.english.behind(match.english.span.end()), point))
                continue; // "by 0.5 points to 31.8 percent"
            const Side& side = pair.translation();
            const language::Span& span = match.in(side.language()).span;
            const QString both =
                bothWords(pair.korean.words(match.korean.span), pair.english.words(match.english.span));
            findings.append(
                {u"percent"_s, Severity::Error, side.at(span), side.words(span),
                 percent && points
                     ? Rules::tr("Per cent (%) and percentage points (%p) are not the same: %1.").arg(both)
                     : Rules::tr("Only one language says per cent: %1.").arg(both)});
        }
    });
    return findings;
}

} // namespace communique::checks
