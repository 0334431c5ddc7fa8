#include "base/Text.h"
#include "checks/Accessibility.h"

namespace communique::checks {

namespace {

constexpr qsizetype LongestHeading = 60;

bool looksLikeHeading(const document::RichText& text)
{
    const QString words = text.plain().trimmed();
    if (words.isEmpty() || base::codePoints(words) > LongestHeading)
        return false;
    if (QStringView(u".!?。,:;").contains(words.back()))
        return false;
    for (const document::Run& run : document::runs(text))
        if ((!run.bold && !run.text.trimmed().isEmpty()) || !run.link.isEmpty())
            return false;
    return true;
}

} // namespace

QList<Finding> fakeHeading(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        if (block.shape.type != document::BlockType::Paragraph || !looksLikeHeading(block.text[language]) ||
            block.id == subject.release().blocks().last()->id)
            return;
        findings.append(
            {QStringLiteral("heading-fake"),
             Severity::Hint,
             {Part::Text, block.id, language},
             block.text[language].plain(),
             Rules::tr("“%1” looks like a heading and is a paragraph in bold. As a heading it can be "
                       "found and skipped to.")
                 .arg(block.text[language].plain()),
             {Fix::Kind::Heading}});
    });
    return findings;
}

} // namespace communique::checks
