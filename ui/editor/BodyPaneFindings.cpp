#include "editor/BodyPane.h"
#include "editor/FindingMarks.h"

#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

/// The lines under words that the checks speak of, the marks in the left margin of blocks that they speak of
/// as a whole, and what is said when the pointer rests on them.
namespace communique::ui::editor {

namespace {

/// Between the mark and the column of the text.
constexpr int MarkGap = 5;

} // namespace

void BodyPane::setChecking(const session::Checking* checking)
{
    m_checking = checking;
    connect(checking, &session::Checking::checked, viewport(), qOverload<>(&QWidget::update));
    connect(checking, &session::Checking::checked, this, &BodyPane::describeFindings);
    connect(this, &QTextEdit::cursorPositionChanged, this, &BodyPane::describeFindings);
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
    if (const int marked = findingMarkAt(point); marked >= 0)
        return sentencesOf(findingsBeside(marked));
    const QRectF rect = rectOf(block);
    return tipFor(m_checking->findingsAt(m_document->placeAt(block.position()).place),
                  [&](const checks::Place& words) {
                      return holds(stretchRects(block, rect, words.from, words.length), point);
                  });
}

QList<checks::Finding> BodyPane::findingsBeside(int block) const
{
    if (!m_checking || !m_session || block < 0 || block >= m_session->release().blocks().size())
        return {};
    const QString& id = m_session->release().block(block).id;
    const auto findings = m_checking->findingsBeside(editing::TextPlace::inBlock(id, language()));
    return findings.isEmpty() ? findings : beyondProgress(findings, progressAt(block)); // asked with each key
}

/// In a line of their own at the left, outside the numbers of the blocks.
QRectF BodyPane::findingRoom(const QTextBlock& block, const QRectF& rect) const
{
    const QTextLine line = block.layout()->lineAt(0);
    return {m_document->rootFrame()->frameFormat().leftMargin() - MarkGap - FindingMarkSize,
            std::round(rect.top() + line.y() + (line.height() - FindingMarkSize) / 2), FindingMarkSize,
            FindingMarkSize};
}

void BodyPane::paintBeside(QPainter& painter, const QTextBlock& block, const QRectF& rect) const
{
    paintFindingMark(painter, findingRoom(block, rect), findingsBeside(block.blockNumber()), palette());
}

/// The block whose mark is at a point; -1 for none.
int BodyPane::findingMarkAt(const QPoint& point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    if (block.layout()->lineCount() == 0 || findingsBeside(block.blockNumber()).isEmpty())
        return -1;
    // As much room around it as the marks of progress have (WCAG 2.2, 2.5.8), without the numbers' own.
    const QRectF room = findingRoom(block, rectOf(block)).adjusted(-9, -7, MarkGap - 1, 7);
    return room.contains(point) ? block.blockNumber() : -1;
}

void BodyPane::openFindingMenu(int block, const QPoint& at)
{
    setFocus(Qt::MouseFocusReason);
    setTextCursor(QTextCursor(m_document->findBlockByNumber(block)));
    Q_EMIT findingMenuWanted(m_document->placeAt(textCursor().position()).place, at);
}

/// A screen reader says beside the text what its mark says to the eye.
void BodyPane::describeFindings()
{
    const QString sentences = sentencesOf(findingsBeside(blockAtCaret()));
    const QString description = sentences.isEmpty() ? QString() : tr("Problems here: %1").arg(sentences);
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
}

} // namespace communique::ui::editor
