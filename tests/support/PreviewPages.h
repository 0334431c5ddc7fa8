#pragma once

#include "Samples.h"

#include "preview/Typesetting.h"
#include "writers/Writers.h"

/// Releases of several pages, typeset on the spot.
namespace communique::tests {

/// About 14 blocks fill a page.
inline Release longRelease(int blocks)
{
    QList<Spec> specs;
    for (int i = 1; i <= blocks; ++i)
        specs.append(
            {BlockType::Paragraph, 0, QStringLiteral("%1번째 단락. 양측은 협력 방안을 논의하였다.").arg(i),
             QStringLiteral("Paragraph %1. The two sides discussed ways to step up their cooperation, "
                            "and agreed to meet again in Seoul.")
                 .arg(i)});
    return sample(specs);
}

/// One language, or two side by side.
inline ui::preview::TypesetPagesPtr typeset(const Release& release, const QList<base::Language>& languages = {
                                                                        base::Language::English})
{
    const document::FormPtr form = document::builtInForm(release.header().form);
    writers::Options options(languages);
    options.facing = languages.size() > 1;
    const auto pdf = writers::write(release, *form, writers::Format::Pdf, options);
    return std::make_shared<const ui::preview::TypesetPages>(
        ui::preview::TypesetPages{release.header().id, languages, pdf ? *pdf : QByteArray(),
                                  writers::pdf::layoutOf(release, *form, languages)});
}

/// The same release with some more paragraphs at this place.
inline Release withMore(const Release& release, int at, int blocks)
{
    const Release more = longRelease(blocks);
    QList<document::BlockPtr> all = release.blocks();
    for (int i = 0; i < blocks; ++i) {
        Block block = more.block(i);
        block.id = QStringLiteral("new%1").arg(i);
        all.insert(at + i, std::make_shared<const Block>(block));
    }
    return release.withBlocks(all);
}

} // namespace communique::tests
