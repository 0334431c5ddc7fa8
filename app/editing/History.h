#pragma once

#include "editing/Transaction.h"

namespace communique::editing {

/// What undo and redo need to do and where they put the caret.
struct HistoryItem
{
    QString name;
    QList<Step> steps;
    Selection selection;
};

/// One thing that was done, and what takes it back.
struct HistoryEntry
{
    QString name;
    QList<Step> steps;
    QList<Step> inverse;
    Selection before;
    Selection after;
    qint64 msecs = 0;
};

/// One undo history for both languages and all fields, in the order in which things were done.
class History
{
public:
    History() = default;
    /// A history that was kept: entries, of which the first `position` are done.
    History(QList<HistoryEntry> entries, qsizetype position)
        : m_entries(std::move(entries))
        , m_position(position)
    {
    }

    [[nodiscard]] const QList<HistoryEntry>& entries() const { return m_entries; }
    [[nodiscard]] qsizetype position() const { return m_position; }

    /// Remembers a transaction that was just applied. `msecs` is its time, in milliseconds of any steady
    /// clock.
    void record(const Transaction& done, const QList<Step>& inverse, qint64 msecs);

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position < m_entries.size(); }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// What takes the last transaction back; the history moves on only with undone().
    [[nodiscard]] HistoryItem undoItem() const;
    [[nodiscard]] HistoryItem redoItem() const;
    void undone();
    void redone();

    /// Nothing that follows joins what was typed so far (the caret was moved, the focus changed, a file was
    /// saved).
    void breakMerging() { m_mergeable = false; }

    /// Remembers the present as saved.
    void markSaved();
    [[nodiscard]] bool isSaved() const { return m_savedPosition == m_position; }

private:
    using Entry = HistoryEntry;

    static void join(Entry& last, const Transaction& done, const QList<Step>& inverse);
    [[nodiscard]] bool joins(const Transaction& done, const QList<Step>& inverse, qint64 msecs) const;

    QList<Entry> m_entries;
    qsizetype m_position = 0;
    qsizetype m_savedPosition = 0;
    bool m_mergeable = false;
};

} // namespace communique::editing
