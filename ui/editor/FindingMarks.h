#pragma once

#include "checks/Finding.h"

#include <QPainter>

#include <functional>

/// The quiet lines under words that the checks speak of, for panes and fields alike.
namespace communique::ui::editor {

/// Straight, where a spelling doubt waves: solid for an error, dashed for a warning, dotted and faint for a
/// hint. `stretch` is the words' rectangle on one line.
void paintFindingLine(QPainter& painter, const QRectF& stretch, checks::Severity severity,
                      const QPalette& palette);

[[nodiscard]] bool holds(const QList<QRectF>& rects, const QPoint& point);

/// The sentences of those findings whose words are where `isThere` says, one on a line.
[[nodiscard]] QString tipFor(const QList<checks::Finding>& findings,
                             const std::function<bool(const checks::Place&)>& isThere);

} // namespace communique::ui::editor
