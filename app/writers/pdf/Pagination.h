#pragma once

#include "writers/pdf/Box.h"

namespace communique::writers::pdf {

/// A stretch of one box on one page: lines [first, last) of a paragraph or of the cells of a table row.
struct Placed
{
    int column = 0; ///< which of the lists of boxes
    int box = 0;
    int firstLine = 0;
    int lastLine = 0;
    double y = 0; ///< top, from the top of the page
    double height = 0;
    bool repeated = false; ///< a header row shown again
};

struct Page
{
    QList<Placed> items; ///< column by column, each from top to bottom
    double bottom = 0;   ///< where the last item ends
};

/// The vertical room of the pages, in points from the top of the page.
struct Room
{
    double firstTop = 0; ///< below the letterhead
    double top = 0;
    double bottom = 0;

    /// Of a page without a letterhead.
    [[nodiscard]] double height() const { return bottom - top; }
};

/// Cuts the boxes of one or more columns into pages: at least two lines of a paragraph on each side of a
/// break, nothing that must stay with its successor alone at the end of a page, header rows repeated, table
/// rows whole unless one alone is higher than a page. Boxes with the same `row` start on the same page, at
/// the same height, in all columns.
[[nodiscard]] QList<Page> paginate(const QList<QList<Box>>& columns, const Room& room);

} // namespace communique::writers::pdf
