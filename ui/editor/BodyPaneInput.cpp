#include "editor/BodyPane.h"

#include "base/Text.h"
#include "editor/ClipboardMime.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QInputMethod>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>

/// How keys, the input method, the mouse and the clipboard become commands.
namespace communique::ui::editor {

namespace commands = editing::commands;

bool BodyPane::event(QEvent* event)
{
    // The window's actions own undo, redo and the paragraph keys; the text widget would swallow them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            key->matches(QKeySequence::Cut) || key->matches(QKeySequence::Paste) ||
            (key->modifiers() & Qt::AltModifier)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void BodyPane::keyPressEvent(QKeyEvent* event)
{
    if (!m_session || (!isReadOnly() && performKey(*event))) {
        event->accept();
        return;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        goToNeighbour(event->key() == Qt::Key_Down);
        return;
    }
    const bool writes = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
                        event->matches(QKeySequence::DeleteEndOfLine) ||
                        event->matches(QKeySequence::DeleteStartOfWord);
    if (writes)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

/// True when the key was one that changes the release, whether or not there was anything to change.
bool BodyPane::performKey(const QKeyEvent& event)
{
    const Release& release = m_session->release();
    const editing::Selection selection = selectionHere();
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        m_session->perform(commands::split(release, selection));
        return true;
    case Qt::Key_Tab:
        if (!plain)
            return false;
        m_session->perform(commands::demote(release, selection));
        return true;
    case Qt::Key_Backtab:
        m_session->perform(commands::promote(release, selection));
        return true;
    case Qt::Key_Backspace:
        if (event.modifiers() & Qt::ControlModifier)
            deleteWord(QTextCursor::PreviousWord);
        else
            m_session->perform(commands::deleteBackward(release, selection));
        return true;
    case Qt::Key_Delete:
        if (event.modifiers() & Qt::ControlModifier)
            deleteWord(QTextCursor::NextWord);
        else if (event.modifiers() & Qt::ShiftModifier)
            cut();
        else
            m_session->perform(commands::deleteForward(release, selection));
        return true;
    default:
        break;
    }
    if (event.matches(QKeySequence::Cut)) {
        cut();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const QString text = event.text();
    const bool altGr = (event.modifiers() & Qt::ControlModifier) && (event.modifiers() & Qt::AltModifier);
    if (text.isEmpty() || !text.front().isPrint() || (!plain && !altGr))
        return false;
    type(text);
    return true;
}

/// To the end of the block below, or the start of this one and then of the one above: as a word processor
/// goes by paragraphs.
void BodyPane::goToNeighbour(bool below)
{
    commitComposition();
    QTextCursor cursor = textCursor();
    if (below) {
        if (!cursor.movePosition(QTextCursor::NextBlock))
            cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::EndOfBlock);
    } else if (!cursor.atBlockStart() || !cursor.movePosition(QTextCursor::PreviousBlock)) {
        cursor.movePosition(QTextCursor::StartOfBlock);
    }
    setTextCursor(cursor);
}

void BodyPane::type(const QString& text)
{
    const editing::Selection here = selectionHere();
    document::RichText typed(base::cleaned(text));
    if (here.isCaret())
        typed = m_rewrittenLink.continued(m_session->release(), here.head, typed);
    else
        m_rewrittenLink.begin(m_session->release(), here);
    m_session->perform(commands::insertText(m_session->release(), here, typed, editing::Merge::Typing));
    const editing::Selection caret = m_session->selection();
    if (text.endsWith(u' '))
        m_session->perform(commands::applyTypedMarker(m_session->release(), caret));
    else if (text == u"\"" || text == u"'")
        m_session->perform(commands::curlTypedQuote(m_session->release(), caret));
}

void BodyPane::deleteWord(QTextCursor::MoveOperation towards)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (!cursor.hasSelection()) {
        const bool atEdge =
            towards == QTextCursor::PreviousWord ? cursor.atBlockStart() : cursor.atBlockEnd();
        const Release& release = m_session->release();
        if (atEdge) {
            m_session->perform(towards == QTextCursor::PreviousWord
                                   ? commands::deleteBackward(release, selectionHere())
                                   : commands::deleteForward(release, selectionHere()));
            return;
        }
        cursor.movePosition(towards, QTextCursor::KeepAnchor);
        cursor.setPosition(
            std::clamp(cursor.position(), block.position(), block.position() + block.length() - 1),
            QTextCursor::KeepAnchor);
    }
    const editing::Selection word{m_document->placeAt(cursor.anchor()),
                                  m_document->placeAt(cursor.position())};
    m_session->perform(commands::deleteSelection(m_session->release(), word));
}

void BodyPane::clearPreedit()
{
    if (m_preedit.isEmpty())
        return;
    m_preedit.clear();
    QInputMethodEvent nothing;
    QTextEdit::inputMethodEvent(&nothing);
}

void BodyPane::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_session || isReadOnly()) {
        event->ignore();
        return;
    }
    clearPreedit();
    editing::Selection selection = selectionHere();
    const bool writes = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (!selection.isCaret() && (writes || !event->preeditString().isEmpty())) {
        m_rewrittenLink.begin(m_session->release(), selection);
        m_session->perform(commands::deleteSelection(m_session->release(), selection));
        selection = selectionHere();
    }
    if (event->replacementLength() > 0) {
        selection.anchor.offset = std::max<qsizetype>(0, selection.head.offset + event->replacementStart());
        selection.head.offset = selection.anchor.offset + event->replacementLength();
        m_rewrittenLink.begin(m_session->release(), selection);
        m_session->perform(commands::deleteSelection(m_session->release(), selection));
    }
    if (!event->commitString().isEmpty())
        type(event->commitString());
    m_preedit = event->preeditString();
    QInputMethodEvent composing(event->preeditString(), event->attributes());
    QTextEdit::inputMethodEvent(&composing);
    event->accept();
    Q_EMIT heightsChanged({blockAtCaret()});
}

