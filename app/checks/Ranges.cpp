#include "checks/KoreanRules.h"
#include "checks/Matches.h"

#include "language/Rendering.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> ranges(const Subject& subject)
{
    QList<Finding> findings;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        const QList<language::Quantity> quantities = subject.reading(text, Language::Korean).quantities;
        for (qsizetype i = 0; i + 1 < quantities.size(); ++i) {
            const language::Quantity& first = quantities[i];
            if (!first.ambiguousScale)
                continue;
            const qsizetype from = first.number.from;
            const qsizetype end = quantities[i + 1].span.end();
            const QString range = text.sliced(from, end - from);
            const QString start = language::koreanNumber(first.value);
            const bool money = first.kind == language::QuantityKind::Money;
            findings.append({u"range"_s, money ? Severity::Warning : Severity::Hint,
                             stretch(place, first.number.from, first.number.length),
                             text.sliced(first.number.from, first.number.length),
                             Rules::tr("“%1” literally starts at %2: write “%3” first.")
                                 .arg(range, language::koreanNumber(first.literal), start),
                             words(start)});
        }
    });
    return findings;
}

} // namespace communique::checks
