#pragma once

#include "writers/OutputFiles.h"

namespace communique::writers {

/// What to tell whoever exports these files: the characters for which no installed font has a shape, and
/// which stand as boxes on the pages of a PDF or in a preview picture. Empty where every character has one;
/// the other formats are shown in the reader's fonts and never add to it. Any thread.
[[nodiscard]] QString fontRemark(const QList<OutputFile>& files, const Release& release, const Form& form);

/// What else to tell: the fonts that the form names for these files and that are not installed, each once,
/// with what stands in for it. The same for every release in the form. Any thread.
[[nodiscard]] QStringList familyRemarks(const QList<OutputFile>& files, const Form& form);

/// What stands in for the font that the style would have; empty where that is installed. Any thread.
[[nodiscard]] QString familyInstead(const document::TextStyle& style, Language language);

} // namespace communique::writers
