#pragma once

#include "writers/pdf/Pagination.h"
#include "writers/pdf/TextDrawing.h"

namespace communique::writers::pdf {

/// A horizontal stretch of a page, in points from its left edge.
struct Span
{
    double x = 0;
    double width = 0;
};

/// The page of a release around its text: letterhead, embargo line, header and footer.
class Furniture
{
public:
    Furniture(PageCanvas& canvas, const Form& form)
        : m_canvas(canvas)
        , m_form(form)
        , m_texts(canvas)
    {
    }

    /// Content of the first page, below `node`.
    void drawLetterhead(const Release& release, Language language, Span span, int node);
    /// In both languages, `first` before the other; content of `node` on the first page, an artifact (-1)
    /// later.
    void drawEmbargo(const Release& release, Language first, int node);
    void drawPageHeader(const Release& release, Language language, int page, int pages);
    void drawFooter(const Release& release, const QList<Language>& languages, int page, int pages);

    /// The room that it leaves to the text of these languages, each in a column of this width.
    [[nodiscard]] static Room room(const Release& release, const Form& form, const QList<Language>& languages,
                                   double width);

private:
    void drawRuledLetterhead(const Release& release, Language language, Span span, int node);
    void drawLogo(double x, double middle, double width, double height, Language language, int node);
    void drawThreePlaces(const Release& release, const document::Furniture& furniture,
                         const QList<Language>& languages, double y, int page, int pages);
    void drawRule(Span span, double y, double thickness, const QString& colour);
    void drawWords(const LayoutPtr& words, const document::TextStyle& style, double x, double top, int node);
    [[nodiscard]] Span wholeWidth() const;

    PageCanvas& m_canvas;
    const Form& m_form;
    TextDrawing m_texts;
};

} // namespace communique::writers::pdf
