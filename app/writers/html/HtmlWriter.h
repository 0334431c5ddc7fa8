#pragma once

#include "document/Form.h"
#include "document/Numbering.h"
#include "document/Release.h"
#include "writers/Options.h"

/// One self-contained HTML page, and the pieces of it that the live preview replaces. Every element of the
/// body has the id "<language>-<block id>", the header fields "<language>-title" and so on.
namespace communique::writers::html {

using base::Language;
using document::Form;
using document::Numbering;
using document::Release;

/// The page that is exported (WHATWG HTML, WCAG 2.2 AA): no scripts, style inside, Content-Security-Policy in
/// a meta element. Pure: equal input gives equal bytes, in any time zone and locale.
[[nodiscard]] QByteArray writePage(const Release& release, const Form& form, const Options& options);

/// The page of the live preview: the same, with a hidden place for every block that says nothing yet, and
/// with the style of both languages.
[[nodiscard]] QByteArray writeHtml(const Release& release, const Form& form,
                                   const QList<Language>& languages);

/// The article element of one language in the live preview.
[[nodiscard]] QString articleHtml(const Release& release, const Form& form, Language language);

/// The one element that shows block `index` in the live preview; empty where the block is absent in the
/// language. With a form, the last paragraph carries its closing mark.
[[nodiscard]] QString blockHtml(const Release& release, const Numbering& numbering, qsizetype index,
                                Language language);
[[nodiscard]] QString blockHtml(const Release& release, const Form& form, const Numbering& numbering,
                                qsizetype index, Language language);

/// The blocks of one language that say something, in their lists.
[[nodiscard]] QString bodyHtml(const Release& release, const Numbering& numbering, Language language);

[[nodiscard]] QString elementId(const QString& blockId, Language language);

} // namespace communique::writers::html
