#include "writers/pdf/Pagination.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace communique::writers::pdf {

namespace {

constexpr int LeastLines = 2;
constexpr int LongestChain = 16;      ///< rows kept together; a longer chain may break
constexpr double HighestHeader = 0.4; ///< of a page; a higher header row is not repeated
constexpr double HighestUnbroken = 0.5;
constexpr double Tolerance = 0.01;

/// A height on one of the pages.
struct Place
{
    int page = 0;
    double y = 0;

    bool operator<(const Place& other) const { return std::tie(page, y) < std::tie(other.page, other.y); }
};

/// The least height that boxes need with whatever has to stay with them.
struct Need
{
    double height = 0;
    bool goesOn = false; ///< the box after them, in another row, has to stay with them too
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

    [[nodiscard]] Place place() const { return m_at; }
    void moveTo(Place place) { m_at = place; }
    [[nodiscard]] bool atTop() const { return m_at.y <= topOf(m_at.page) + Tolerance; }

    /// Where the boxes of a row end that begin with the one at `from`.
    [[nodiscard]] int endOfRow(int from) const
    {
        int end = from;
        while (end < m_boxes.size() && m_boxes[end].row == m_boxes[from].row)
            ++end;
        return end;
    }

    /// The box before `end` has to stay with the one that is there.
    [[nodiscard]] bool goesOn(int end) const { return end < m_boxes.size() && m_boxes[end - 1].keepWithNext; }

    [[nodiscard]] double heightOf(int from, int end) const
    {
        double height = 0;
        for (int i = from; i < end; ++i)
            height += m_boxes[i].spaceBefore + m_boxes[i].height();
        return height;
    }

    /// Of the boxes [from, end) of one row. Of a text of many lines that is the first two; placeLines() sees
    /// to it that the last two are where the next box is.
    [[nodiscard]] Need need(int from, int end) const
    {
        double height = 0;
        for (int i = from; i < end; ++i) {
            const Box& box = m_boxes[i];
            const int lines = box.lineCount();
            height += box.spaceBefore;
            if (isHigherThanAPage(box))
                return {height + std::min(lines, LeastLines) * box.lineHeight() + 2 * CellPadding};
            if (!staysWhole(box))
                return {height + LeastLines * box.lineHeight()};
            height += box.height();
            if (!box.keepWithNext)
                return {height};
        }
        return {height, goesOn(end)};
    }

    /// What comes next, with the header of its table, begins at the top of this page.
    void turnTo(int page, int next)
    {
        m_at = {page, m_room.top};
        const int header = m_boxes[next].headerRow;
        if (isRepeated(header))
            add(0, m_boxes[header].lineCount(), m_boxes[header].height(), header, true);
    }

    /// Places the boxes [from, end) of one row from here on. The row ends at `bottom` where nothing of it is
    /// cut, and what has to stay with the last box needs the height `after`.
    void placeRow(int from, int end, double bottom, double after)
    {
        for (int i = from; i < end; ++i) {
            const Need least = need(i, end);
            if (i > from && !atTop() && m_at.y + least.height > m_room.bottom + Tolerance)
                turnTo(m_at.page + 1, i);
            if (m_boxes[i].isRow())
                placeWhole(i);
            else if (i + 1 < end)
                placeLines(i, 0, need(i + 1, end).height);
            else
                placeLines(i, bottom, after);
        }
    }

private:
    [[nodiscard]] double topOf(int page) const { return page == 0 ? m_room.firstTop : m_room.top; }
    [[nodiscard]] double gap(const Box& box) const { return atTop() && m_at.page > 0 ? 0 : box.spaceBefore; }

    /// Three lines can't be cut so that two stay on each side.
    [[nodiscard]] bool staysWhole(const Box& box) const
    {
        return box.isRow() || box.lineCount() < 2 * LeastLines ||
               (box.unbroken && box.height() <= HighestUnbroken * m_room.height());
    }

    /// A row that has to be cut, wherever it begins.
    [[nodiscard]] bool isHigherThanAPage(const Box& box) const
    {
        if (box.picture || !box.isRow())
            return false;
        const double header = isRepeated(box.headerRow) ? m_boxes[box.headerRow].height() : 0;
        return header + box.height() > m_room.height() + Tolerance;
    }

