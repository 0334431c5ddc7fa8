#pragma once

#include <QPainter>
#include <QPainterPath>

namespace communique::ui::editor {

/// The wavy line under a doubtful word. `stretch` is the word's rectangle on one line.
inline void paintSquiggle(QPainter& painter, const QRectF& stretch)
{
    constexpr qreal Step = 2;
    QPainterPath path(QPointF(stretch.left(), stretch.bottom() - 3));
    bool up = true;
    for (qreal x = stretch.left() + Step; x <= stretch.right(); x += Step, up = !up)
        path.lineTo(x, stretch.bottom() - (up ? 1 : 3));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(214, 60, 60), 1.1));
    painter.drawPath(path);
    painter.restore();
}

} // namespace communique::ui::editor
