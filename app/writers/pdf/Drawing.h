#pragma once

#include "writers/pdf/Pagination.h"
#include "writers/pdf/TextDrawing.h"

namespace communique::writers::pdf {

/// Draws releases on the pages of one PDF surface and notes in `structure` what every piece of content is.
class Drawing
{
public:
    /// `surface` is a Cairo PDF surface; the caller keeps it.
    Drawing(cairo_surface_t* surface, const Form& form, Structure& structure);
    ~Drawing();
    Q_DISABLE_COPY_MOVE(Drawing)

    /// One language of a release, starting on a page of its own.
    void drawRelease(const Release& release, Language language, int document);

private:
    void drawText(const LayoutPtr& layout, int firstLine, int lastLine, double x, double top,
                  const document::TextStyle& style, int node);
    void drawItem(const Box& box, const Placed& item);
    void drawRow(const Box& box, const Placed& item);
    void drawLetterhead(const Release& release, Language language, int node);
    void drawRuledLetterhead(const Release& release, Language language, int node);
    void drawFooter(const Release& release, Language language, int page, int pages);
    void drawRule(double y, double thickness, const QString& colour);
    void setColour(const QString& colour);
    [[nodiscard]] LayoutPtr line(const QString& text, const document::TextStyle& style,
                                 Language language) const;

    cairo_t* m_cairo;
    const Form& m_form;
    Structure& m_structure;
    TextDrawing m_texts;
    double m_left;
    double m_width;
};

/// The room that letterhead and footer leave on the pages of one language.
[[nodiscard]] Room roomOf(const Form& form, Language language);

} // namespace communique::writers::pdf
