#pragma once

#include "writers/pdf/ContentStream.h"
#include "writers/pdf/EmbeddedFont.h"
#include "writers/pdf/PictureObjects.h"
#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

/// The pages of a document while they are drawn: their content, piece by piece tagged with what it is in
/// `structure`, and the faces and pictures that it shows.
class PageCanvas
{
public:
    /// Width and height of the pages in points. The caller keeps the structure.
    PageCanvas(QSizeF page, Structure& structure)
        : m_page(page)
        , m_structure(structure)
    {
    }

    void beginPage() { m_pages.append(ContentStream(m_page.height())); }
    /// Of the page that was begun last.
    ContentStream& content() { return m_pages.last(); }
    Structure& structure() { return m_structure; }
    EmbeddedFonts& fonts() { return m_fonts; }

    /// Opens marked content for `node`, or for an artifact of that kind (ISO 32000-1, 14.6 and 14.8.2.2),
    /// `top` points below the page's edge; gives its leaf. No piece of content lies within another.
    int beginContent(int node, double top = 0);
    void endContent() { content().endMarked(); }

    /// Throws std::runtime_error where it cannot be drawn.
    void drawPicture(const document::Media& media, const PictureFrame& frame);

    [[nodiscard]] QSizeF pageSize() const { return m_page; }
    QList<ContentStream>& pages() { return m_pages; }
    PictureObjects& pictures() { return m_pictures; }

private:
    QSizeF m_page;
    Structure& m_structure;
    QList<ContentStream> m_pages;
    EmbeddedFonts m_fonts;
    PictureObjects m_pictures;
};

} // namespace communique::writers::pdf
