#pragma once

#include "writers/pdf/Composition.h"

namespace communique::writers::pdf {

/// A stretch of one box on one page: lines [first, last) of a paragraph, or a table row.
struct Placed
{
    int box = 0;
    int firstLine = 0;
    int lastLine = 0;
    double y = 0;          ///< top, from the top of the page
    bool repeated = false; ///< a header row shown again
};

struct Page
{
    QList<Placed> items;
    double bottom = 0; ///< where the last item ends
};

/// The vertical room of the pages, in points from the top of the page.
struct Room
{
    double firstTop = 0; ///< below the letterhead
    double top = 0;
    double bottom = 0;
};

/// Cuts the boxes into pages: at least two lines of a paragraph on each side of a break, nothing that must
/// stay with its successor alone at the end of a page, header rows repeated.
[[nodiscard]] QList<Page> paginate(const QList<Box>& boxes, const Room& room);

} // namespace communique::writers::pdf
