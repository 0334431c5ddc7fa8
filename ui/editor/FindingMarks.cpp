#include "editor/FindingMarks.h"

#include "widgets/Sign.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

using checks::Severity;
using widgets::Sign;

void paintFindingLine(QPainter& painter, const QRectF& stretch, Severity severity, const QPalette& palette)
{
    QPen pen;
    switch (severity) {
    case Severity::Error:
        pen = QPen(colourOf(Sign::Disc, palette), 1.6);
        break;
    case Severity::Warning:
        pen = QPen(colourOf(Sign::Triangle, palette), 1.6);
        pen.setDashPattern({4, 2});
        break;
    case Severity::Hint:
        pen = QPen(colourOf(Sign::Ring, palette), 1.2);
        pen.setDashPattern({1, 3});
        break;
    }
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    painter.setPen(pen);
    const qreal y = std::floor(stretch.bottom()) - 0.5;
    painter.drawLine(QPointF(stretch.left(), y), QPointF(stretch.right(), y));
    painter.restore();
}

bool holds(const QList<QRectF>& rects, const QPoint& point)
{
    return std::any_of(rects.begin(), rects.end(), [&](const QRectF& rect) { return rect.contains(point); });
}

QString tipFor(const QList<checks::Finding>& findings,
               const std::function<bool(const checks::Place&)>& isThere)
{
    QStringList sentences;
    for (const checks::Finding& finding : findings)
        if (isThere(finding.place) && !sentences.contains(finding.message))
            sentences.append(finding.message);
    return sentences.join(u'\n');
}

} // namespace communique::ui::editor
