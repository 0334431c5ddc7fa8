#pragma once

#include "document/RichText.h"

#include <QString>

namespace communique::writers::html {

/// Text for element content and quoted attributes. The only place where text becomes HTML.
[[nodiscard]] QString escaped(const QString& text);

/// ` name="value"`, or nothing for an empty value.
[[nodiscard]] QString attribute(const QString& name, const QString& value);

/// Words with their marks as strong, em, u and a; links of other kinds than allowed appear as plain words.
[[nodiscard]] QString inlineHtml(const document::RichText& text);

} // namespace communique::writers::html
