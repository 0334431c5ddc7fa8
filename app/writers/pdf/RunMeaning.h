#pragma once

#include "base/Language.h"

#include <pango/pango.h>

#include <QByteArray>

/// What the words of a layout mean beside how they look: attributes that Pango carries along and that change
/// no shape.
namespace communique::writers::pdf {

struct RunMeaning
{
    QByteArray language; ///< BCP 47, where it is not the text's own
    QByteArray target;   ///< address of a link
    /// Where the stretch in that language, and the link, begin and end: bytes in the layout's text.
    guint languageStart = 0;
    guint linkStart = 0;
    guint linkEnd = 0;

    bool operator==(const RunMeaning&) const = default;
};

/// Notes the language of every stretch that is not in `own`: Korean words in an English text, Latin words in
/// a Korean one, other scripts in both (WCAG 3.1.2, ISO 14289-1, 7.2). A single Latin letter is no word.
void markLanguages(PangoAttrList* list, const QString& text, base::Language own);

/// Notes that [from, to), in bytes, leads to `target`.
void markLink(PangoAttrList* list, qsizetype from, qsizetype to, const QString& target);

/// True for Pango's underline. The type of a registered attribute is no value of Pango's enumeration, and
/// must not be read as one.
[[nodiscard]] bool isUnderline(const PangoAttribute* attribute);

[[nodiscard]] RunMeaning meaningOf(const PangoItem* item);

} // namespace communique::writers::pdf
