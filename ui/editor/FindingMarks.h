#pragma once

#include "checks/Finding.h"
#include "document/Translation.h"

#include <QPainter>

#include <functional>

/// The quiet lines under words that the checks speak of, and the marks beside texts that they speak of as a
/// whole, for panes and fields alike.
namespace communique::ui::editor {

/// Straight, where a spelling doubt waves: solid for an error, dashed for a warning, dotted and faint for a
/// hint. `stretch` is the words' rectangle on one line.
void paintFindingLine(QPainter& painter, const QRectF& stretch, checks::Severity severity,
                      const QPalette& palette);

/// Beside a text. Each severity has a shape of its own: a disc, a triangle, a ring.
inline constexpr int FindingMarkSize = 9;

/// As loud as the loudest of them; nothing for none. `room` is square.
void paintFindingMark(QPainter& painter, const QRectF& room, const QList<checks::Finding>& findings,
                      const QPalette& palette);

/// Those that deserve a mark: not what the mark of the translation's progress says already.
[[nodiscard]] QList<checks::Finding> beyondProgress(QList<checks::Finding> findings,
                                                    document::Progress progress);

/// Their sentences, one on a line.
[[nodiscard]] QString sentencesOf(const QList<checks::Finding>& findings);

[[nodiscard]] bool holds(const QList<QRectF>& rects, const QPoint& point);

/// The sentences of those findings whose words are where `isThere` says, one on a line.
[[nodiscard]] QString tipFor(const QList<checks::Finding>& findings,
                             const std::function<bool(const checks::Place&)>& isThere);

} // namespace communique::ui::editor