    [[nodiscard]] bool isRepeated(int header) const
    {
        return header >= 0 && m_boxes[header].height() < HighestHeader * m_room.height();
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

    void placeWhole(int index)
    {
        const Box& box = m_boxes[index];
        m_at.y += gap(box);
        if (!box.picture && box.height() > m_room.bottom - m_at.y + Tolerance)
            placeInParts(index);
        else
            add(0, box.lineCount(), box.height(), index);
    }

    /// A table row that is higher than a page.
    void placeInParts(int index)
    {
        const Box& box = m_boxes[index];
        const int lines = box.lineCount();
        for (int line = 0; line < lines;) {
            const double room = m_room.bottom - m_at.y - 2 * CellPadding;
            const int fitting = std::max(1, static_cast<int>((room + Tolerance) / box.lineHeight()));
            const int end = std::min(lines, line + fitting);
            add(line, end, (end - line) * box.lineHeight() + 2 * CellPadding, index);
            line = end;
            if (line < lines)
                turnTo(m_at.page + 1, index);
        }
    }

    void placeLines(int index, double rowBottom, double after)
    {
        const Box& box = m_boxes[index];
        m_at.y += gap(box);
        const int lines = box.lineCount();
        for (int line = 0; line < lines;) {
            const int room = static_cast<int>((m_room.bottom - m_at.y + Tolerance) / box.lineHeight());
            int end = std::min(lines, line + std::max(room, 1));
            // What must stay with it would find no room below it.
            const double bottom =
                std::max(m_at.y + (lines - line) * box.lineHeight(), line == 0 ? rowBottom : 0);
            if (end == lines && lines - line >= 2 * LeastLines && !staysWhole(box) && box.keepWithNext &&
                after > 0 && bottom + after > m_room.bottom + Tolerance)
                end = lines - LeastLines;
            if (end < lines) {
                end = std::min(end, lines - LeastLines);
                if ((end - line < LeastLines || staysWhole(box)) && !atTop()) {
                    turnTo(m_at.page + 1, index);
                    continue;
                }
                end = std::max(end, line + 1);
            }
            add(line, end, (end - line) * box.lineHeight(), index);
            line = end;
            if (line < lines)
                turnTo(m_at.page + 1, index);
        }
    }

    const QList<Box>& m_boxes;
    int m_column;
    const Room& m_room;
    QList<Page>& m_pages;
    Place m_at;
};

/// Fills the columns row by row. What stands level in them stays together as one.
class Paginator
{
public:
    Paginator(const QList<QList<Box>>& columns, const Room& room)
        : m_room(room)
    {
        std::map<Row, QList<Stretch>> rows;
        for (int c = 0; c < columns.size(); ++c) {
            m_flows.append(Flow(columns[c], c, room, m_pages));
            for (int from = 0, end = 0; from < columns[c].size(); from = end) {
                end = m_flows[c].endOfRow(from);
                rows[columns[c][from].row].append({c, from, end});
            }
        }
        for (const auto& [row, stretches] : rows)
            m_rows.append(stretches);
    }

    QList<Page> pages()
    {
        int together = -1; // the last row of those that stay with the one before
        for (int row = 0; row < m_rows.size(); ++row) {
            Place start;
            for (const Flow& flow : std::as_const(m_flows))
                start = std::max(start, flow.place());
            for (Flow& flow : m_flows)
                flow.moveTo(start);
            Chain chain = row > together ? longestFrom(row) : chainFrom(row, together - row);
            if (!m_flows.first().atTop() && start.y + chain.height > m_room.bottom + Tolerance) {
                start = {start.page + 1, m_room.top};
                for (const Stretch& stretch : m_rows[row])
                    m_flows[stretch.column].turnTo(start.page, stretch.from);
            } else if (row > together) {
                // Not even a page that it begins has room for all of it: as much as there is.
                for (int links = chain.last - row;
                     links > 0 && start.y + chain.height > m_room.bottom + Tolerance;)
                    chain = chainFrom(row, --links);
            }
            together = std::max(together, chain.last);
            place(row, m_flows[m_rows[row].first().column].place(), row == together);
        }
        return m_pages;
    }

private:
    /// The boxes [from, end) of one column.
    struct Stretch
    {
        int column = 0;
        int from = 0;
        int end = 0;
    };

    /// Rows that stay together.
    struct Chain
    {
        double height = 0;   ///< the least
        int last = 0;        ///< of the rows
        bool isWhole = true; ///< the row after them need not stay with them
    };

    /// With what a box has to stay.
    enum class Next {
        InColumn, ///< with the next one of its language, and with what stands beside the place between
        InRows    ///< with the next row, in whatever language
    };

    /// From a row on, of `links` more rows at most. In the columns that are `waiting`, a box further up has
    /// to stay with the next one.
    [[nodiscard]] Chain chainFrom(int row, int links, Next next = Next::InRows, QList<int> waiting = {}) const
    {
        Chain chain{0, row};
        double whole = 0;
        if (next == Next::InRows)
            waiting.clear();
        for (const auto& [column, from, end] : m_rows[row]) {
            const Need need = m_flows[column].need(from, end);
            chain.height = std::max(chain.height, need.height);
            whole = std::max(whole, m_flows[column].heightOf(from, end));
            waiting.removeAll(column);
            if (need.goesOn)
                waiting.append(column);
        }
        chain.isWhole = waiting.isEmpty();
        if (chain.isWhole || links == 0)
            return chain;
        const Chain rest = chainFrom(row + 1, links - 1, next, waiting);
        return {std::max(chain.height, whole + rest.height), rest.last, rest.isWhole};
    }

    /// The longest that a page has room for.
    [[nodiscard]] Chain longestFrom(int row, const QList<int>& waiting = {}) const
    {
        const auto fits = [&](const Chain& chain) { return chain.height <= m_room.height() + Tolerance; };
        Chain chain = chainFrom(row, LongestChain, Next::InColumn, waiting);
        if (chain.isWhole && fits(chain))
            return chain;
        chain = chainFrom(row, LongestChain);
        for (int links = chain.last - row; links > 0 && !fits(chain);)
            chain = chainFrom(row, --links);
        return chain;
    }

    /// Where one of its texts of many lines has to leave the last of them to the next page, all do. None does
    /// where the row was found to stay with the next one as a whole.
    void place(int row, Place start, bool mayBeCut)
    {
        double whole = 0;
        double after = 0;
        for (const auto& [column, from, end] : std::as_const(m_rows[row])) {
            whole = std::max(whole, m_flows[column].heightOf(from, end));
            if (mayBeCut && m_flows[column].goesOn(end))
                after = std::max(after, longestFrom(row + 1, {column}).height);
        }
        for (const auto& [column, from, end] : std::as_const(m_rows[row]))
            m_flows[column].placeRow(from, end, start.y + whole, after);
    }

    const Room& m_room;
    QList<Page> m_pages{Page()};
    QList<Flow> m_flows;
    QList<QList<Stretch>> m_rows;
};

} // namespace

QList<Page> paginate(const QList<QList<Box>>& columns, const Room& room)
{
    return Paginator(columns, room).pages();
}

} // namespace communique::writers::pdf
