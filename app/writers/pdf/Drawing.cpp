#include "writers/pdf/Drawing.h"

#include "writers/Contrast.h"
#include "writers/pdf/Picture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

constexpr double GridThickness = 0.6;

bool isOnPage(const Page& page, int column, int box)
{
    return std::any_of(page.items.cbegin(), page.items.cend(), [column, box](const Placed& item) {
        return item.column == column && item.box == box && !item.repeated;
    });
}

/// Of a cell that reaches over `rows` rows from this one: as far as they are on this page.
double heightOf(int rows, const Page& page, const Placed& item)
{
    double height = item.height;
    for (const Placed& each : page.items)
        if (rows > 1 && each.column == item.column && each.box > item.box && each.box < item.box + rows &&
            !each.repeated)
            height += each.height;
    return height;
}

/// A cell with the rows that it reaches over.
struct Reach
{
    CellBox cell;
    int rows = 1;
    bool begun = false; ///< on the page before
};

/// The cells of a row; where it is the first on its page, those from above that reach down to it as well.
QList<Reach> reaching(const QList<Box>& boxes, const Page& page, const Placed& item)
{
    QList<Reach> cells;
    if (!item.repeated && !isOnPage(page, item.column, item.box - 1))
        for (int above = item.box - 1; above >= 0 && !boxes[above].cells.isEmpty(); --above)
            for (const CellBox& cell : boxes[above].cells)
                if (const int left = cell.rows - (item.box - above); left > 0)
                    cells.append({cell, left, true});
    for (const CellBox& cell : boxes[item.box].cells)
        cells.append({cell, cell.rows, false});
    return cells;
}

} // namespace

Drawing::Drawing(PageCanvas& canvas, const Form& form)
    : m_canvas(canvas)
    , m_form(form)
    , m_texts(canvas)
    , m_furniture(canvas, form)
{
}

void Drawing::drawRelease(const Release& release, const QList<Language>& languages, int document)
{
    const Layout layout = layOutPages(release, m_form, languages, m_canvas.structure(), document);
    for (int page = 0; page < layout.pages.size(); ++page)
        drawPage(release, layout, page);
}

void Drawing::drawPage(const Release& release, const Layout& layout, int page)
{
    const auto pages = static_cast<int>(layout.pages.size());
    const Language language = layout.languages.first();
    m_canvas.beginPage();
    m_furniture.drawEmbargo(release, language, page == 0 ? layout.heads.first() : Structure::Artifact);
    if (page == 0)
        for (qsizetype i = 0; i < layout.languages.size(); ++i)
            m_furniture.drawLetterhead(release, layout.languages[i], layout.spans[i], layout.heads[i]);
    m_furniture.drawPageHeader(release, language, page + 1, pages);
    for (const Placed& item : layout.pages[page].items)
        drawItem(layout.columns[item.column], layout.pages[page], item, layout.spans[item.column].x);
    m_furniture.drawFooter(release, layout.languages, page + 1, pages);
}

void Drawing::drawText(const LayoutPtr& layout, int firstLine, int lastLine, double x, double top,
                       const document::TextStyle& style, int node)
{
    m_canvas.content().setColour(style.colour);
    m_texts.draw(layout.get(), firstLine, lastLine, {x, top}, style, node);
}

void Drawing::drawItem(const QList<Box>& boxes, const Page& page, const Placed& item, double left)
{
    const Box& box = boxes[item.box];
    if (box.picture)
        return drawPicture(box, item, left);
    if (box.isRow())
        return drawRow(boxes, page, item, left);
    if (box.marker && item.firstLine == 0)
        drawMarker(box, left, item.y);
    drawText(box.text, item.firstLine, item.lastLine, left + box.textX, item.y, box.style, box.node);
}

/// On the baseline of the text, also where it is smaller.
void Drawing::drawMarker(const Box& box, double left, double top)
{
    document::TextStyle style = box.style;
    style.size *= box.markerScale;
    if (box.markerScale < 1)
        top += baselineOffset(box.text.get(), box.style) - baselineOffset(box.marker.get(), style);
    drawText(box.marker, 0, 1, left + box.markerX, top, style, box.markerNode);
}

void Drawing::drawPicture(const Box& box, const Placed& item, double left)
{
    m_canvas.structure().node(box.node).box = {left, item.y, box.pictureWidth, box.rowHeight};
    m_canvas.beginContent(box.node, item.y);
    m_canvas.drawPicture(*box.picture, {left, item.y, box.pictureWidth, box.rowHeight});
    m_canvas.endContent();
}

void Drawing::drawRow(const QList<Box>& boxes, const Page& page, const Placed& item, double left)
{
    const Box& box = boxes[item.box];
    const QList<Reach> cells = reaching(boxes, page, item);
    m_canvas.beginContent(Structure::LayoutArtifact);
    for (const auto& [cell, rows, begun] : cells) {
        const QRectF outline(left + cell.x, item.y, cell.width, heightOf(rows, page, item));
        if (cell.shaded) {
            m_canvas.content().setColour(m_form.colours.tableHead);
            m_canvas.content().fill(outline);
        }
        m_canvas.content().setColour(m_form.colours.grid);
        m_canvas.content().stroke(outline, GridThickness);
    }
    m_canvas.endContent();
    for (const auto& [cell, rows, begun] : cells) {
        const double height = heightOf(rows, page, item);
        if (!begun)
            drawCellText(cell, box, item, height, left);
        else if (const int lines = pango_layout_get_line_count(cell.text.get());
                 lines * box.lineHeight() <= height)
            drawText(cell.text, 0, lines, left + cell.x + cell.textX,
                     item.y + (height - lines * box.lineHeight()) / 2, styleOf(cell, box),
                     Structure::Artifact);
    }
}

/// An office may choose any ground for its tables' heads: as on web pages, the words stay readable on it.
document::TextStyle Drawing::styleOf(const CellBox& cell, const Box& box) const
{
    document::TextStyle style = box.style;
    if (cell.shaded)
        style.colour = readableOn(style.colour, m_form.colours.tableHead, HeadContrast);
    return style;
}

void Drawing::drawCellText(const CellBox& cell, const Box& box, const Placed& item, double height,
                           double left)
{
    const int all = pango_layout_get_line_count(cell.text.get());
    const bool whole = item.lastLine - item.firstLine >= box.lineCount();
    const int last = whole ? all : std::min(item.lastLine, all);
    const int first = whole ? 0 : item.firstLine;
    if (first >= last)
        return;
    const double free = height - (last - first) * box.lineHeight();
    drawText(cell.text, first, last, left + cell.x + cell.textX, item.y + (whole ? free / 2 : CellPadding),
             styleOf(cell, box), item.repeated ? Structure::Artifact : cell.node);
}

} // namespace communique::writers::pdf
