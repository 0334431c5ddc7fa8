#include "checks/LooseQuantities.h"

#include <QHash>

#include <algorithm>

namespace communique::checks {

using language::Quantity;

namespace {

/// What makes two Korean quantities want the same.
struct Wish
{
    QuantityKey trait;
    language::QuantityKind kind;
    language::Weight weight;
    QString currency;
    QString unit;

    bool operator==(const Wish&) const = default;
};

size_t qHash(const Wish& wish, size_t seed) noexcept
{
    return qHashMulti(seed, wish.trait, quint8(wish.kind), quint8(wish.weight), wish.currency, wish.unit);
}

/// English places, the best first; those in front may be taken by now.
struct Candidates
{
    QList<qsizetype> places;
    qsizetype next = 0;
};

using PlacesByKey = QHash<QuantityKey, QList<qsizetype>>;

Candidates candidatesFor(const Quantity& korean, const QuantityKeys& keys, const LooseQuantities& english,
                         const PlacesByKey& byKey, const Choice& choice)
{
    QList<std::pair<int, qsizetype>> ranked; // the best first, then by place
    for (const QuantityKey& key : keys)
        for (const qsizetype place : byKey.value(key))
            if (english.holds(place) && choice.fits(korean, english.at(place)))
                ranked.append({choice.likeness ? -choice.likeness(korean, english.at(place)) : 0, place});
    std::sort(ranked.begin(), ranked.end());
    Candidates candidates;
    for (const auto& [rank, place] : std::as_const(ranked))
        if (candidates.places.isEmpty() || candidates.places.last() != place)
            candidates.places.append(place);
    return candidates;
}

} // namespace

LooseQuantities::LooseQuantities(QList<Quantity> all)
    : m_all(std::move(all))
    , m_taken(std::size_t(m_all.size()), false)
    , m_left(m_all.size())
{
}

const Quantity& LooseQuantities::take(qsizetype place)
{
    Q_ASSERT(holds(place));
    m_taken[std::size_t(place)] = true;
    --m_left;
    return m_all[place];
}

QList<qsizetype> LooseQuantities::places() const
{
    QList<qsizetype> left;
    left.reserve(m_left);
    for (qsizetype place = 0; place < m_all.size(); ++place)
        if (holds(place))
            left.append(place);
    return left;
}

QList<std::pair<qsizetype, qsizetype>> choose(LooseQuantities& korean, LooseQuantities& english,
                                              const Choice& choice)
{
    QList<std::pair<qsizetype, qsizetype>> chosen;
    if (korean.isEmpty() || english.isEmpty())
        return chosen;
    PlacesByKey byKey;
    for (const qsizetype place : english.places())
        for (const QuantityKey& key : choice.english(english.at(place)))
            byKey[key].append(place);
    QHash<Wish, Candidates> known;
    for (const qsizetype place : korean.places()) {
        const Quantity& quantity = korean.at(place);
        const QuantityKeys keys = choice.korean(quantity);
        if (keys.isEmpty())
            continue;
        const Wish wish{choice.trait ? choice.trait(quantity) : QuantityKey{{}, quantity.value},
                        quantity.kind, quantity.weight, quantity.currency, quantity.unit};
        auto candidates = known.find(wish);
        if (candidates == known.end())
            candidates = known.insert(wish, candidatesFor(quantity, keys, english, byKey, choice));
        while (candidates->next < candidates->places.size() &&
               !english.holds(candidates->places[candidates->next]))
            ++candidates->next;
        if (candidates->next == candidates->places.size())
            continue;
        const qsizetype best = candidates->places[candidates->next];
        korean.take(place);
        english.take(best);
        chosen.append({place, best});
    }
    return chosen;
}

} // namespace communique::checks
