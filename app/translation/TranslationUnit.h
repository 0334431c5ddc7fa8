#pragma once

#include "document/Form.h"
#include "document/Release.h"

/// A release as a translator outside of the program sees it: one text after the other.
namespace communique::translation {

using base::Language;
using document::Form;
using document::Release;
using document::RichText;

enum class UnitPart : quint8 {
    Title,
    Subtitle,
    Text,       ///< of a block; of a table or figure its caption
    Cell,       ///< of a table
    Alternative ///< said in place of a figure
};

/// One text that waits for a translation, or has it.
struct TranslationUnit
{
    QString id; ///< an NMTOKEN, stable for good: "title", "subtitle", "b7", "b7.r2.c1", "b9.alt"
    UnitPart part = UnitPart::Text;
    QString blockId; ///< empty for title and subtitle
    int row = 0;     ///< cells only, from 0
    int column = 0;  ///< cells only, from 0
    QString grid;    ///< cells only: rows and columns of the table, "3x4"
    QString place;   ///< where it stands, for a person: "2. ° (point)"
    RichText source;
    RichText target;
    document::Progress progress = document::Progress::Empty; ///< of the block as a whole, title or subtitle
};

/// Every text of the release with words in its source language that needs a translation into `target`, in
/// reading order. Texts without words, and blocks that are absent in one language, are left out.
[[nodiscard]] QList<TranslationUnit> unitsOf(const Release& release, const Form& form, Language target);

/// The id of a block as an NMTOKEN without a dot, different for different ids: letters, digits, "_" and "-"
/// stay, everything else becomes ":" and hexadecimal digits of its UTF-16 unit and ":".
[[nodiscard]] QString tokenOf(const QString& blockId);

/// Tells one text from another, marks included.
[[nodiscard]] QString fingerprintOf(const RichText& text);

} // namespace communique::translation
