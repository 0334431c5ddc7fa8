#include "editor/BodyPane.h"
#include "editor/FindingMarks.h"

#include <QTextBlock>

/// The lines under words that the checks speak of, and what is said when the pointer rests on them.
namespace communique::ui::editor {

void BodyPane::setChecking(const session::Checking* checking)
{
    m_checking = checking;
    connect(checking, &session::Checking::checked, viewport(), qOverload<>(&QWidget::update));
}

void BodyPane::paintFindings(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    if (!m_checking)
        return;
    const editing::TextPlace place = m_document->placeAt(block.position()).place;
    for (const checks::Finding& finding : m_checking->findingsAt(place))
        for (const QRectF& stretch : stretchRects(block, rect, finding.place.from, finding.place.length))
            paintFindingLine(painter, stretch, finding.severity, palette());
}

QString BodyPane::findingTip(const QPoint& point) const
{
    if (!m_checking || !m_session)
        return {};
    const QTextBlock block = cursorForPosition(point).block();
    const QRectF rect = rectOf(block);
    return tipFor(m_checking->findingsAt(m_document->placeAt(block.position()).place),
                  [&](const checks::Place& words) {
                      return holds(stretchRects(block, rect, words.from, words.length), point);
                  });
}

} // namespace communique::ui::editor
