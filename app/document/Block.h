#pragma once

#include "base/Language.h"
#include "document/Media.h"
#include "document/RichText.h"
#include "document/Translation.h"

#include <QJsonObject>

#include <memory>

namespace communique::document {

using base::Language;
using base::PerLanguage;

enum class BlockType : quint8 { Heading, Paragraph, Point, Note, Quote, Table, Figure, Signature };

inline constexpr std::array BlockTypes{BlockType::Heading, BlockType::Paragraph, BlockType::Point,
                                       BlockType::Note,    BlockType::Quote,     BlockType::Table,
                                       BlockType::Figure,  BlockType::Signature};

/// One cell of a table, in every language of the release.
using Cell = PerLanguage<RichText>;

/// The grid of a table block. Every row has the same number of cells.
struct Table
{
    bool headerRow = false;
    QList<QList<Cell>> rows;

    [[nodiscard]] qsizetype columns() const { return rows.isEmpty() ? 0 : rows.first().size(); }
    bool operator==(const Table&) const = default;
};

/// The picture of a figure block.
struct Figure
{
    MediaPtr media;
    QString lost; ///< digest of a picture that the file does not hold, or not as it was
    QString
        lostType; ///< what the file holds instead, so that no save drops it: the media type that it names,
    QString lostData; ///< and the data as written in it
    static constexpr int SmallestWidth = 10;
    int width = 100;                  ///< per cent of the text's width, SmallestWidth to 100
    PerLanguage<QString> alternative; ///< said in place of the picture

    /// Of the picture, there or lost; empty where none was ever chosen.
    [[nodiscard]] QString digest() const { return media ? media->digest : lost; }
    [[nodiscard]] bool isLost() const { return !media && !lost.isEmpty(); }
    bool operator==(const Figure& other) const
    {
        return width == other.width && alternative == other.alternative && digest() == other.digest() &&
               isLost() == other.isLost();
    }
};

/// What a block is, apart from its words.
struct BlockShape
{
    BlockType type = BlockType::Paragraph;
    int level = 0;      ///< points 1–3; notes 0–3 (the level of what they explain); everything else 0
    bool marker = true; ///< carries the form's number or bullet for its type and level
    PerLanguage<bool> absent; ///< "not in this language": left out there, and not waiting for a translation

    bool operator==(const BlockShape&) const = default;
};

/// One unit of the body, in every language at once: ¶2 is ¶2 whatever happens to its words.
struct Block
{
    QString id; ///< unique within the release, stable for good
    BlockShape shape;
    PerLanguage<RichText> text;                         ///< of a table or figure: its caption
    Table table;                                        ///< tables only
    Figure figure;                                      ///< figures only
    PerLanguage<std::optional<Confirmation>> confirmed; ///< what was said of it as a translation
    QJsonObject extra; ///< keys of the file that this version does not know; written back as they came

    bool operator==(const Block&) const = default;
};

/// Blocks are shared between releases and never change once they are part of one.
using BlockPtr = std::shared_ptr<const Block>;

} // namespace communique::document
