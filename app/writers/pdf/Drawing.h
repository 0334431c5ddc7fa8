#pragma once

#include "writers/pdf/Layout.h"

namespace communique::writers::pdf {

/// Draws releases on the pages of one document and notes in its structure what every piece of content is.
class Drawing
{
public:
    /// The caller keeps both.
    Drawing(PageCanvas& canvas, const Form& form);

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

    PageCanvas& m_canvas;
    const Form& m_form;
    TextDrawing m_texts;
    Furniture m_furniture;
};

} // namespace communique::writers::pdf
