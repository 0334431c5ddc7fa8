#include "base/Text.h"
#include "checks/Accessibility.h"

namespace communique::checks {

namespace {

/// In code points; about what is said in ten seconds.
const base::PerLanguage<int> Longest{120, 200};

} // namespace

QList<Finding> longAlternative(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        const QString& alternative = block.figure.alternative[language];
        const auto length = static_cast<int>(base::codePoints(alternative));
        if (block.shape.type != document::BlockType::Figure || length <= Longest[language])
            return;
        findings.append({QStringLiteral("figure-alternative-length"),
                         Severity::Hint,
                         {Part::Alternative, block.id, language},
                         alternative,
                         Rules::tr("The alternative text has %Ln character(s). Say the gist in one or two "
                                   "sentences, and the rest in the text.",
                                   nullptr, length),
                         {Fix::Kind::Alternative}});
    });
    return findings;
}

} // namespace communique::checks
