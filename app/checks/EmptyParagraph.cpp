#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

namespace communique::checks {

namespace {

bool isEmptyProse(const document::Block& block)
{
    using enum document::BlockType;
    const auto type = block.shape.type;
    return (type == Paragraph || type == Point || type == Note || type == Quote) &&
           block.text[Language::Korean].plain().trimmed().isEmpty() &&
           block.text[Language::English].plain().trimmed().isEmpty();
}

} // namespace

/// The last block is where somebody is about to write.
QList<Finding> emptyParagraph(const Subject& subject)
{
    QList<Finding> findings;
    const auto& blocks = subject.release().blocks();
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i)
        if (isEmptyProse(*blocks[i]))
            findings.append(
                {QStringLiteral("paragraph-empty"),
                 Severity::Warning,
                 {Part::Text, blocks[i]->id, std::nullopt},
                 {},
                 Rules::tr("The paragraph is empty. If it is a numbered one, its number is missing on "
                           "the pages. Write it or delete it."),
                 {Fix::Kind::Removal}});
    return findings;
}

} // namespace communique::checks
