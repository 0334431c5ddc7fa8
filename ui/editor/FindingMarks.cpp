#include "editor/FindingMarks.h"

#include "widgets/Sign.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

using checks::Severity;
using widgets::Sign;

namespace {

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Sign::Disc;
    case Severity::Warning:
        return Sign::Triangle;
    case Severity::Hint:
        return Sign::Ring;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintFindingLine(QPainter& painter, const QRectF& stretch, Severity severity, const QPalette& palette)
{
    QPen pen(colourOf(signOf(severity), palette), severity == Severity::Hint ? 1.2 : 1.6);
    if (severity == Severity::Warning)
        pen.setDashPattern({4, 2});
    else if (severity == Severity::Hint)
        pen.setDashPattern({1, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    painter.setPen(pen);
    const qreal y = std::floor(stretch.bottom()) - 0.5;
    painter.drawLine(QPointF(stretch.left(), y), QPointF(stretch.right(), y));
    painter.restore();
}

void paintFindingMark(QPainter& painter, const QRectF& room, const QList<checks::Finding>& findings,
                      const QPalette& palette)
{
    if (!findings.isEmpty())
        paintSign(painter, room, signOf(findings.first().severity), palette);
}

QList<checks::Finding> beyondProgress(QList<checks::Finding> findings, document::Progress progress)
{
    findings.removeIf([&](const checks::Finding& finding) {
        return (progress == document::Progress::Empty &&
                (finding.rule == u"missing-translation" || finding.rule == u"language-missing")) ||
               (progress == document::Progress::SourceChanged && finding.rule == u"source-changed");
    });
    return findings;
}

QString sentencesOf(const QList<checks::Finding>& findings)
{
    return tipFor(findings, [](const checks::Place&) { return true; });
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
