#pragma once

#include "translation/Glossary.h"

#include <QPainter>
#include <QPalette>

namespace communique::ui::editor {

/// True for a term that is marked where it stands. An adjective or a people asks for no translation.
[[nodiscard]] inline bool isMarkedTerm(const translation::TermHit& hit)
{
    return hit.use != translation::FormUse::Derived;
}

/// The dotted line under a term of the glossary. `stretch` is the term's rectangle on one line.
inline void paintTermLine(QPainter& painter, const QRectF& stretch, const QPalette& palette)
{
    QColor colour = palette.color(QPalette::Highlight);
    colour.setAlphaF(0.7F);
    painter.save();
    painter.setPen(QPen(colour, 1.4, Qt::DotLine));
    const qreal y = std::round(stretch.bottom()) - 1.5;
    painter.drawLine(QPointF(stretch.left(), y), QPointF(stretch.right(), y));
    painter.restore();
}

} // namespace communique::ui::editor
