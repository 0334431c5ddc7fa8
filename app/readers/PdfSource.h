#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace communique::readers {

[[nodiscard]] bool isPdf(const QByteArray& bytes);

/// The .communique file that travels inside a PDF as its source. Unreadable, saying what to do, for a PDF
/// that carries none, is encrypted or broken, or unfolds into more than an input may be.
[[nodiscard]] base::Result<QByteArray> sourceInPdf(const QByteArray& bytes);

} // namespace communique::readers
