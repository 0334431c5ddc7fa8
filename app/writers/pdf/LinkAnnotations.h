#pragma once

#include "writers/pdf/StructureTree.h"

namespace communique::writers::pdf {

/// The places on the pages that lead to a link's target (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5): one
/// annotation for each page that the link is on, with a quadrilateral for each line.
class LinkAnnotations
{
public:
    explicit LinkAnnotations(const Pages& pages)
        : m_pages(pages)
    {
    }

    /// Puts the annotations of a link on their pages; gives the references to them for its element.
    QList<QPDFObjectHandle> add(const Structure::Node& link, QPDFObjectHandle element);

    /// The element of each annotation. The first one's StructParent is the number of pages.
    [[nodiscard]] const QList<QPDFObjectHandle>& owners() const { return m_owners; }

private:
    [[nodiscard]] QPDFObjectHandle annotation(const Structure::Node& link, const QList<QRectF>& lines) const;

    const Pages& m_pages;
    QList<QPDFObjectHandle> m_owners;
};

} // namespace communique::writers::pdf
