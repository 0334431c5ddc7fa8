#include "checks/Accessibility.h"

namespace communique::checks {

QList<Finding> missingTitle(const Subject& subject)
{
    QList<Finding> findings;
    for (const Language language : subject.languages())
        if (subject.release().header().title[language].trimmed().isEmpty())
            findings.append(
                {QStringLiteral("title"),
                 Severity::Error,
                 {Part::Title, {}, language},
                 {},
                 Rules::tr("There is no title. It is what page and PDF are called by: write one."),
                 {Fix::Kind::Title}});
    return findings;
}

} // namespace communique::checks
