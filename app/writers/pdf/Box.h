#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/pdf/Structure.h"
#include "writers/pdf/TextLayout.h"

#include <compare>

namespace communique::writers::pdf {

using document::Form;
using document::Release;

/// One cell of a table row, laid out.
struct CellBox
{
    LayoutPtr text;
    double x = 0;
    double width = 0;
    double textX = 0; ///< of the text, from the left edge of the cell
    bool shaded = false;
    int rows = 1; ///< that it spans, itself included
    int node = Structure::Artifact;
};

/// What stands level in both languages: blocks, and the rows of one table.
struct Row
{
    int block = 0; ///< ascending: 0 is the head, 1 + i block i, then the end
    int step = 0;  ///< 1 + r for row r of a table, 0 for its caption and everything else

    auto operator<=>(const Row&) const = default;
};

/// What stands on the pages: a paragraph with its marker, a picture, or one row of a table. Lengths in
/// points, x from the left edge of its column.
struct Box
{
    Row row;
    QString blockId; ///< empty for head and end
    document::TextStyle style;
    LayoutPtr text;   ///< null for a picture or a row
    LayoutPtr marker; ///< may be null
    double markerX = 0;
    double markerScale = 1; ///< of its letters, less where it would take the text's room
    double textX = 0;
    double spaceBefore = 0;
    bool keepWithNext = false;
    bool unbroken =
        false; ///< a heading, caption or signature: on one page, unless it is higher than half of one
    int markerNode = Structure::Artifact;
    int node = Structure::Artifact;
    document::MediaPtr picture; ///< of a figure
    double pictureWidth = 0;
    QList<CellBox> cells; ///< of a table row
    double rowHeight = 0;
    int headerRow = -1; ///< index of the box to repeat on a new page; -1 for none

    [[nodiscard]] bool isRow() const { return !cells.isEmpty() || picture; }
    [[nodiscard]] double lineHeight() const { return style.size * style.leading; }
    /// Of the text, or of the longest cell.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double height() const { return isRow() ? rowHeight : lineCount() * lineHeight(); }
};

/// Between the text of a cell and its lines; less at the sides where a table has many columns.
inline constexpr double CellPadding = 5;

} // namespace communique::writers::pdf
