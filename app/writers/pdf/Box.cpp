#include "writers/pdf/Box.h"

#include <algorithm>

namespace communique::writers::pdf {

int Box::lineCount() const
{
    if (text)
        return pango_layout_get_line_count(text.get());
    int lines = 0;
    for (const CellBox& cell : cells)
        if (cell.rows == 1)
            lines = std::max(lines, pango_layout_get_line_count(cell.text.get()));
    return lines;
}

} // namespace communique::writers::pdf
