#pragma once

#include "RandomRelease.h"

/// Random releases with translations in every state, table cells and figures included.
namespace communique::tests {

/// A picture of one white pixel would do; nothing of it is looked at.
inline document::MediaPtr anyPicture()
{
    return std::make_shared<const document::Media>(
        document::Media{"x", QStringLiteral("image/png"), QStringLiteral("digest"), 1, 1});
}

inline std::optional<document::Confirmation> anyConfirmation(RandomRelease& random, const QString& source,
                                                             const QString& target)
{
    if (random.oneIn(4))
        return std::nullopt;
    return document::Confirmation{document::TranslationStates[size_t(random.below(3))],
                                  random.oneIn(4) ? source + QStringLiteral("?") : source,
                                  document::fingerprint(random.oneIn(4) ? target + u'?' : target)};
}

inline document::Release translatedRelease(quint32 seed)
{
    RandomRelease random(seed);
    const document::Release release = random.release();
    document::Header header = release.header();
    const auto source = header.source;
    const auto target = base::other(source);
    header.confirmedTitle[target] = anyConfirmation(random, header.title[source], header.title[target]);
    header.confirmedSubtitle[target] =
        anyConfirmation(random, header.subtitle[source], header.subtitle[target]);
    QList<document::BlockPtr> blocks;
    for (const auto& each : release.blocks()) {
        document::Block block = *each;
        if (block.shape.type == document::BlockType::Figure && random.oneIn(2)) {
            block.figure.media = anyPicture();
            block.figure.alternative = {random.words(), random.words()};
        }
        block.confirmed[target] = anyConfirmation(random, wordsOf(block, source), wordsOf(block, target));
        blocks.append(std::make_shared<const document::Block>(block));
    }
    return {header, blocks};
}

} // namespace communique::tests
