#pragma once

#include "writers/Options.h"

namespace communique::writers::html {

/// True where the page's place on the web is known. Only then may it say canonical, og:url and og:image,
/// which have to be whole addresses.
[[nodiscard]] bool isPlaced(const Options& options);

/// The address of a file that stands in the folder of the page: whole where the folder is known, else
/// relative. Percent-encoded (RFC 3986); empty for an empty name.
[[nodiscard]] QString addressOf(const QString& fileName, const Options& options);

/// That of the page which speaks `language`.
[[nodiscard]] QString pageAddress(base::Language language, const Options& options);

} // namespace communique::writers::html
