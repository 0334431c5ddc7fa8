#pragma once

#include "writers/pdf/Furniture.h"

namespace communique::writers::pdf {

/// One or two languages of a release on pages of their own: what is drawn, and where.
struct Layout
{
    QList<Language> languages;
    QList<Span> spans;         ///< of the columns, one for each language
    QList<QList<Box>> columns; ///< one for each language
    Room room;
    QList<Page> pages;
    QList<int> heads; ///< the node of each language's letterhead
    int section = -1; ///< the node of the first language
};

/// Sets one language over the whole width, or two side by side, each block level with its counterpart. The
/// structure is added below `document`.
[[nodiscard]] Layout layOutPages(const Release& release, const Form& form, const QList<Language>& languages,
                                 Structure& structure, int document);

/// Draws releases on the pages of one PDF surface and notes in `structure` what every piece of content is.
class Drawing
{
public:
    /// `surface` is a Cairo PDF surface; the caller keeps it.
    Drawing(cairo_surface_t* surface, const Form& form, Structure& structure);
    ~Drawing();
    Q_DISABLE_COPY_MOVE(Drawing)

    /// These languages of a release, starting on a page of their own.
    void drawRelease(const Release& release, const QList<Language>& languages, int document);

private:
    void drawPage(const Release& release, const Layout& layout, int page);
    void drawText(const LayoutPtr& layout, int firstLine, int lastLine, double x, double top,
                  const document::TextStyle& style, int node);
    void drawItem(const QList<Box>& boxes, const Page& page, const Placed& item, double left);
    void drawMarker(const Box& box, double left, double top);
    void drawPicture(const Box& box, const Placed& item, double left);
    void drawRow(const QList<Box>& boxes, const Page& page, const Placed& item, double left);
    void drawCellText(const CellBox& cell, const Box& box, const Placed& item, double height, double left);
    [[nodiscard]] document::TextStyle styleOf(const CellBox& cell, const Box& box) const;

    cairo_t* m_cairo;
    const Form& m_form;
    Structure& m_structure;
    TextDrawing m_texts;
    Furniture m_furniture;
};

} // namespace communique::writers::pdf
