#pragma once

#include "base/Result.h"
#include "writers/pdf/DocumentFacts.h"
#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

/// Makes a PDF/UA-1 and PDF/A-2a out of a PDF drawn by Drawing: gives it its logical structure, links,
/// outline and metadata, and sets right what Cairo writes otherwise. `drawn` was tagged leaf by leaf in the
/// order of structure.leaves(). With a password the file is encrypted and no PDF/A.
[[nodiscard]] base::Result<QByteArray> finish(const QByteArray& drawn, const Structure& structure,
                                              const DocumentFacts& facts);

} // namespace communique::writers::pdf
