#include "writers/pdf/Pagination.h"

#include <algorithm>

namespace communique::writers::pdf {

namespace {

constexpr int LeastLines = 2;
constexpr int LongestChain = 8; ///< boxes kept together; a longer chain may break

class Paginator
{
public:
    Paginator(const QList<Box>& boxes, const Room& room)
        : m_boxes(boxes)
        , m_room(room)
        , m_y(room.firstTop)
    {
        m_pages.append(Page());
    }

    QList<Page> paginate()
    {
        for (int i = 0; i < m_boxes.size(); ++i) {
            if (!atTop() && m_y + leastHeight(i) > m_room.bottom)
                turnPage(i);
            if (m_boxes[i].isRow())
                placeRow(i);
            else
                placeLines(i);
        }
        return m_pages;
    }

private:
    [[nodiscard]] bool atTop() const { return m_pages.last().items.isEmpty(); }
    [[nodiscard]] double gapBefore(int i) const
    {
        return atTop() && m_pages.size() > 1 ? 0 : m_boxes[i].spaceBefore;
    }

    /// The least room that box `i` needs here, with whatever has to stay with it.
    [[nodiscard]] double leastHeight(int i, int chain = 0) const
    {
        const Box& box = m_boxes[i];
        if (box.isRow()) {
            const bool chained = box.keepWithNext && i + 1 < m_boxes.size() && chain < LongestChain;
            return box.spaceBefore + box.rowHeight + (chained ? leastHeight(i + 1, chain + 1) : 0);
        }
        const int lines = box.lineCount();
        if (box.keepWithNext && i + 1 < m_boxes.size() && chain < LongestChain)
            return box.spaceBefore + lines * box.lineHeight() + leastHeight(i + 1, chain + 1);
        // Three lines can't be cut so that two stay on each side.
        const int least = lines < 2 * LeastLines ? lines : LeastLines;
        return box.spaceBefore + least * box.lineHeight();
    }

    void turnPage(int next)
    {
        m_pages.append(Page());
        m_y = m_room.top;
        const int header = m_boxes[next].headerRow;
        if (header >= 0) {
            m_pages.last().items.append({header, 0, 0, m_y, true});
            m_y += m_boxes[header].rowHeight;
        }
    }

    void placeRow(int i)
    {
        m_y += m_boxes[i].headerRow >= 0 ? 0 : gapBefore(i);
        m_pages.last().items.append({i, 0, 0, m_y, false});
        m_y += m_boxes[i].rowHeight;
        m_pages.last().bottom = m_y;
    }

    void placeLines(int i)
    {
        const Box& box = m_boxes[i];
        m_y += gapBefore(i);
        int line = 0;
        const int lines = box.lineCount();
        while (line < lines) {
            const int room = static_cast<int>((m_room.bottom - m_y + 0.01) / box.lineHeight());
            int end = std::min(lines, line + std::max(room, 1));
            if (end < lines) {
                end = std::min(end, lines - LeastLines);
                if (end - line < LeastLines && !atTop()) {
                    turnPage(i);
                    continue;
                }
                end = std::max(end, line + 1);
            }
            m_pages.last().items.append({i, line, end, m_y, false});
            m_y += (end - line) * box.lineHeight();
            m_pages.last().bottom = m_y;
            line = end;
            if (line < lines)
                turnPage(i);
        }
    }

    const QList<Box>& m_boxes;
    Room m_room;
    double m_y;
    QList<Page> m_pages;
};

} // namespace

QList<Page> paginate(const QList<Box>& boxes, const Room& room)
{
    return Paginator(boxes, room).paginate();
}

} // namespace communique::writers::pdf
