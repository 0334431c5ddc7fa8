#include "checks/KoreanRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> jamo(const Subject& subject)
{
    static const QRegularExpression conjoining =
        pattern(u"[\\x{1100}-\\x{11FF}\\x{A960}-\\x{A97C}\\x{D7B0}-\\x{D7FB}]+"_s);
    static const QRegularExpression stray =
        pattern(u"(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+(?=[가-힣])|(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+(?=[ .,]|$)"_s);
    QList<Finding> findings;
    subject.eachText([&](const Place& place, const document::RichText& words) {
        const QString& text = words.plain();
        eachMatch(conjoining, text, [&](const QRegularExpressionMatch& match) {
            const QString whole = match.captured().normalized(QString::NormalizationForm_C);
            const bool mends = !has(whole, conjoining);
            findings.append(findingAt(
                u"jamo"_s, Severity::Error, place, match,
                Rules::tr("These syllables are stored in pieces (decomposed jamo). Type them again."),
                mends ? checks::words(whole) : Fix{}));
        });
        if (place.language == Language::Korean)
            eachMatch(stray, text, [&](const QRegularExpressionMatch& match) {
                findings.append(findingAt(
                    u"jamo"_s, Severity::Warning, place, match,
                    Rules::tr("A single letter “%1” stands among the syllables.").arg(match.captured())));
            });
    });
    for (const document::StoredText& stored : subject.decomposed()) {
        using Kind = document::StoredText::Kind;
        const Part part = stored.kind == Kind::Title      ? Part::Title
                          : stored.kind == Kind::Subtitle ? Part::Subtitle
                                                          : Part::Text;
        findings.append(
            {u"jamo"_s,
             Severity::Warning,
             {part, stored.blockId, stored.language},
             {},
             Rules::tr("The file holds this text in pieces (decomposed jamo). The program shows it "
                       "whole; save the file with it.")});
    }
    return findings;
}

} // namespace communique::checks
