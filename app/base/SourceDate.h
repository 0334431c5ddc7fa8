#pragma once

#include "base/Result.h"

#include <QDateTime>

namespace communique::base {

/// The moment that the environment gives to files that are to be the same everywhere: SOURCE_DATE_EPOCH, in
/// seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch). Not valid where it is not
/// set; Usage where it is no such number, or later than files can say. Any thread.
[[nodiscard]] Result<QDateTime> sourceDate();

} // namespace communique::base