void BodyPane::commitComposition()
{
    if (!isComposing())
        return;
    QGuiApplication::inputMethod()->commit();
    // Where no input method answers, what it had shown so far is what the writer meant.
    const QString left = m_preedit;
    clearPreedit();
    if (!left.isEmpty())
        type(left);
}

void BodyPane::mousePressEvent(QMouseEvent* event)
{
    commitComposition();
    if (const int marked = findingMarkAt(event->pos()); marked >= 0 && event->button() == Qt::LeftButton) {
        openFindingMenu(marked, event->globalPosition().toPoint());
        return;
    }
    if (event->button() == Qt::LeftButton && !isReadOnly() && markerAt(event->pos()) >= 0) {
        setFocus(Qt::MouseFocusReason);
        m_dragged = markerAt(event->pos());
        QTextCursor cursor(m_document->findBlockByNumber(m_dragged));
        setTextCursor(cursor);
        return;
    }
    if (const int marked = progressMarkAt(event->pos()); marked >= 0 && event->button() == Qt::LeftButton) {
        openProgressMenu(marked, event->globalPosition().toPoint());
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void BodyPane::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void BodyPane::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        commitComposition();
        m_rewrittenLink.end();
        if (m_session)
            m_session->breakTyping();
    }
    QTextEdit::focusOutEvent(event);
}

void BodyPane::cut()
{
    if (!m_session || !textCursor().hasSelection())
        return;
    copy();
    m_session->perform(commands::deleteSelection(m_session->release(), selectionHere()));
}

bool BodyPane::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasImage() || source->hasHtml() ||
           source->hasFormat(QLatin1String(session::NativeMimeType));
}

QMimeData* BodyPane::createMimeDataFromSelection() const
{
    return m_session ? mimeFor(session::copied(m_session->release(), *m_session->form(), selectionHere()))
                     : nullptr;
}

void BodyPane::insertFromMimeData(const QMimeData* source)
{
    if (!m_session || isReadOnly())
        return;
    if (source->hasImage() && !source->hasText() &&
        !source->hasFormat(QLatin1String(session::NativeMimeType))) {
        QByteArray bytes = source->data(QStringLiteral("image/jpeg"));
        QBuffer buffer(&bytes);
        if (bytes.isEmpty() && buffer.open(QIODevice::WriteOnly))
            qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG");
        Q_EMIT picturePasted(bytes);
        return;
    }
    const auto outcome = session::pasted(m_session->release(), selectionHere(), copiedFrom(*source));
    if (outcome)
        m_session->perform(*outcome);
    else
        Q_EMIT refused(outcome.error().message);
}

void BodyPane::contextMenuEvent(QContextMenuEvent* event)
{
    // The window's own actions, so that their names, icons and shortcuts are the same everywhere.
    QMenu menu;
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    if (m_session)
        Q_EMIT contextMenuWanted(&menu, selectionHere().head);
    menu.addActions(actions());
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

} // namespace communique::ui::editor
