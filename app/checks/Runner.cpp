#include "checks/Runner.h"

#include "language/Particles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

using Severities = QHash<QString, std::optional<Severity>>;

bool isWanted(const RuleInfo& rule, const Context& context, const Severities& severities)
{
    const auto chosen = severities.constFind(rule.id);
    if (chosen != severities.cend() && !*chosen)
        return false;
    return context.only.isEmpty() || context.only.contains(rule.id) ||
           context.only.contains(name(rule.group));
}

void sort(QList<Finding>& findings, const Release& release)
{
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
}

/// What is lost twice is told once: nothing would tell the two apart.
void dropRepeated(QList<Finding>& findings)
{
    QSet<Finding> told;
    findings.removeIf([&](const Finding& finding) {
        const qsizetype before = told.size();
        told.insert(finding);
        return told.size() == before;
    });
}

/// Splits off what the release says to ignore.
Outcome withoutIgnored(const QList<Finding>& findings, const QList<document::IgnoredFinding>& ignored)
{
    Outcome outcome;
    for (const Finding& finding : findings) {
        const auto match = std::find_if(ignored.begin(), ignored.end(), [&](const auto& each) {
            return ignoring(finding, each.reason) == each;
        });
        if (match == ignored.end())
            outcome.findings.append(finding);
        else
            outcome.ignored.append({finding, match->reason});
    }
    return outcome;
}

} // namespace

Severities severitiesFor(const Form& form, const Context& context)
{
    Severities severities;
    for (auto wish = form.checks.cbegin(); wish != form.checks.cend(); ++wish)
        severities.insert(wish.key(), severityFromName(wish.value())); // "off" names none
    severities.insert(context.severities);
    return severities;
}

Outcome run(const Release& release, const Form& form, const Context& context)
{
    const Subject subject(release, form, context.now, context.terms, context.pages, context.decomposed);
    const Severities severities = severitiesFor(form, context);
    QSet<QString> wanted;
    QList<Rule> functions;
    for (const RuleInfo& rule : allRules()) {
        if (!isWanted(rule, context, severities))
            continue;
        wanted.insert(rule.id);
        if (!functions.contains(rule.run))
            functions.append(rule.run);
    }
    QList<Finding> findings;
    for (const Rule function : functions)
        for (Finding& finding : function(subject)) {
            if (!wanted.contains(finding.rule))
                continue;
            finding.severity = severities.value(finding.rule, finding.severity).value_or(finding.severity);
            finding.message = language::withParticles(finding.message);
            findings.append(std::move(finding));
        }
    dropRepeated(findings);
    sort(findings, release);
    return withoutIgnored(findings, release.header().ignoredFindings);
}

document::IgnoredFinding ignoring(const Finding& finding, const QString& reason)
{
    return {finding.rule, placeName(finding.place), finding.place.language, finding.text, reason};
}

QString placeName(const Place& place)
{
    switch (place.part) {
    case Part::Text:
    case Part::Cell:
    case Part::Alternative:
        return place.blockId;
    case Part::Title:
        return u"title"_s;
    case Part::Subtitle:
        return u"subtitle"_s;
    case Part::Form:
        return u"form"_s;
    case Part::Date:
        return u"date"_s;
    case Part::Embargo:
        return u"embargo"_s;
    case Part::Contacts:
        return u"contacts"_s;
    }
    Q_UNREACHABLE();
}

} // namespace communique::checks
