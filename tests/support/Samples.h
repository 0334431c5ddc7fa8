#pragma once

#include "document/Release.h"

/// Small releases for tests.
namespace communique::tests {

using document::Block;
using document::BlockType;
using document::Release;

/// One block: type, level, Korean, English.
struct Spec
{
    BlockType type = BlockType::Paragraph;
    int level = 0;
    QString korean;
    QString english;
};

/// Ids b1, b2, … in order; a title in both languages.
inline Release sample(const QList<Spec>& specs)
{
    document::Header header;
    header.id = QStringLiteral("sample");
    header.date = QDate(2019, 7, 1);
    header.title = {QStringLiteral("제5차 협의회 개최"), QStringLiteral("5th Consultation Takes Place")};
    header.unofficialTranslation[base::Language::English] = true;
    QList<document::BlockPtr> blocks;
    for (const Spec& spec : specs) {
        Block block;
        block.id = u'b' + QString::number(blocks.size() + 1);
        block.shape.type = spec.type;
        block.shape.level = spec.level;
        block.text = {document::RichText(spec.korean), document::RichText(spec.english)};
        blocks.append(std::make_shared<const Block>(block));
    }
    return {header, blocks};
}

} // namespace communique::tests
