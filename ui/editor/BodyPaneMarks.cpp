#include "editing/Piece.h"
#include "editor/BodyPane.h"
#include "editor/ProgressMark.h"
#include "editor/Squiggle.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

/// What is drawn over and beside the text: matches of a search, doubtful words, page breaks; moving blocks by
/// their markers.
namespace communique::ui::editor {

namespace {

/// A search shows its matches in the colour of things to look at.
const QColor MatchColour(224, 161, 60, 90);
const QColor CurrentMatchColour(224, 130, 20, 170);

} // namespace

void BodyPane::setProofreading(session::Proofreading* proofreading)
{
    m_proofreading = proofreading;
    connect(proofreading, &session::Proofreading::doubtsChanged, this, &BodyPane::repaintDoubts);
}

/// Only what changed: an answer comes after each key.
void BodyPane::repaintDoubts(const QList<editing::TextPlace>& places)
{
    if (places.size() != 1) {
        viewport()->update();
        return;
    }
    const editing::TextPlace& place = places.first();
    const int position = place.language == language() ? m_document->positionOf({place, 0}) : -1;
    if (position >= 0)
        viewport()->update(rectOf(m_document->findBlock(position)).toAlignedRect());
}

void BodyPane::showMatches(const QList<editing::Match>& matches, qsizetype current)
{
    m_matches.clear();
    for (qsizetype i = 0; i < matches.size(); ++i)
        if (!matches[i].place.isField() && matches[i].place.language == language())
            m_matches[matches[i].place.blockId].append({matches[i], i == current});
    viewport()->update();
}

void BodyPane::showPageBreaks(const QHash<QString, int>& pageByBlock)
{
    if (m_pageBreaks == pageByBlock)
        return;
    m_pageBreaks = pageByBlock;
    viewport()->update();
}

QList<QRectF> BodyPane::stretchRects(const QTextBlock& block, const QRectF& rect, qsizetype from,
                                     qsizetype length) const
{
    QList<QRectF> rects;
    const QTextLayout& layout = *block.layout();
    // While something is being composed, the widget's text is longer than the release's.
    const bool composing = isComposing() && block == textCursor().block();
    const auto caret = composing ? textCursor().positionInBlock() : block.length();
    const auto shown = [&](qsizetype offset) {
        return static_cast<int>(offset > caret ? offset + m_preedit.size() : offset);
    };
    // The lines know the block's own margin.
    const qreal left = m_document->rootFrame()->frameFormat().leftMargin();
    const int start = shown(from);
    const int end = shown(from + length);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(start, line.textStart());
        const int last = std::min(end, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal x = line.cursorToX(first);
        rects.append(QRectF(left + x, rect.top() + line.y(), line.cursorToX(last) - x, line.height()));
    }
    return rects;
}

void BodyPane::paintMatches(QPainter& painter, const QRect& exposed) const
{
    if (m_matches.isEmpty() || !m_session)
        return;
    for (QTextBlock block = cursorForPosition(exposed.topLeft()).block(); block.isValid();
         block = block.next()) {
        const QRectF rect = rectOf(block);
        if (rect.top() > exposed.bottom())
            break;
        const QString id = m_document->placeAt(block.position()).place.blockId;
        for (const auto& [match, current] : m_matches.value(id))
            for (const QRectF& stretch : stretchRects(block, rect, match.from, match.length))
                painter.fillRect(stretch, current ? CurrentMatchColour : MatchColour);
    }
}

void BodyPane::paintDoubts(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    if (!m_proofreading)
        return;
    const QList<language::Word> doubts = m_proofreading->doubts(m_document->placeAt(block.position()).place);
    for (const language::Word& word : doubts)
        for (const QRectF& stretch : stretchRects(block, rect, word.from, word.length))
            paintSquiggle(painter, stretch);
}

void BodyPane::paintPageBreak(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    const int page = m_pageBreaks.value(m_document->placeAt(block.position()).place.blockId);
    if (page < 2)
        return;
    const QPen pen = painter.pen();
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
    const qreal y = std::round(rect.top() - BodyDocument::ParagraphSpacing / 2.0) + 0.5;
    const QString label = tr("p. %1").arg(page);
    const qreal width = painter.fontMetrics().horizontalAdvance(label) + 8;
    painter.drawLine(QPointF(8, y), QPointF(viewport()->width() - width - 8, y));
    painter.setPen(pen);
    painter.drawText(QRectF(viewport()->width() - width - 4, y - 10, width, 20),
                     Qt::AlignVCenter | Qt::AlignRight, label);
}

int BodyPane::markerAt(const QPoint& point) const
{
    if (!m_session || !m_numbering)
        return -1;
    const QTextBlock block = cursorForPosition(point).block();
    const QRectF rect = rectOf(block);
    const qreal right =
        m_document->rootFrame()->frameFormat().leftMargin() + block.blockFormat().leftMargin();
    const bool inside = point.x() < right - 2 && point.y() >= rect.top() && point.y() <= rect.bottom();
    return inside ? block.blockNumber() : -1;
}

bool BodyPane::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int marked = progressMarkAt(help->pos());
    QStringList tips{marked >= 0 ? progressText(progressAt(marked)) : QString(), findingTip(help->pos()),
                     termTip(help->pos())};
    tips.removeAll(QString());
    QToolTip::showText(help->globalPos(), tips.join(u'\n'), this);
    return true;
}

void BodyPane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        const bool marked = progressMarkAt(event->pos()) >= 0 || findingMarkAt(event->pos()) >= 0;
        viewport()->setCursor(marked                                         ? Qt::PointingHandCursor
                              : markerAt(event->pos()) >= 0 && !isReadOnly() ? Qt::OpenHandCursor
                                                                             : Qt::IBeamCursor);
        QTextEdit::mouseMoveEvent(event);
        return;
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QTextBlock block = cursorForPosition(event->pos()).block();
    const QRectF rect = rectOf(block);
    m_dropAt = block.blockNumber() + (event->pos().y() > rect.center().y() ? 1 : 0);
    if (m_dropAt == m_dragged || m_dropAt == m_dragged + 1)
        m_dropAt = -1;
    viewport()->update();
}

void BodyPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged >= 0)
        dropBlock();
    else
        QTextEdit::mouseReleaseEvent(event);
}

void BodyPane::dropBlock()
{
    const int from = std::exchange(m_dragged, -1);
    const int to = std::exchange(m_dropAt, -1);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
    if (to >= 0 && from < m_session->release().blocks().size())
        m_session->perform(editing::commands::moveBlock(
            m_session->release(), m_session->release().block(from).id, to > from ? to - 1 : to));
}

void BodyPane::paintDropLine(QPainter& painter) const
{
    if (m_dropAt < 0)
        return;
    const bool last = m_dropAt >= m_document->blockCount();
    const QRectF rect = rectOf(m_document->findBlockByNumber(last ? m_document->blockCount() - 1 : m_dropAt));
    const qreal y = last ? rect.bottom() : rect.top() - BodyDocument::ParagraphSpacing / 2.0;
    painter.fillRect(QRectF(8, y - 1, viewport()->width() - 16, 2),
                     palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace communique::ui::editor
