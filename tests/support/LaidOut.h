#pragma once

#include "Samples.h"

#include "writers/pdf/Composition.h"
#include "writers/pdf/Drawing.h"

/// Pages as they are before they are drawn.
namespace communique::tests {

/// A header row and so many more, of two columns.
inline document::Release tableOf(int rows, const QString& cell)
{
    document::Release release =
        sample({{document::BlockType::Table, 0, QStringLiteral("표"), QStringLiteral("Table")}});
    document::Block block = release.block(0);
    block.table.headerRow = true;
    for (int r = 0; r <= rows; ++r)
        block.table.rows.append(
            QList<document::Cell>{{document::RichText(QStringLiteral("머리")),
                                   document::RichText(r == 0 ? QStringLiteral("Head") : QString::number(r))},
                                  {document::RichText(cell), document::RichText(cell)}});
    return release.withBlocks({std::make_shared<const document::Block>(block)});
}

/// Two languages stand side by side.
inline writers::pdf::Layout
laidOut(const document::Release& release, const QList<base::Language>& languages,
        const document::Form& form = *document::builtInForm(QStringLiteral("mofa")))
{
    static writers::pdf::Structure structure;
    structure = writers::pdf::Structure();
    return writers::pdf::layOutPages(release, languages.size() > 1 ? writers::pdf::narrowed(form) : form,
                                     languages, structure, structure.addNode(-1, "Document"));
}

inline const writers::pdf::Box& boxOf(const writers::pdf::Layout& layout, const writers::pdf::Placed& item)
{
    return layout.columns[item.column][item.box];
}

} // namespace communique::tests
