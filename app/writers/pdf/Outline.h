#pragma once

#include "writers/pdf/StructureTree.h"

namespace communique::writers::pdf {

/// Bookmarks, and page numbers that start again with each language.
void addOutline(const Pages& pages, const Structure& structure);
void addPageLabels(const Pages& pages, const Structure& structure);

} // namespace communique::writers::pdf
