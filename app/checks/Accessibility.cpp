#include "checks/Accessibility.h"

#include <algorithm>

namespace communique::checks {

QList<Finding> accessibility(const Release& release, const Form& form)
{
    static constexpr Rule rules[] = {
        missingTitle,     missingAlternative, emptyAlternative,     longAlternative,
        missingHeaderRow, emptyHeaderCell,    missingCaption,       vagueLink,
        bareLink,         malformedLink,      emptyHeading,         headingWithoutText,
        skippedLevel,     fakeHeading,        unreadableCharacters, faintText};
    const Subject subject(release, form);
    QList<Finding> findings;
    for (const Rule rule : rules)
        findings += rule(subject);
    QHash<QString, qsizetype> order;
    for (qsizetype i = 0; i < release.blocks().size(); ++i)
        order.insert(release.block(i).id, i);
    const auto rank = [&](const Finding& finding) {
        const Place& place = finding.place;
        const qsizetype block = place.part == Part::Form ? release.blocks().size()
                                                         : order.value(place.blockId, -1); // fields first
        return std::tuple(finding.severity, block, place.language, place.row, place.column, place.from);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    return findings;
}

} // namespace communique::checks
