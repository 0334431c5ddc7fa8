#pragma once

#include "writers/OutputFiles.h"

namespace communique::writers {

/// What to tell whoever exports these files: the characters for which no installed font has a shape, and
/// which stand as boxes on the pages of a PDF or in a preview picture. Empty where every character has one;
/// the other formats are shown in the reader's fonts and never add to it. Any thread.
[[nodiscard]] QString fontRemark(const QList<OutputFile>& files, const Release& release, const Form& form);

} // namespace communique::writers
