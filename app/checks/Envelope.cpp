#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> envelope(const Subject& subject)
{
    QList<Finding> findings;
    const document::Release& release = subject.release();
    const document::Header& header = release.header();
    if (!header.date.isValid())
        findings.append({u"date-missing"_s,
                         Severity::Error,
                         {Part::Date},
                         {},
                         Rules::tr("The date of issue is missing.")});
    // A language that speaks and has no title is told by the rule on titles; one that says nothing at all is
    // told here.
    for (const Language language : header.languages)
        if (!subject.languages().contains(language) && !subject.languages().isEmpty())
            findings.append(
                {u"language-missing"_s,
                 Severity::Hint,
                 {Part::Title, {}, language},
                 {},
                 language == Language::English
                     ? Rules::tr("The release is to appear in English, but has no English text yet.")
                     : Rules::tr("The release is to appear in Korean, but has no Korean text yet.")});
    for (const Language language : base::Languages)
        if (release.speaks(language) && !release.appearsIn(language))
            findings.append({u"language-left-out"_s,
                             Severity::Warning,
                             {Part::Title, {}, language},
                             {},
                             language == Language::English
                                 ? Rules::tr("There is English text, but the release is to appear in Korean "
                                             "only: exports leave the English out.")
                                 : Rules::tr("There is Korean text, but the release is to appear in English "
                                             "only: exports leave the Korean out."),
                             {Fix::Kind::Appearance}});
    return findings;
}

} // namespace communique::checks
