#pragma once

namespace communique::base {

/// Lets the libraries read numbers, letters and words alike on every computer. In the locale of the
/// environment Cairo stops reading "7.5" at the point where a comma is usual, and PCRE2 knows no script whose
/// name has a capital I where Turkish is spoken; Pango takes Chinese characters in English for Japanese ones
/// where messages are in Japanese. Messages, and what Qt itself takes from the environment, stay as they are.
/// To be called once, after the QCoreApplication is made (which sets the environment's) and before any
/// thread.
void setNeutralLibraryLocale();

} // namespace communique::base
