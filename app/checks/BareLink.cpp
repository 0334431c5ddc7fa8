#include "base/Text.h"
#include "checks/Accessibility.h"
#include "checks/Links.h"

#include <QRegularExpression>

namespace communique::checks {

namespace {

constexpr qsizetype ShownLength = 40;

} // namespace

QList<Finding> bareLink(const Subject& subject)
{
    static const QRegularExpression address(QStringLiteral(R"(^\s*(?:https?://|www\.)\S+\s*$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Finding> findings;
    eachLink(subject, [&](const Place& place, const QString& words, const QString&) {
        if (address.match(words).hasMatch())
            findings.append({QStringLiteral("link-address"), Severity::Hint, place, words,
                             Rules::tr("The address “%1” is read out letter by letter. Link words instead.")
                                 .arg(base::elided(words, ShownLength))});
    });
    return findings;
}

} // namespace communique::checks
