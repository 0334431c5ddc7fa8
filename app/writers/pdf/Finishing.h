#pragma once

#include "base/Result.h"
#include "writers/pdf/DocumentFacts.h"
#include "writers/pdf/PageCanvas.h"

namespace communique::writers::pdf {

/// Makes a PDF/UA-1 and PDF/A-2a out of pages drawn by Drawing: with their faces and pictures, logical
/// structure, links, outline and metadata. With a password the file is encrypted and no PDF/A. Throws
/// std::exception where a face or a picture cannot be put into it.
[[nodiscard]] QByteArray finish(PageCanvas& canvas, const DocumentFacts& facts);

} // namespace communique::writers::pdf
