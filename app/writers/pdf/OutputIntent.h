#pragma once

#include <qpdf/QPDF.hh>

namespace communique::writers::pdf {

/// Says that the colours of the pages are sRGB, and carries the profile (ISO 19005-2, 6.2.3).
void addOutputIntent(QPDF& pdf);

} // namespace communique::writers::pdf
