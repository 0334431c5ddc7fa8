#include "editor/FieldEdit.h"

#include "base/Text.h"
#include "editor/ClipboardMime.h"
#include "editor/FindingMarks.h"
#include "editor/InactiveSelection.h"
#include "editor/ProgressMark.h"
#include "editor/Squiggle.h"
#include "editor/TermLine.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QToolTip>

namespace communique::ui::editor {

namespace commands = editing::commands;

FieldEdit::FieldEdit(editing::Field field, base::Language language, QWidget* parent)
    : QTextEdit(parent)
    , m_place(editing::TextPlace::inField(field, language))
{
    setAcceptRichText(false);
    greySelectionWithoutKeyboard(*this);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(5);
    connect(this, &QTextEdit::textChanged, this, &FieldEdit::pushText);
    connect(this, &QTextEdit::cursorPositionChanged, this, &FieldEdit::reportSelection);
    connect(this, &QTextEdit::selectionChanged, this, &FieldEdit::reportSelection);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FieldEdit::fitHeight);
}

void FieldEdit::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_preedit.clear();
    m_session = session;
    setEnabled(session != nullptr);
    showText(session ? editing::textAt(session->release(), m_place).plain() : QString());
    if (!session)
        return;
    setReadOnly(session->isReadOnly());
    connect(session, &session::DocumentSession::changed, this, &FieldEdit::follow);
}

void FieldEdit::showText(const QString& text)
{
    const QScopedValueRollback updating(m_updating, true);
    if (toPlainText() != text)
        setPlainText(text);
    makeRoomForMarks();
    fitHeight();
}

/// The widget forgets its margins with every new text.
void FieldEdit::makeRoomForMarks()
{
    const bool translation = m_session && m_session->release().header().source != m_place.language;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const qreal margin = document()->documentMargin() + (translation ? ProgressMarkSize + 8 : 0) +
                         (findingsBeside().isEmpty() ? 0 : FindingMarkSize + 8);
    if (frame.rightMargin() == margin)
        return;
    frame.setRightMargin(margin);
    document()->rootFrame()->setFrameFormat(frame);
}

void FieldEdit::follow(const editing::ChangeSet& changes)
{
    if (!changes.fields.contains(m_place.field) && !changes.fields.contains(editing::Field::Languages))
        return;
    viewport()
        ->update(); // of the mark: something may have been said of the translation, or its source changed
    const int caret = textCursor().position();
    showText(editing::textAt(m_session->release(), m_place).plain());
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, static_cast<int>(toPlainText().size())));
    const QScopedValueRollback updating(m_updating, true);
    setTextCursor(cursor);
}

void FieldEdit::pushText()
{
    if (!m_session || m_updating)
        return;
    const QString text = base::cleanedLine(toPlainText());
    m_session->perform(commands::setText(m_session->release(), m_place, text));
}

void FieldEdit::reportSelection()
{
    if (!m_session || m_updating || !hasFocus())
        return;
    const QTextCursor cursor = textCursor();
    m_session->setSelection({{m_place, cursor.anchor()}, {m_place, cursor.position()}});
}

void FieldEdit::takeSelection(const editing::Selection& selection)
{
    const QScopedValueRollback updating(m_updating, true);
    const auto last = toPlainText().size();
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::min(selection.anchor.offset, last)));
    cursor.setPosition(static_cast<int>(std::min(selection.head.offset, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool FieldEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QTextEdit::keyPressEvent(event);
}

void FieldEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_preedit = event->preeditString();
    QTextEdit::inputMethodEvent(event);
}

void FieldEdit::commitComposition()
{
    if (m_preedit.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(m_preedit);
    m_preedit.clear();
    QTextEdit::inputMethodEvent(&commit);
}

void FieldEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        commitComposition();
        if (m_session)
            m_session->breakTyping();
    }
    QTextEdit::focusOutEvent(event);
}

void FieldEdit::cut()
{
    QTextEdit::cut();
}

void FieldEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    Q_EMIT contextMenuWanted(&menu, {m_place, textCursor().position()});
    menu.addActions(actions());
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void FieldEdit::insertFromMimeData(const QMimeData* source)
{
    if (!m_session)
        return;
    const QTextCursor cursor = textCursor();
    const auto outcome =
        session::pasted(m_session->release(), {{m_place, cursor.anchor()}, {m_place, cursor.position()}},
                        copiedFrom(*source));
    if (outcome)
        m_session->perform(*outcome);
    else
        Q_EMIT refused(outcome.error().message);
}

void FieldEdit::setProofreading(session::Proofreading* proofreading)
{
    m_proofreading = proofreading;
    connect(proofreading, &session::Proofreading::doubtsChanged, this,
            [this](const QList<editing::TextPlace>& places) {
                if (places.isEmpty() || places.contains(m_place))
                    viewport()->update();
            });
}

void FieldEdit::showMatches(const QList<editing::Match>& matches, qsizetype current)
{
    QList<ExtraSelection> marked;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches[i].place != m_place)
            continue;
        ExtraSelection selection;
        selection.cursor = textCursor();
        selection.cursor.setPosition(static_cast<int>(matches[i].from));
        selection.cursor.setPosition(static_cast<int>(matches[i].from + matches[i].length),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(QColor(224, i == current ? 130 : 161, 40, i == current ? 170 : 90));
        marked.append(selection);
    }
    setExtraSelections(marked);
}

void FieldEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void FieldEdit::fitHeight()
{
    const int frame = 2 * frameWidth();
    const int wanted = qCeil(document()->size().height()) + frame + 2;
    const int height = std::clamp(wanted, 32, 32 + 4 * fontMetrics().height());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace communique::ui::editor
