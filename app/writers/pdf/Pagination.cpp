#include "writers/pdf/Pagination.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace communique::writers::pdf {

namespace {

constexpr int LeastLines = 2;
constexpr int LongestChain = 8;       ///< boxes kept together; a longer chain may break
constexpr double HighestHeader = 0.4; ///< of a page; a higher header row is not repeated
constexpr double Tolerance = 0.01;
constexpr Row End{std::numeric_limits<int>::max(), 0}; ///< behind everything

/// A height on one of the pages.
struct Place
{
    int page = 0;
    double y = 0;

    bool operator<(const Place& other) const { return std::tie(page, y) < std::tie(other.page, other.y); }
};

/// Fills one column, box by box.
class Flow
{
public:
    Flow(const QList<Box>& boxes, int column, const Room& room, QList<Page>& pages)
        : m_boxes(boxes)
        , m_column(column)
        , m_room(room)
        , m_pages(pages)
        , m_at{0, room.firstTop}
    {
    }

    [[nodiscard]] bool isDone() const { return m_next >= m_boxes.size(); }
    [[nodiscard]] Row nextRow() const { return isDone() ? End : m_boxes[m_next].row; }
    [[nodiscard]] Place place() const { return m_at; }
    void moveTo(Place place) { m_at = place; }
    /// The next box, and what must stay with it, begins here.
    [[nodiscard]] bool fits() const
    {
        return atTop() || m_at.y + leastHeight(m_next) <= m_room.bottom + Tolerance;
    }

    /// What comes next, with the header of its table, begins at the top of this page.
    void turnTo(int page)
    {
        m_at = {page, m_room.top};
        const int header = isDone() ? -1 : m_boxes[m_next].headerRow;
        if (isRepeated(header))
            add(0, m_boxes[header].lineCount(), m_boxes[header].height(), header, true);
    }

    void placeRow(Row row)
    {
        for (; nextRow() == row; ++m_next) {
            if (!fits())
                turnPage();
            if (m_boxes[m_next].isRow())
                placeWhole();
            else
                placeLines();
        }
    }

private:
    [[nodiscard]] double topOf(int page) const { return page == 0 ? m_room.firstTop : m_room.top; }
    [[nodiscard]] bool atTop() const { return m_at.y <= topOf(m_at.page) + Tolerance; }
    [[nodiscard]] double gap() const { return atTop() && m_at.page > 0 ? 0 : m_boxes[m_next].spaceBefore; }

    /// A row that has to be cut, wherever it begins.
    [[nodiscard]] bool isHigherThanAPage(const Box& box) const
    {
        if (box.picture || !box.isRow())
            return false;
        const double header = isRepeated(box.headerRow) ? m_boxes[box.headerRow].height() : 0;
        return header + box.height() > m_room.bottom - m_room.top + Tolerance;
    }

    [[nodiscard]] bool isRepeated(int header) const
    {
        return header >= 0 && m_boxes[header].height() < HighestHeader * (m_room.bottom - m_room.top);
    }

    /// The least room that a box needs, with whatever has to stay with it. Of a text of many lines that is
    /// the first two; placeLines() sees to it that the last two are where the next box is.
    [[nodiscard]] double leastHeight(int index, int chain = 0) const
    {
        const Box& box = m_boxes[index];
        const int lines = box.lineCount();
        if (isHigherThanAPage(box))
            return box.spaceBefore + std::min(lines, LeastLines) * box.lineHeight() + 2 * CellPadding;
        // Three lines can't be cut so that two stay on each side.
        if (!box.isRow() && lines >= 2 * LeastLines)
            return box.spaceBefore + LeastLines * box.lineHeight();
        if (box.keepWithNext && index + 1 < m_boxes.size() && chain < LongestChain)
            return box.spaceBefore + box.height() + leastHeight(index + 1, chain + 1);
        return box.spaceBefore + box.height();
    }

    /// What must stay with this box would find no room below it.
    [[nodiscard]] bool isPartedFromNext(const Box& box, double bottom) const
    {
        return box.keepWithNext && m_next + 1 < m_boxes.size() &&
               bottom + leastHeight(m_next + 1, 1) > m_room.bottom + Tolerance;
    }

    void add(int first, int last, double height, int box, bool repeated = false)
    {
        while (m_pages.size() <= m_at.page)
            m_pages.append(Page());
        Page& page = m_pages[m_at.page];
        page.items.append({m_column, box, first, last, m_at.y, height, repeated});
        m_at.y += height;
        page.bottom = std::max(page.bottom, m_at.y);
    }

    void turnPage() { turnTo(m_at.page + 1); }

    void placeWhole()
    {
        const Box& box = m_boxes[m_next];
        m_at.y += gap();
        if (!box.picture && box.height() > m_room.bottom - m_at.y + Tolerance)
            placeInParts();
        else
            add(0, box.lineCount(), box.height(), m_next);
    }

    /// A table row that is higher than a page.
    void placeInParts()
    {
        const Box& box = m_boxes[m_next];
        const int lines = box.lineCount();
        for (int line = 0; line < lines;) {
            const double room = m_room.bottom - m_at.y - 2 * CellPadding;
            const int fitting = std::max(1, static_cast<int>((room + Tolerance) / box.lineHeight()));
            const int end = std::min(lines, line + fitting);
            add(line, end, (end - line) * box.lineHeight() + 2 * CellPadding, m_next);
            line = end;
            if (line < lines)
                turnPage();
        }
    }

    void placeLines()
    {
        const Box& box = m_boxes[m_next];
        m_at.y += gap();
        const int lines = box.lineCount();
        for (int line = 0; line < lines;) {
            const int room = static_cast<int>((m_room.bottom - m_at.y + Tolerance) / box.lineHeight());
            int end = std::min(lines, line + std::max(room, 1));
            if (end == lines && lines - line >= 2 * LeastLines &&
                isPartedFromNext(box, m_at.y + (lines - line) * box.lineHeight()))
                end = lines - LeastLines;
            if (end < lines) {
                end = std::min(end, lines - LeastLines);
                if (end - line < LeastLines && !atTop()) {
                    turnPage();
                    continue;
                }
                end = std::max(end, line + 1);
            }
            add(line, end, (end - line) * box.lineHeight(), m_next);
            line = end;
            if (line < lines)
                turnPage();
        }
    }

    const QList<Box>& m_boxes;
    int m_column;
    const Room& m_room;
    QList<Page>& m_pages;
    Place m_at;
    int m_next = 0;
};

} // namespace

QList<Page> paginate(const QList<QList<Box>>& columns, const Room& room)
{
    QList<Page> pages{Page()};
    QList<Flow> flows;
    for (int i = 0; i < columns.size(); ++i)
        flows.append(Flow(columns[i], i, room, pages));
    while (true) {
        Row row = End;
        Place start;
        for (const Flow& flow : std::as_const(flows)) {
            row = std::min(row, flow.nextRow());
            start = std::max(start, flow.place());
        }
        if (row == End)
            break;
        for (Flow& flow : flows)
            flow.moveTo(start);
        const bool fits = std::all_of(flows.cbegin(), flows.cend(), [row](const Flow& flow) {
            return flow.nextRow() != row || flow.fits();
        });
        for (Flow& flow : flows) {
            if (flow.nextRow() != row)
                continue;
            if (!fits)
                flow.turnTo(start.page + 1);
            flow.placeRow(row);
        }
    }
    return pages;
}

} // namespace communique::writers::pdf
