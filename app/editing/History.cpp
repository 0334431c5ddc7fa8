#include "editing/History.h"

namespace communique::editing {

namespace {

constexpr qint64 MergeWithinMsecs = 2000;

/// The only kind of transaction that typing produces: one replacement in one text.
const ReplaceText* typed(const QList<Step>& steps)
{
    return steps.size() == 1 ? std::get_if<ReplaceText>(&steps.first()) : nullptr;
}

bool startsWord(const QString& before, const QString& typedText)
{
    return !before.isEmpty() && !typedText.isEmpty() && before.back().isSpace() &&
           !typedText.front().isSpace();
}

/// True where taking the replacement back removes its words and puts the old ones there, nothing more: only
/// such entries can be added up.
bool isPlain(const ReplaceText& done, const QList<Step>& inverse)
{
    const auto& back = std::get<ReplaceText>(inverse.first());
    return back.from == done.from && back.length == done.insert.size() && back.insert.size() == done.length;
}

} // namespace

bool History::joins(const Transaction& done, const QList<Step>& inverse, qint64 msecs) const
{
    if (!m_mergeable || done.merge != Merge::Typing || m_position == 0 || m_savedPosition == m_position)
        return false;
    const Entry& last = m_entries[m_position - 1];
    const ReplaceText* now = typed(done.steps);
    const ReplaceText* previous = typed(last.steps);
    if (!now || !previous || now->place != previous->place || msecs - last.msecs > MergeWithinMsecs)
        return false;
    if (!isPlain(*now, inverse) || !isPlain(*previous, last.inverse))
        return false;
    if (now->insert.isEmpty())
        return previous->insert.isEmpty() && now->from + now->length == previous->from;
    return now->length == 0 && !previous->insert.isEmpty() &&
           now->from == previous->from + previous->insert.size() &&
           !startsWord(previous->insert.plain(), now->insert.plain());
}

void History::join(Entry& last, const Transaction& done, const QList<Step>& inverse)
{
    const auto& now = std::get<ReplaceText>(done.steps.first());
    const auto& takenBack = std::get<ReplaceText>(inverse.first());
    auto& text = std::get<ReplaceText>(last.steps.first());
    auto& back = std::get<ReplaceText>(last.inverse.first());
    if (now.insert.isEmpty()) {
        text.from = back.from = now.from;
        text.length += now.length;
        back.insert = takenBack.insert.appended(back.insert);
    } else {
        text.insert = text.insert.appended(now.insert);
        back.length = text.insert.size();
    }
}

void History::record(const Transaction& done, const QList<Step>& inverse, qint64 msecs)
{
    if (joins(done, inverse, msecs)) {
        Entry& last = m_entries[m_position - 1];
        join(last, done, inverse);
        last.after = done.after;
        last.msecs = msecs;
        return;
    }
    m_entries.resize(m_position);
    if (m_savedPosition > m_position)
        m_savedPosition = -1;
    m_entries.append({done.name, done.steps, inverse, done.before, done.after, msecs});
    ++m_position;
    m_mergeable = done.merge == Merge::Typing;
}

QString History::undoName() const
{
    return canUndo() ? m_entries[m_position - 1].name : QString();
}

QString History::redoName() const
{
    return canRedo() ? m_entries[m_position].name : QString();
}

HistoryItem History::undoItem() const
{
    const Entry& entry = m_entries[m_position - 1];
    return {entry.name, entry.inverse, entry.before};
}

HistoryItem History::redoItem() const
{
    const Entry& entry = m_entries[m_position];
    return {entry.name, entry.steps, entry.after};
}

void History::undone()
{
    --m_position;
    m_mergeable = false;
}

void History::redone()
{
    ++m_position;
    m_mergeable = false;
}

void History::markSaved()
{
    m_savedPosition = m_position;
    m_mergeable = false;
}

} // namespace communique::editing
