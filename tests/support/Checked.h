#pragma once

#include "Samples.h"

#include "checks/Accessibility.h"

#include <QTest>

/// Small releases that break one rule or none.
namespace communique::tests {

using checks::Finding;

/// The sample with one more change to its only block.
template <typename Change>
Release changed(const Release& release, qsizetype index, Change change)
{
    Block block = release.block(index);
    change(block);
    QList<document::BlockPtr> blocks = release.blocks();
    blocks[index] = std::make_shared<const Block>(block);
    return release.withBlocks(blocks);
}

inline QList<Finding> found(checks::Rule rule, const Release& release,
                            const document::Form& form = *document::builtInForm(QStringLiteral("mofa")))
{
    return rule(checks::Subject(release, form));
}

/// One paragraph with these words in English.
inline Release english(const document::RichText& text)
{
    return changed(sample({{BlockType::Paragraph, 0, QStringLiteral("하나"), {}}}), 0,
                   [&](Block& block) { block.text[base::Language::English] = text; });
}

} // namespace communique::tests
