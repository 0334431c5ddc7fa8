#include "translation/Glossary.h"

#include "translation/GlossaryData.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

/// Of the hits on one stretch, those whose terms hold on the day; a name is spelled the same after its term.
TermHit gathered(const FoldedText& text, QList<RawHit> same, const QList<Term>& terms, QDate at)
{
    // Those that prefer the form stand before those that only allow it.
    std::stable_sort(same.begin(), same.end(),
                     [](const RawHit& a, const RawHit& b) { return a.use < b.use; });
    TermHit hit;
    hit.from = text.from[same.first().from];
    hit.length = text.endOf(same.first().to) - hit.from;
    const auto holds = [&](const RawHit& each) { return terms[each.term].holdsAt(at); };
    hit.current = std::any_of(same.cbegin(), same.cend(), holds);
    hit.use = FormUse::Banned;
    for (const RawHit& each : std::as_const(same))
        if ((!hit.current || holds(each)) && each.use != FormUse::Banned)
            hit.use = std::min(hit.use, each.use);
    for (const RawHit& each : std::as_const(same)) {
        const bool kept =
            (!hit.current || holds(each)) && (hit.use == FormUse::Banned) == (each.use == FormUse::Banned);
        if (kept && !hit.terms.contains(each.term))
            hit.terms.append(each.term);
    }
    return hit;
}

QList<TermHit> grouped(const FoldedText& text, const QList<RawHit>& raw, const QList<Term>& terms, QDate at)
{
    QMap<std::pair<qsizetype, qsizetype>, QList<RawHit>> byPlace;
    for (const RawHit& hit : raw)
        byPlace[{hit.from, hit.to}].append(hit);
    QList<TermHit> hits;
    for (const QList<RawHit>& same : std::as_const(byPlace))
        hits.append(gathered(text, same, terms, at));
    return hits;
}

/// Longest first, then leftmost; what overlaps one that was chosen falls away.
QList<TermHit> withoutOverlaps(QList<TermHit> hits)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const TermHit& a, const TermHit& b) { return a.length > b.length; });
    QMap<qsizetype, TermHit> chosen; // by place
    for (TermHit& hit : hits) {
        const auto next = chosen.lowerBound(hit.from);
        const bool free =
            (next == chosen.end() || next.key() >= hit.from + hit.length) &&
            (next == chosen.begin() || std::prev(next)->from + std::prev(next)->length <= hit.from);
        if (free)
            chosen.insert(hit.from, std::move(hit));
    }
    return chosen.values();
}

} // namespace

Glossary::Glossary()
{
    static const auto none = std::make_shared<const Data>(QList<Term>{});
    m_data = none;
}

Glossary::Glossary(QList<Term> terms)
    : m_data(std::make_shared<const Data>(std::move(terms)))
{
}

const QList<Term>& Glossary::terms() const
{
    return m_data->terms;
}

qsizetype Glossary::indexOf(const QString& id) const
{
    return m_data->byId.value(id, -1);
}

QList<TermHit> Glossary::find(const QString& text, Language language, QDate at) const
{
    const FoldedText folded(text, language);
    return withoutOverlaps(grouped(folded, m_data->index[language].find(folded), terms(), at));
}

QList<TermHit> Glossary::banned(const QString& text, Language language, QDate at) const
{
    QList<TermHit> hits = find(text, language, at);
    hits.removeIf([](const TermHit& hit) { return hit.use != FormUse::Banned; });
    return hits;
}

QStringList Glossary::translations(const TermHit& hit, Language into) const
{
    QStringList all;
    for (const qsizetype index : hit.terms)
        all += term(index).approved(into);
    all.removeDuplicates();
    return all;
}

QList<qsizetype> Glossary::holders(const QString& post, QDate at) const
{
    QList<qsizetype> found;
    const qsizetype title = indexOf(post);
    QStringList names{post};
    if (title >= 0)
        names += term(title).approved(Language::Korean);
    names.removeDuplicates();
    for (const QString& each : std::as_const(names))
        for (const qsizetype person : m_data->byPost.value(each))
            if (term(person).holdsAt(at) && !found.contains(person))
                found.append(person);
    return found;
}

} // namespace communique::translation
