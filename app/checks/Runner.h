#pragma once

#include "checks/Registry.h"

#include <QHash>

namespace communique::checks {

/// What a run depends on beside the release and its form.
struct Context
{
    QDateTime now = {}; ///< rules that depend on the hour are silent without
    /// Rules that a person wants louder, quieter, or (nothing) silent. They win over what the form wants.
    QHash<QString, std::optional<Severity>> severities = {};
    QStringList only = {};                       ///< names of rules and groups; empty for all
    TermReader terms = {};                       ///< the glossary; the rule on terms is silent without
    PageReader pages = {};                       ///< the layout; the rule on the first page is silent without
    QList<document::StoredText> decomposed = {}; ///< what the file that was read holds in pieces
};

/// A finding that somebody has looked at and found right, with the reason that was given.
struct Ignored
{
    Finding finding;
    QString reason;
};

struct Outcome
{
    QList<Finding> findings; ///< errors first, then in the order of the release
    QList<Ignored> ignored;  ///< those that the release says to ignore
};

/// What form and person want of rules, by name; nothing for a silent one. A rule that is not listed speaks as
/// it was made.
[[nodiscard]] QHash<QString, std::optional<Severity>> severitiesFor(const Form& form, const Context& context);

/// All rules that the context wants, each function once. Safe on any thread.
[[nodiscard]] Outcome run(const Release& release, const Form& form, const Context& context = {});

/// What Header::ignoredFindings has to hold so that this finding is ignored until its words change.
[[nodiscard]] document::IgnoredFinding ignoring(const Finding& finding, const QString& reason);

/// Where a finding is, in files and on the command line: the block's id, or "title", "subtitle", "date",
/// "embargo", "contacts", "form".
[[nodiscard]] QString placeName(const Place& place);

} // namespace communique::checks
