#pragma once

#include "document/Form.h"
#include "document/Numbering.h"
#include "document/Release.h"

/// One self-contained HTML page, and the pieces of it that the live preview replaces. Every element of the
/// body has the id "<language>-<block id>", the header fields "<language>-title" and so on.
namespace communique::writers::html {

using base::Language;
using document::Form;
using document::Numbering;
using document::Release;

/// The whole page (WHATWG HTML, WCAG 2.2 AA): no scripts, style inside, Content-Security-Policy in a meta
/// element.
[[nodiscard]] QByteArray writeHtml(const Release& release, const Form& form,
                                   const QList<Language>& languages);

/// The article element of one language.
[[nodiscard]] QString articleHtml(const Release& release, const Form& form, Language language);

/// The one element that shows block `index`; empty where the block is absent in the language.
[[nodiscard]] QString blockHtml(const Release& release, const Numbering& numbering, qsizetype index,
                                Language language);

/// The blocks of one language, in their lists.
[[nodiscard]] QString bodyHtml(const Release& release, const Numbering& numbering, Language language);

[[nodiscard]] QString elementId(const QString& blockId, Language language);

} // namespace communique::writers::html
