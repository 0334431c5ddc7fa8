#pragma once

#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

/// Where a leaf ended up: a marked-content sequence of a page. An artifact has a page and no id.
struct MarkedContent
{
    int page = -1;
    int id = -1;
};

/// Rewrites the tags that Cairo put around every leaf, page after page in drawing order: content gets the
/// structure type of its element and an id that counts from 0 on each page, everything else becomes an
/// artifact with its kind (ISO 32000-1, 14.6.2 and 14.8.2.2).
class ContentTags
{
public:
    explicit ContentTags(const Structure& structure)
        : m_structure(structure)
    {
    }

    /// The content stream of the next page.
    [[nodiscard]] QByteArray rewritten(const QByteArray& content);

    /// By leaf. Shorter than the structure's leaves where a tag was lost, which is a bug.
    [[nodiscard]] const QList<MarkedContent>& places() const { return m_places; }

private:
    [[nodiscard]] QByteArray nextTag();

    const Structure& m_structure;
    QList<MarkedContent> m_places;
    int m_page = -1;
    int m_nextId = 0;
};

} // namespace communique::writers::pdf
