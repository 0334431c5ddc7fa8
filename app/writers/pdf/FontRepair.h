#pragma once

#include <qpdf/QPDF.hh>

namespace communique::writers::pdf {

/// Sets right what Cairo leaves out or says differently than ISO 19005-2, 6.2.11 and ISO 14289-1, 7.21 want,
/// in the fonts and pictures of a document: no glyph and no pixel changes.
void repairFontsAndPictures(QPDF& pdf);

} // namespace communique::writers::pdf
