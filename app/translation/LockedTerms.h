#pragma once

#include "translation/Term.h"

#include <QHash>

#include <optional>

namespace communique::translation {

/// Terms that no other file may say otherwise, whatever kind the entry that tries has.
class LockedTerms
{
public:
    LockedTerms() = default;
    explicit LockedTerms(const QList<Term>& terms) { add(terms); }

    /// Those of `terms` that are locked.
    void add(const QList<Term>& terms);

    /// The locked term that `term` says otherwise: it has its id, or its name and kind, and is not the same;
    /// it gives its name another translation; it bans what is approved there; or it approves what is banned
    /// there in both languages. Nothing where there is none.
    [[nodiscard]] std::optional<Term> against(const Term& term) const;

private:
    struct Entry
    {
        Term term;
        PerLanguage<QStringList> approved; ///< as FoldedText::key
        PerLanguage<QStringList> banned;
    };

    static Entry entryOf(const Term& term);
    [[nodiscard]] static bool clash(const Entry& locked, const Entry& other);

    QList<Entry> m_entries;
    QHash<QString, QList<qsizetype>> m_byName; ///< folded forms, and ids
};

} // namespace communique::translation
