#pragma once

#include "base/Language.h"

#include <QByteArray>

namespace communique::writers {

/// The language (BCP 47) that a character's script gives away in a text in `own`; empty for what every
/// language uses, and for Chinese characters in a Korean text; "und" for scripts of many languages.
[[nodiscard]] QByteArray scriptLanguage(char32_t character, base::Language own);

} // namespace communique::writers
