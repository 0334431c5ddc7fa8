#pragma once

#include "writers/pdf/Structure.h"

#include <qpdf/QPDF.hh>

namespace communique::writers::pdf {

/// The pages of a document that is being finished.
struct Pages
{
    QPDF& pdf;
    QList<QPDFObjectHandle> pages;
    double height = 0; ///< in points

    /// A rectangle measured from the top left corner, as a PDF measures it.
    [[nodiscard]] QPDFObjectHandle rectangle(const QRectF& rect) const;
};

/// Builds the structure tree out of the leaves, with the annotations of links (ISO 32000-1, 14.7 and 14.8.4;
/// ISO 14289-1, 7), and hangs it into the catalog.
void addStructureTree(const Pages& pages, const Structure& structure);

} // namespace communique::writers::pdf
