#include "checks/KoreanRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> wideLatin(const Subject& subject)
{
    // Without the full-width tilde, which Korean ranges use.
    static const QRegularExpression wide = pattern(u"[\\x{FF01}-\\x{FF5D}\\x{3000}]+"_s);
    QList<Finding> findings;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        eachMatch(wide, text, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(u"full-width"_s, Severity::Warning, place, match,
                                      Rules::tr("Full-width characters: use the usual width."),
                                      words(match.captured().normalized(QString::NormalizationForm_KC))));
        });
    });
    return findings;
}

} // namespace communique::checks
