#pragma once

#include "writers/OutputFiles.h"

namespace communique::writers {

/// What to tell whoever exports these files: the tables whose letters became hard to read on the pages of a
/// PDF, because their words would have found no room otherwise. Empty for none. Any thread.
[[nodiscard]] QString tableRemark(const QList<OutputFile>& files, const Release& release, const Form& form);

} // namespace communique::writers
