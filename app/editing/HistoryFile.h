#pragma once

#include "editing/History.h"

/// The undo history as bytes, so that undo survives closing the release.
namespace communique::editing {

/// The last entries of a history, at most `MaxStoredEntries`. The bytes are meant for this program on this
/// computer only.
inline constexpr qsizetype MaxStoredEntries = 1000;

[[nodiscard]] QByteArray writeHistory(const History& history);

/// The history, or an empty one where the bytes are damaged, of another version, or do not fit `release`:
/// every entry is tried on it.
[[nodiscard]] History readHistory(const QByteArray& bytes, const Release& release);

} // namespace communique::editing
