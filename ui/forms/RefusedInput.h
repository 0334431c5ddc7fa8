#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace communique::ui::forms {

/// What was typed into fields and a form cannot say, by form and field. It stays until it is mended or given
/// up, or the form says something else in its place: whatever is edited meanwhile, and whichever form.
class RefusedInput
{
public:
    /// `said` is what the form says there.
    void keep(const QString& form, const QString& field, const QString& typed, const QString& said)
    {
        m_entries[form].insert(field, {typed, said});
    }
    /// False where there was nothing.
    bool forget(const QString& form, const QString& field) { return m_entries[form].remove(field) > 0; }
    void forgetAll(const QString& form) { m_entries.remove(form); }

    /// What was typed there in place of `said`; forgotten where the form says something else by now.
    [[nodiscard]] std::optional<QString> typed(const QString& form, const QString& field, const QString& said)
    {
        const auto entry = m_entries[form].constFind(field);
        if (entry == m_entries[form].cend())
            return std::nullopt;
        if (entry->said == said)
            return entry->typed;
        m_entries[form].erase(entry);
        return std::nullopt;
    }
    [[nodiscard]] QStringList fields(const QString& form) const { return m_entries.value(form).keys(); }

private:
    struct Entry
    {
        QString typed;
        QString said;
    };

    QMap<QString, QMap<QString, Entry>> m_entries;
};

} // namespace communique::ui::forms
