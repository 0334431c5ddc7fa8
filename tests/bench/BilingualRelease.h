#pragma once

#include "document/Release.h"
#include "document/Schema.h"

/// A long release as a ministry's annual report would give it, in both languages.
namespace communique::bench {

inline document::Release bilingualRelease(int blocks)
{
    using document::BlockType;
    document::Header header;
    header.id = QStringLiteral("bench");
    header.form = QStringLiteral("mofa");
    header.date = QDate(2026, 10, 7);
    header.title = {QStringLiteral("제5차 한-EU 사이버정책협의회 개최 결과"),
                    QStringLiteral("Outcome of the 5th ROK-EU Cyber Policy Consultation")};
    QList<document::BlockPtr> list;
    for (int i = 0; i < blocks; ++i) {
        const bool paragraph = i % 3 == 0;
        document::Block block;
        block.shape.type = paragraph ? BlockType::Paragraph : BlockType::Point;
        block.shape.level = paragraph ? 0 : 1;
        block.id = QStringLiteral("b%1").arg(i + 1);
        block.text[base::Language::Korean] =
            QStringLiteral("양측은 %1번째 의제와 관련하여 사이버공간에서의 국제규범 형성과 신뢰구축조치에 "
                           "대한 의견을 교환하고, "
                           "앞으로도 긴밀히 협력해 나가기로 하였다.")
                .arg(i + 1);
        block.text[base::Language::English] =
            QStringLiteral(
                "On item %1 the two sides exchanged views on the shaping of international norms and on "
                "confidence-building measures in cyberspace, and agreed to continue working closely "
                "together.")
                .arg(i + 1);
        list.append(std::make_shared<const document::Block>(block));
    }
    return {header, list};
}

} // namespace communique::bench
