#pragma once

#include "writers/pdf/DocumentFacts.h"

#include <qpdf/QPDF.hh>

namespace communique::writers::pdf {

/// Puts the release's own file into the PDF, as the source that the PDF was made of (ISO 19005-3, 6.8).
void attachSource(QPDF& pdf, const DocumentFacts& facts);

} // namespace communique::writers::pdf
