#include "translation/LockedTerms.h"

#include "translation/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

QStringList folded(const QStringList& forms, Language language)
{
    QStringList keys;
    for (const QString& form : forms)
        keys.append(FoldedText(form, language).key);
    return keys;
}

bool share(const QStringList& some, const QStringList& others)
{
    return std::any_of(some.cbegin(), some.cend(),
                       [&](const QString& each) { return others.contains(each); });
}

bool areAmong(const QStringList& some, const QStringList& others)
{
    return std::all_of(some.cbegin(), some.cend(),
                       [&](const QString& each) { return others.contains(each); });
}

QString idKey(const QString& id)
{
    return u"id\n"_s + id;
}

} // namespace

LockedTerms::Entry LockedTerms::entryOf(const Term& term)
{
    Entry entry{term, {}, {}};
    for (const Language language : base::Languages) {
        entry.approved[language] = folded(term.approved(language), language);
        entry.banned[language] = folded(term.texts(language, FormUse::Banned), language);
    }
    return entry;
}

void LockedTerms::add(const QList<Term>& terms)
{
    for (const Term& term : terms) {
        if (!term.locked)
            continue;
        const Entry entry = entryOf(term);
        for (const Language language : base::Languages)
            for (const QString& name : entry.approved[language] + entry.banned[language])
                m_byName[name].append(m_entries.size());
        if (!term.id.isEmpty())
            m_byName[idKey(term.id)].append(m_entries.size());
        m_entries.append(entry);
    }
}

bool LockedTerms::clash(const Entry& locked, const Entry& other)
{
    if (locked.term.forms == other.term.forms && locked.term.post == other.term.post)
        return false;
    if (!locked.term.id.isEmpty() && locked.term.id == other.term.id)
        return true;
    if (!locked.term.overlaps(other.term))
        return false;
    const auto shared = [&](Language language) {
        return share(other.approved[language], locked.approved[language]);
    };
    const auto bans = [&](Language language) {
        return share(other.banned[language], locked.approved[language]);
    };
    const auto approves = [&](Language language) { // what is banned there
        return share(other.approved[language], locked.banned[language]);
    };
    const bool korean = shared(Language::Korean);
    const bool english = shared(Language::English);
    const bool named = locked.approved[Language::Korean].isEmpty() ? english : korean;
    if (named && locked.term.kind == other.term.kind && locked.term.post == other.term.post)
        return true;
    if ((korean && !areAmong(other.approved[Language::English], locked.approved[Language::English])) ||
        (english && approves(Language::Korean)))
        return true;
    return ((korean || english) && (bans(Language::Korean) || bans(Language::English))) ||
           (approves(Language::Korean) && approves(Language::English));
}

std::optional<Term> LockedTerms::against(const Term& term) const
{
    if (m_entries.isEmpty())
        return std::nullopt;
    const Entry entry = entryOf(term);
    QStringList names = entry.approved[Language::Korean] + entry.approved[Language::English];
    if (!term.id.isEmpty())
        names.append(idKey(term.id));
    for (const QString& name : std::as_const(names))
        for (const qsizetype index : m_byName.value(name))
            if (clash(m_entries[index], entry))
                return m_entries[index].term;
    return std::nullopt;
}

} // namespace communique::translation
