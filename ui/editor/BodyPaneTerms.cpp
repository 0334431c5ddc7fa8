#include "editor/BodyPane.h"
#include "editor/FindingMarks.h"
#include "editor/TermLine.h"

#include <QTextBlock>

/// Terms of the glossary in the source text: underlined, with their translations under the mouse.
namespace communique::ui::editor {

void BodyPane::setGlossary(const session::GlossaryDesk* glossary)
{
    m_glossary = glossary;
    connect(glossary, &session::GlossaryDesk::loaded, viewport(), qOverload<>(&QWidget::update));
}

void BodyPane::paintTerms(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    if (!m_glossary)
        return;
    for (const translation::TermHit& hit : m_glossary->hits(m_document->placeAt(block.position()).place))
        if (isMarkedTerm(hit))
            for (const QRectF& stretch : stretchRects(block, rect, hit.from, hit.length))
                paintTermLine(painter, stretch, palette());
}

/// How the term at a point of the viewport is translated; empty for none.
QString BodyPane::termTip(const QPoint& point) const
{
    if (!m_glossary || !m_session || isComposing())
        return {};
    const QTextBlock block = cursorForPosition(point).block();
    const QRectF rect = rectOf(block);
    return tipFor(*m_glossary, m_document->placeAt(block.position()).place,
                  [&](const translation::TermHit& hit) {
                      return holds(stretchRects(block, rect, hit.from, hit.length), point);
                  });
}

} // namespace communique::ui::editor
