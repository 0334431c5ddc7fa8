#pragma once

#include "writers/html/Facts.h"

namespace communique::writers::html {

/// The head of an article: letterhead, embargo, title, subtitle and the fields that the form lists.
[[nodiscard]] QString headerHtml(const Release& release, const Form& form, Language language);

/// What the form's footer says beside page numbers, and that a translation is unofficial where it says so
/// there.
[[nodiscard]] QString footerHtml(const Release& release, const Form& form, Language language);

/// The line that calls a translation unofficial; empty where it is none.
[[nodiscard]] QString unofficialHtml(const Release& release, const Form& form, Language language);
[[nodiscard]] QString unofficialText(const Release& release, const Form& form, Language language);

/// What the form's footer says on a page without page numbers.
[[nodiscard]] QStringList footerPieces(const Release& release, const Form& form, Language language);

} // namespace communique::writers::html
