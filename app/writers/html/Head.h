#pragma once

#include "writers/html/Facts.h"

namespace communique::writers::html {

/// The content of the head element. `body` is the page's body, from which the nonce follows.
/// `live`: the style is that of both languages and pictures are allowed, for the preview puts the other
/// language and new figures into the page that is there.
[[nodiscard]] QString headHtml(const Release& release, const Form& form, const Options& options,
                               const QString& body, bool live);

} // namespace communique::writers::html
