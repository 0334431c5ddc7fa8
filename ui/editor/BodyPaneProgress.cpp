#include "editor/BodyPane.h"

#include "document/Progress.h"
#include "editor/ProgressMark.h"

#include <QMouseEvent>
#include <QTextBlock>
#include <QTextLayout>

/// How far each translation is, as a mark in the right margin.
namespace communique::ui::editor {

namespace {

/// Between the text and its mark.
constexpr int MarkGap = 5;

} // namespace

/// Of the translation in this pane; NotNeeded in the pane of the source, and where the release is not to
/// appear in the language.
document::Progress BodyPane::progressAt(int block) const
{
    if (!m_session || block < 0 || block >= m_session->release().blocks().size())
        return document::Progress::NotNeeded;
    const Release& release = m_session->release();
    if (!release.header().languages.contains(language()))
        return document::Progress::NotNeeded;
    return document::progressOf(release.block(block), release.header().source, language());
}

QRectF BodyPane::progressRoom(const QTextBlock& block, const QRectF& rect) const
{
    const QTextLine line = block.layout()->lineAt(0);
    const qreal left = viewport()->width() - m_document->rootFrame()->frameFormat().rightMargin() + MarkGap;
    return {left, std::round(rect.top() + line.y() + (line.height() - ProgressMarkSize) / 2),
            ProgressMarkSize, ProgressMarkSize};
}

void BodyPane::paintProgressOf(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    paintProgress(painter, progressRoom(block, rect), progressAt(block.blockNumber()), palette());
}

/// The mark may be another one because of what was said, or because of an edit in the other language.
void BodyPane::updateProgress(int block)
{
    const QTextBlock changed = m_document->findBlockByNumber(block);
    if (changed.isValid() && changed.layout()->lineCount() > 0)
        viewport()->update(progressRoom(changed, rectOf(changed)).adjusted(-1, -1, 1, 1).toAlignedRect());
}

/// The block whose mark is at a point; -1 for none.
int BodyPane::progressMarkAt(const QPoint& point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    if (!m_session || block.layout()->lineCount() == 0 ||
        progressAt(block.blockNumber()) == document::Progress::NotNeeded)
        return -1;
    // A little room around it: the mark is smaller than a finger's or a shaking hand's aim (WCAG 2.2, 2.5.8).
    const QRectF room = progressRoom(block, rectOf(block)).adjusted(-MarkGap, -7, 9, 7);
    return room.contains(point) ? block.blockNumber() : -1;
}

/// Takes the caret to the translation and asks for what can be said of it.
void BodyPane::openProgressMenu(int block, const QPoint& at)
{
    setFocus(Qt::MouseFocusReason);
    setTextCursor(QTextCursor(m_document->findBlockByNumber(block)));
    Q_EMIT progressMenuWanted(at);
}

} // namespace communique::ui::editor
