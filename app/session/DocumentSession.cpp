#include "session/DocumentSession.h"

namespace communique::session {

DocumentSession::DocumentSession(Release release, document::FormCatalogue forms, QObject* parent)
    : QObject(parent)
    , m_forms(std::move(forms))
    , m_form(m_forms.find(release.header().form))
    , m_release(std::move(release))
{
    m_clock.start();
    m_history.markSaved();
}

void DocumentSession::setForms(const document::FormCatalogue& forms)
{
    m_forms = forms;
    const document::FormPtr form = m_forms.find(m_release.header().form);
    if (form == m_form)
        return;
    m_form = form;
    ChangeSet changes;
    changes.fields.insert(editing::Field::Form);
    Q_EMIT changed(changes);
}

void DocumentSession::adopt(editing::AppliedTransaction&& applied, const Selection& selection)
{
    m_release = std::move(applied.release);
    m_form = m_forms.find(m_release.header().form);
    ++m_revision;
    Q_EMIT changed(applied.changes);
    // A change of a field alone says nothing about where the caret should be.
    if (selection != Selection()) {
        m_selection = selection;
        Q_EMIT selectionRequested(selection);
        Q_EMIT selectionChanged(selection);
    }
    Q_EMIT historyChanged();
}

bool DocumentSession::perform(const editing::commands::Outcome& outcome)
{
    if (!outcome || m_readOnly)
        return false;
    auto applied = editing::applySteps(outcome->steps, m_release);
    if (!applied)
        return false;
    m_history.record(*outcome, applied->inverse, m_clock.elapsed());
    adopt(std::move(*applied), outcome->after);
    return true;
}

bool DocumentSession::travel(const editing::HistoryItem& item, void (editing::History::*arrived)())
{
    if (m_readOnly)
        return false;
    auto applied = editing::applySteps(item.steps, m_release);
    if (!applied)
        return false;
    (m_history.*arrived)();
    adopt(std::move(*applied), item.selection);
    return true;
}

bool DocumentSession::undo()
{
    return m_history.canUndo() && travel(m_history.undoItem(), &editing::History::undone);
}

bool DocumentSession::redo()
{
    return m_history.canRedo() && travel(m_history.redoItem(), &editing::History::redone);
}

void DocumentSession::adoptHistory(editing::History history)
{
    m_history = std::move(history);
    m_history.markSaved();
    Q_EMIT historyChanged();
}

void DocumentSession::markSaved()
{
    m_history.markSaved();
    Q_EMIT historyChanged();
}

void DocumentSession::setSelection(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(selection);
}

} // namespace communique::session
