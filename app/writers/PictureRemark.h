#pragma once

#include "writers/OutputFiles.h"

namespace communique::writers {

/// What to tell whoever exports these files: the pictures that cannot be drawn on the pages of a PDF or in a
/// preview picture, and whose places stay empty. One sentence each, by the words that are said in their
/// place. Any thread.
[[nodiscard]] QStringList pictureRemarks(const QList<OutputFile>& files, const Release& release,
                                         const Form& form);

} // namespace communique::writers
