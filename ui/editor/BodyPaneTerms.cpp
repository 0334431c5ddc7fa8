#include "editor/BodyPane.h"
#include "editor/TermLine.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

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

/// Says how the term at a point is translated; false where there is none.
bool BodyPane::showTermTip(const QHelpEvent& event)
{
    if (!m_glossary || !m_session || isComposing())
        return false;
    const QPoint point = viewport()->mapFrom(this, event.pos());
    const QTextBlock block = cursorForPosition(point).block();
    const QRectF rect = rectOf(block);
    for (const translation::TermHit& hit : m_glossary->hits(m_document->placeAt(block.position()).place)) {
        if (!isMarkedTerm(hit))
            continue;
        for (const QRectF& stretch : stretchRects(block, rect, hit.from, hit.length))
            if (stretch.contains(point)) {
                const QStringList said = m_glossary->glossary().translations(hit, base::other(language()));
                QToolTip::showText(event.globalPos(), said.join(u'\n'), viewport(), stretch.toAlignedRect());
                return !said.isEmpty();
            }
    }
    return false;
}

} // namespace communique::ui::editor
