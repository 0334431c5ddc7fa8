#include "editor/TermLine.h"

namespace communique::ui::editor {

void paintTermLine(QPainter& painter, const QRectF& stretch, const QPalette& palette)
{
    QColor colour = palette.color(QPalette::Active, QPalette::Highlight);
    colour.setAlphaF(0.7F);
    painter.save();
    painter.setPen(QPen(colour, 1.4, Qt::DotLine));
    const qreal y = std::round(stretch.bottom()) - 1.5;
    painter.drawLine(QPointF(stretch.left(), y), QPointF(stretch.right(), y));
    painter.restore();
}

QString tipFor(const session::GlossaryDesk& glossary, const editing::TextPlace& place,
               const std::function<bool(const translation::TermHit&)>& isThere)
{
    for (const translation::TermHit& hit : glossary.hits(place))
        if (isMarkedTerm(hit) && isThere(hit))
            return glossary.glossary().translations(hit, base::other(place.language)).join(u'\n');
    return {};
}

} // namespace communique::ui::editor
