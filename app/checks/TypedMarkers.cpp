#include "checks/KoreanRules.h"
#include "checks/Matches.h"

#include "document/Numbering.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

const QRegularExpression& glyphs()
{
    static const QRegularExpression marker = pattern(
        u"^(?:[□■◇◆▢ㅁㅇ○●◦°º•▪‣※∘]|[oO](?= )|[-–](?= )|\\*(?= )|\\d{1,2}\\.(?= [^\\d ])|[①-⑳](?= )|[가-하]\\.(?= )) *"_s);
    return marker;
}

/// A glyph of another level in mid-text: the block was not split where a point began.
const QRegularExpression& inner()
{
    static const QRegularExpression marker = pattern(u"(?<=[.다음함임] )[□■ㅇ○◦°] (?=[가-힣A-Z])"_s);
    return marker;
}

} // namespace

QList<Finding> typedMarkers(const Subject& subject)
{
    QList<Finding> findings;
    const document::Numbering numbering(subject.release(), subject.form());
    subject.eachBlock([&](const Block& block, Language language) {
        const QString& text = block.text[language].plain();
        const Place place{Part::Text, block.id, language};
        const QRegularExpressionMatch match = glyphs().match(text);
        const qsizetype index = subject.release().indexOf(block.id);
        if (match.hasMatch() && !numbering.marker(index, language).isEmpty())
            findings.append(findingAt(
                u"typed-marker"_s, Severity::Warning, place, match,
                Rules::tr("The form prints the marker itself. Delete “%1”.").arg(match.captured().trimmed()),
                words(QString())));
        eachMatch(inner(), text, [&](const QRegularExpressionMatch& glyph) {
            findings.append(
                findingAt(u"typed-marker"_s, Severity::Warning, place, glyph,
                          Rules::tr("The marker “%1” is typed inside the text. Begin a new block there.")
                              .arg(glyph.captured().trimmed())));
        });
    });
    return findings;
}

} // namespace communique::checks
