#include "base/LibraryLocale.h"

#include <QtGlobal>

#include <clocale>

namespace communique::base {

void setNeutralLibraryLocale()
{
    std::setlocale(LC_NUMERIC, "C");
    std::setlocale(LC_CTYPE, "C.UTF-8"); // Qt wants UTF-8
    qputenv("PANGO_LANGUAGE", "ko");
}

} // namespace communique::base
