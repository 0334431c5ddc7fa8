#pragma once

#include "document/FormCatalogue.h"
#include "editing/Commands.h"
#include "editing/History.h"

#include <QElapsedTimer>
#include <QObject>

namespace communique::session {

using base::Language;
using document::Release;
using editing::ChangeSet;
using editing::Selection;
using editing::Transaction;

/// One open release: the only place where it changes. Every view shows release() and follows changed(); what
/// a person does arrives as a transaction. Lives in the UI thread; the releases it hands out are snapshots
/// for any.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    /// Without forms: those that ship.
    explicit DocumentSession(Release release, document::FormCatalogue forms = {}, QObject* parent = nullptr);

    [[nodiscard]] const Release& release() const { return m_release; }
    [[nodiscard]] const document::FormPtr& form() const { return m_form; }
    /// Other forms are at hand, or one of them looks different now: views are told that the form changed.
    void setForms(const document::FormCatalogue& forms);
    /// Counts every change; equal numbers mean equal releases.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// A release of a newer format may be read, not changed.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Does what a command came up with. False, and nothing done, for nothing or for what does not fit.
    bool perform(const editing::commands::Outcome& outcome);
    bool undo();
    bool redo();
    [[nodiscard]] const editing::History& history() const { return m_history; }
    /// Takes over the history of an earlier sitting; it must lead to release().
    void adoptHistory(editing::History history);

    /// Typing that follows starts a new undo step: the caret was moved by hand, or the focus went elsewhere.
    void breakTyping() { m_history.breakMerging(); }
    /// The release was written to its file: the history remembers this state.
    void markSaved();

    /// Where the caret or selection is, in whichever pane or field has it. Views say so; commands ask.
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    void setSelection(const Selection& selection);

Q_SIGNALS:
    /// The release is another one now. Sent once per transaction, undo or redo, before selectionRequested().
    void changed(const communique::editing::ChangeSet& changes);
    /// An edit wants the caret there: the pane or field that shows the place takes it.
    void selectionRequested(const communique::editing::Selection& selection);
    /// The caret went elsewhere, by whatever means.
    void selectionChanged(const communique::editing::Selection& selection);
    void historyChanged();

private:
    void adopt(editing::AppliedTransaction&& applied, const Selection& selection);
    bool travel(const editing::HistoryItem& item, void (editing::History::*arrived)());

    document::FormCatalogue m_forms;
    document::FormPtr m_form; ///< of the release, from m_forms
    Release m_release;
    editing::History m_history;
    Selection m_selection;
    QElapsedTimer m_clock;
    quint64 m_revision = 0;
    bool m_readOnly = false;
};

} // namespace communique::session
