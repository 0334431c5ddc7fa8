#pragma once

#include "base/Language.h"

#include <QHash>
#include <QString>

#include <functional>

/// Where a release falls on pages. The typesetter lives in another library: whoever runs the rules hands this
/// to them.
namespace communique::checks {

/// The page on which each block ends, from 1, by the block's id; a block that was not laid out is missing.
/// Asked only by rules that the form wants, on the thread of the run.
using PageReader = std::function<QHash<QString, int>(base::Language)>;

} // namespace communique::checks
