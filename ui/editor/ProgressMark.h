#pragma once

#include "document/Translation.h"

#include <QPainter>

namespace communique::ui::editor {

/// How far a translation is, as a mark beside it. Each state has a shape of its own, so that colour does not
/// stand alone: an empty ring, a half one, a triangle, a disc, a tick.
inline constexpr int ProgressMarkSize = 10;

/// Draws nothing for NotNeeded. `room` is square.
void paintProgress(QPainter& painter, const QRectF& room, document::Progress progress,
                   const QPalette& palette);

/// A sentence about the state, and what comes next.
[[nodiscard]] QString progressText(document::Progress progress);

} // namespace communique::ui::editor
