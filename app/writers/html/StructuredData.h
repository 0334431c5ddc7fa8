#pragma once

#include "writers/html/Facts.h"

namespace communique::writers::html {

/// JSON-LD for the articles of a page: schema.org NewsArticle, the languages tied to one another as work and
/// translation by their @id. Never holds a "<", so that no text can end the script element.
[[nodiscard]] QString jsonLd(const Release& release, const Form& form, const Options& options);

} // namespace communique::writers::html
