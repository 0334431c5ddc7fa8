#include "translation/Glossary.h"

#include "translation/TermIndex.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

struct Glossary::Data
{
    explicit Data(QList<Term> all)
        : terms(std::move(all))
        , index(TermIndex(terms, Language::Korean), TermIndex(terms, Language::English))
    {
        for (qsizetype i = 0; i < terms.size(); ++i) {
            byId.insert(terms[i].id, i);
            if (!terms[i].post.isEmpty())
                byPost[terms[i].post].append(i);
        }
    }

    QList<Term> terms;
    PerLanguage<TermIndex> index;
    QHash<QString, qsizetype> byId;
    QHash<QString, QList<qsizetype>> byPost;
};

namespace {

/// Of the hits on one stretch, those whose terms hold on the day; a name is spelled the same after its term.
TermHit gathered(const FoldedText& text, QList<RawHit> same, const QList<Term>& terms, QDate at)
{
    // Those that prefer the form stand before those that only allow it.
    std::stable_sort(same.begin(), same.end(), [](const RawHit& a, const RawHit& b) { return a.use < b.use; });
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

bool speaks(const Term& term, Language language)
{
    return !term.approved(language).isEmpty();
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

QList<TermVerdict> Glossary::check(const QString& source, Language sourceLanguage, const QString& target,
                                   QDate at) const
{
    const Language into = base::other(sourceLanguage);
    const FoldedText folded(target, into);
    const QList<RawHit> raw = m_data->index[into].find(folded); // nested ones too
    const QList<TermHit> sources = find(source, sourceLanguage, at);
    QSet<qsizetype> inSource;
    for (const TermHit& hit : sources)
        inSource.unite(QSet<qsizetype>(hit.terms.cbegin(), hit.terms.cend()));
    const auto approvedForAnother = [&](const RawHit& place) {
        return std::any_of(raw.cbegin(), raw.cend(), [&](const RawHit& other) {
            return other.use != FormUse::Banned && other.from <= place.from && place.to <= other.to &&
                   inSource.contains(other.term);
        });
    };
    const auto placeOf = [&](const QList<qsizetype>& wanted, bool banned) -> const RawHit* {
        for (const RawHit& each : raw)
            if ((each.use == FormUse::Banned) == banned && wanted.contains(each.term) &&
                !(banned && approvedForAnother(each)))
                return &each;
        return nullptr;
    };
    QList<TermVerdict> verdicts;
    QSet<qsizetype> seen;
    for (const TermHit& hit : sources) {
        const qsizetype term = hit.terms.first();
        const bool asks = std::all_of(hit.terms.cbegin(), hit.terms.cend(),
                                      [&](qsizetype each) { return speaks(m_data->terms[each], into); });
        if (hit.use == FormUse::Derived || !asks || seen.contains(term))
            continue;
        seen.insert(term);
        TermVerdict verdict{hit, TermOutcome::Missing, term, 0, 0, translations(hit, into)};
        const RawHit* place = placeOf(hit.terms, false);
        verdict.outcome = place ? TermOutcome::Rendered : TermOutcome::Missing;
        if (!place && (place = placeOf(hit.terms, true)))
            verdict.outcome = TermOutcome::Banned;
        if (place) {
            verdict.from = folded.from[place->from];
            verdict.length = folded.endOf(place->to) - verdict.from;
        }
        if (hit.use == FormUse::Banned && verdict.outcome == TermOutcome::Rendered)
            verdict.outcome = TermOutcome::NotApproved;
        verdicts.append(verdict);
    }
    return verdicts;
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
