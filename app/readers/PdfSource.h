#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace communique::readers {

/// What all compressed streams of a PDF may unfold into together: its pictures too.
inline constexpr qsizetype MaxUnfoldedBytes = 512 * 1024 * 1024;

[[nodiscard]] bool isPdf(const QByteArray& bytes);

/// The .communique file that travels inside a PDF as its source. Unreadable, saying what to do, for a PDF
/// that carries none, is encrypted or broken, or unfolds into more than `most` bytes or a source larger than
/// an input may be.
[[nodiscard]] base::Result<QByteArray> sourceInPdf(const QByteArray& bytes,
                                                   qsizetype most = MaxUnfoldedBytes);

} // namespace communique::readers
