#include "checks/Accessibility.h"
#include "checks/Links.h"

#include <QRegularExpression>
#include <QUrl>

namespace communique::checks {

namespace {

bool leadsSomewhere(const QString& target)
{
    static const QRegularExpression mail(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@.]+$)"));
    static const QRegularExpression host(QStringLiteral(R"(^[^.\s]+(?:\.[^.\s]+)+$)"));
    static const QRegularExpression space(QStringLiteral(R"(\s)"));
    if (!document::isAllowedLink(target) || target.contains(space))
        return false;
    const QUrl url(target, QUrl::StrictMode);
    if (url.scheme() == QLatin1StringView("mailto"))
        return mail.match(url.path()).hasMatch();
    // "https://https://…" has a host without a dot.
    return url.isValid() && host.match(url.host()).hasMatch();
}

} // namespace

QList<Finding> malformedLink(const Subject& subject)
{
    QList<Finding> findings;
    eachLink(subject, [&](const Place& place, const QString& words, const QString& target) {
        if (!leadsSomewhere(target))
            findings.append({QStringLiteral("link-target"), Severity::Error, place, words,
                             Rules::tr("The link leads to “%1”, which is no address. Correct it with Ctrl+K.")
                                 .arg(target)});
    });
    return findings;
}

} // namespace communique::checks
