#pragma once

#include "writers/html/Facts.h"

namespace communique::writers::html {

/// The content of the head element. `body` is the page's body, from which the nonce follows.
[[nodiscard]] QString headHtml(const Release& release, const Form& form, const Options& options,
                               const QString& body);

} // namespace communique::writers::html
