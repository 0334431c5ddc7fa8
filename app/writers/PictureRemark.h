#pragma once

#include "writers/OutputFiles.h"

namespace communique::writers {

/// What to tell whoever exports these files: the pictures that cannot be drawn on the pages of a PDF or in a
/// preview picture, and whose places stay empty. One sentence each, by the words that are said in their
/// place. Any thread.
[[nodiscard]] QStringList pictureRemarks(const QList<OutputFile>& files, const Release& release,
                                         const Form& form);

/// What to tell where a figure stands in these files without any words in its place, neither alternative text
/// nor caption: it is lost to whoever cannot see it, and a PDF with it does not keep PDF/UA. Empty for none.
[[nodiscard]] QString wordlessRemark(const QList<OutputFile>& files, const Release& release);

} // namespace communique::writers
