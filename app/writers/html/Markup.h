#pragma once

#include "base/Language.h"
#include "document/RichText.h"

#include <QString>

namespace communique::writers::html {

/// Text for element content and quoted attributes. The only place where text becomes HTML.
[[nodiscard]] QString escaped(const QString& text);

/// ` name="value"`, or nothing for an empty value.
[[nodiscard]] QString attribute(const QString& name, const QString& value);

[[nodiscard]] QString element(const QString& tag, const QString& attributes, const QString& content);

/// Escaped words; those in another language than the text around them say so.
[[nodiscard]] QString textHtml(const QString& text, base::Language around);

/// Words with their marks as strong, em, u and a; links of other kinds than allowed appear as plain words.
[[nodiscard]] QString inlineHtml(const document::RichText& text);

/// The same, with words in another language marked.
[[nodiscard]] QString inlineHtml(const document::RichText& text, base::Language around);

/// ` lang="ko"` where the words are not in the language around them, but in the other.
[[nodiscard]] QString languageAttribute(base::Language words, base::Language around);

} // namespace communique::writers::html
