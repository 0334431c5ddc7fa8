#pragma once

#include "writers/pdf/DocumentFacts.h"

#include <qpdf/QPDF.hh>

namespace communique::writers::pdf {

/// "D:20190701000000Z" (ISO 32000-1, 7.9.4).
[[nodiscard]] QByteArray pdfDate(const QDateTime& time);

/// Title, language and date of the document, and the standards that it keeps: PDF/UA-1 always; PDF/A-2a, or
/// 3a with an attachment, where it is not encrypted (ISO 19005-2, 6.6; ISO 14289-1, 5).
void addMetadata(QPDF& pdf, const DocumentFacts& facts);

} // namespace communique::writers::pdf
