#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/pdf/Structure.h"
#include "writers/pdf/TextLayout.h"

namespace communique::writers::pdf {

using document::Form;
using document::Release;

/// One cell of a table row, laid out.
struct CellBox
{
    LayoutPtr text;
    double x = 0;
    double width = 0;
    bool header = false;
    int node = Structure::Artifact;
};

/// What stands on the pages: a paragraph with its marker, or one row of a table. Lengths in points, x from
/// the left edge of the text area.
struct Box
{
    QString blockId;
    document::TextStyle style;
    LayoutPtr text;   ///< null for a table row
    LayoutPtr marker; ///< may be null
    double markerX = 0;
    double textX = 0;
    double spaceBefore = 0;
    bool centred = false;
    bool keepWithNext = false;
    int markerNode = Structure::Artifact;
    int node = Structure::Artifact;
    document::MediaPtr picture; ///< of a figure
    double pictureWidth = 0;
    QList<CellBox> cells; ///< of a table row
    double rowHeight = 0;
    int headerRow = -1; ///< index of the box to repeat on a new page; -1 for none

    [[nodiscard]] bool isRow() const { return !cells.isEmpty() || picture; }
    [[nodiscard]] double lineHeight() const { return style.size * style.leading; }
    [[nodiscard]] int lineCount() const { return text ? pango_layout_get_line_count(text.get()) : 0; }
};

/// Everything of one language in reading order, before it is cut into pages.
[[nodiscard]] QList<Box> compose(const Release& release, const Form& form, Language language,
                                 Structure& structure, int document);

} // namespace communique::writers::pdf
