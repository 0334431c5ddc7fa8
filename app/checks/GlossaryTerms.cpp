#include "checks/BilingualRules.h"
#include "checks/Matches.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Slip
{
    TermSlip slip;
    Place source;
    Place target;
    QString term;    ///< as it stands in the source
    QString written; ///< the banned words, as they stand in the target
};

Finding banned(const Slip& each)
{
    const TermSlip& slip = each.slip;
    const QString best = slip.approved.value(0);
    return {u"term"_s,
            Severity::Warning,
            stretch(each.target, slip.targetFrom, slip.targetLength),
            each.written,
            Rules::tr("“%1” is not how the glossary has “%2”: write “%3”.")
                .arg(each.written, each.term, slip.approved.join(Rules::tr("” or “"))),
            slip.approved.size() == 1 ? words(best) : Fix{}};
}

Finding missing(const Slip& each)
{
    const TermSlip& slip = each.slip;
    return {u"term"_s,
            slip.strict ? Severity::Warning : Severity::Hint,
            stretch(each.source, slip.from, slip.length),
            each.term,
            Rules::tr("The translation does not have “%1” as the glossary has it: “%2”.")
                .arg(each.term, slip.approved.join(Rules::tr("” or “"))),
            {}};
}

} // namespace

/// A term that comes through once may be shortened afterwards ("the Ministry"), so that it is missing only
/// where no text of the release has it.
QList<Finding> glossaryTerms(const Subject& subject)
{
    if (!subject.terms())
        return {};
    const document::Header& header = subject.release().header();
    const bool fromKorean = header.source == Language::Korean;
    QSet<QString> rendered;
    QList<Slip> slips;
    eachPair(subject, [&](const Pair& pair) {
        const QString& source = fromKorean ? pair.ko : pair.en;
        const QString& target = fromKorean ? pair.en : pair.ko;
        const TermReading reading = subject.terms()(source, header.source, target, header.date);
        rendered.unite({reading.rendered.cbegin(), reading.rendered.cend()});
        for (const TermSlip& slip : reading.slips)
            slips.append({slip, fromKorean ? pair.korean : pair.english,
                          fromKorean ? pair.english : pair.korean, source.sliced(slip.from, slip.length),
                          target.sliced(slip.targetFrom, slip.targetLength)});
    });
    QList<Finding> findings;
    QSet<QString> told;
    for (const Slip& each : slips) {
        if (each.slip.banned)
            findings.append(banned(each));
        else if ((each.slip.otherName || !rendered.contains(each.slip.id)) && !told.contains(each.slip.id)) {
            told.insert(each.slip.id);
            findings.append(missing(each));
        }
    }
    return findings;
}

} // namespace communique::checks
