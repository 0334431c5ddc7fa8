#include "editor/FieldEdit.h"
#include "editor/FindingMarks.h"
#include "editor/ProgressMark.h"
#include "editor/Squiggle.h"
#include "editor/TermLine.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

/// What is drawn over and beside the text of a field: terms, doubts, findings, the state of the translation.
namespace communique::ui::editor {

void FieldEdit::setGlossary(const session::GlossaryDesk* glossary)
{
    m_glossary = glossary;
    connect(glossary, &session::GlossaryDesk::loaded, viewport(), qOverload<>(&QWidget::update));
}

void FieldEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintProgress(painter, progressRoom(), progress(), palette());
    paintFindingMark(painter, findingRoom(), findingsBeside(), palette());
    if (m_session && m_preedit.isEmpty())
        paintMarks(painter);
}

/// Lines under terms, doubtful words and what the rules found.
void FieldEdit::paintMarks(QPainter& painter) const
{
    if (m_glossary)
        for (const translation::TermHit& hit : m_glossary->hits(m_place))
            if (isMarkedTerm(hit))
                for (const QRectF& stretch : stretchRects(hit.from, hit.length))
                    paintTermLine(painter, stretch, palette());
    if (m_proofreading)
        for (const language::Word& word : m_proofreading->doubts(m_place))
            for (const QRectF& stretch : stretchRects(word.from, word.length))
                paintSquiggle(painter, stretch);
    if (m_checking)
        for (const checks::Finding& finding : m_checking->findingsAt(m_place))
            for (const QRectF& stretch : stretchRects(finding.place.from, finding.place.length))
                paintFindingLine(painter, stretch, finding.severity, palette());
}

/// Of the title or subtitle as a translation; NotNeeded in the source language and for other fields.
document::Progress FieldEdit::progress() const
{
    return m_session ? editing::progressAt(m_session->release(), m_place) : document::Progress::NotNeeded;
}

QRectF FieldEdit::progressRoom() const
{
    return {viewport()->width() - ProgressMarkSize - 6.0,
            (fontMetrics().height() - ProgressMarkSize) / 2.0 + 5, ProgressMarkSize, ProgressMarkSize};
}

/// A little room around it, for hands that are not steady (WCAG 2.2, 2.5.8).
bool FieldEdit::isProgressMark(const QPoint& point) const
{
    return progress() != document::Progress::NotNeeded &&
           progressRoom().adjusted(-7, -7, 7, 7).contains(point);
}

QList<checks::Finding> FieldEdit::findingsBeside() const
{
    if (!m_checking || !m_session)
        return {};
    const auto findings = m_checking->findingsBeside(m_place);
    return findings.isEmpty() ? findings : beyondProgress(findings, progress());
}

/// Where the mark of progress would be, or left of it.
QRectF FieldEdit::findingRoom() const
{
    const QRectF other = progressRoom();
    const qreal right = progress() == document::Progress::NotNeeded ? other.right() : other.left() - 8;
    return {right - FindingMarkSize, other.center().y() - FindingMarkSize / 2.0, FindingMarkSize,
            FindingMarkSize};
}

bool FieldEdit::isFindingMark(const QPoint& point) const
{
    return !findingsBeside().isEmpty() && findingRoom().adjusted(-9, -7, 4, 7).contains(point);
}

/// The mark, its room, and the same in words for a screen reader.
void FieldEdit::showFindings()
{
    const QScopedValueRollback updating(m_updating, true);
    makeRoomForMarks();
    viewport()->update();
    const QString sentences = sentencesOf(findingsBeside());
    const QString description = sentences.isEmpty() ? QString() : tr("Problems here: %1").arg(sentences);
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
}

void FieldEdit::mousePressEvent(QMouseEvent* event)
{
    QTextEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && isFindingMark(event->pos())) {
        Q_EMIT findingMenuWanted(m_place, event->globalPosition().toPoint());
        return;
    }
    if (event->button() == Qt::LeftButton && isProgressMark(event->pos()))
        Q_EMIT progressMenuWanted(event->globalPosition().toPoint());
}

QList<QRectF> FieldEdit::stretchRects(qsizetype from, qsizetype length) const
{
    QList<QRectF> rects;
    const QTextBlock block = document()->firstBlock();
    const QTextLayout& layout = *block.layout();
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(static_cast<int>(from), line.textStart());
        const int last = std::min(static_cast<int>(from + length), line.textStart() + line.textLength());
        if (first < last)
            rects.append(QRectF(origin.x() + line.cursorToX(first),
                                origin.y() + line.y() - verticalScrollBar()->value(),
                                line.cursorToX(last) - line.cursorToX(first), line.height()));
    }
    return rects;
}

void FieldEdit::setChecking(const session::Checking* checking)
{
    m_checking = checking;
    connect(checking, &session::Checking::checked, this, &FieldEdit::showFindings);
}

bool FieldEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList tips;
    if (isProgressMark(help->pos()))
        tips.append(progressText(progress()));
    if (isFindingMark(help->pos()))
        tips.append(sentencesOf(findingsBeside()));
    if (m_checking)
        tips.append(tipFor(m_checking->findingsAt(m_place), [&](const checks::Place& words) {
            return holds(stretchRects(words.from, words.length), help->pos());
        }));
    if (m_glossary)
        tips.append(tipFor(*m_glossary, m_place, [&](const translation::TermHit& hit) {
            return holds(stretchRects(hit.from, hit.length), help->pos());
        }));
    tips.removeAll(QString());
    QToolTip::showText(help->globalPos(), tips.join(u'\n'), this);
    return true;
}

} // namespace communique::ui::editor
