#include "translation/FoldedText.h"
#include "translation/Glossary.h"
#include "translation/LockedTerms.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is the same entry, what contradicts, and which of two wins.
namespace communique::translation {

namespace {

struct GlossaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

/// Two terms with one key are about the same thing: the kind and the preferred Korean form without spaces, or
/// the English one where there is no Korean.
QString keyOf(const Term& term)
{
    const QString korean = term.preferred(Language::Korean);
    const QString form = korean.isEmpty()
                             ? FoldedText(term.preferred(Language::English), Language::English).key
                             : FoldedText(korean, Language::Korean).key;
    // The same person in two posts, and two persons of one name, are entries of their own.
    return name(term.kind) + u'\n' + form + u'\n' + term.post;
}

QString described(const Term& term)
{
    return GlossaryTexts::tr("“%1” = “%2”")
        .arg(term.preferred(Language::Korean), term.preferred(Language::English));
}

bool saysTheSame(const Term& one, const Term& other)
{
    return one.forms == other.forms && one.post == other.post;
}

/// A form that the term itself approves and bans, or nothing.
QString quarrel(const Term& term)
{
    for (const Language language : base::Languages)
        for (const QString& form : term.texts(language, FormUse::Banned))
            if (term.approved(language).contains(form) ||
                term.texts(language, FormUse::Derived).contains(form))
                return form;
    return {};
}

} // namespace

QList<Contradiction> contradictions(const QList<Term>& terms)
{
    QList<Contradiction> found;
    QHash<QString, QList<qsizetype>> byKey;
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Term& term = terms[i];
        if (const QString form = quarrel(term); !form.isEmpty())
            found.append(
                {i, i,
                 GlossaryTexts::tr("%1: “%2” is approved and banned at once.").arg(described(term), form)});
        if (!term.id.isEmpty() && byId.contains(term.id)) {
            found.append({byId[term.id], i, GlossaryTexts::tr("The id “%1” is used twice.").arg(term.id)});
            continue;
        }
        byId.insert(term.id, i);
        QList<qsizetype>& same = byKey[keyOf(term)];
        const auto other = std::find_if(same.cbegin(), same.cend(),
                                        [&](qsizetype each) { return terms[each].overlaps(term); });
        if (other != same.cend() && saysTheSame(terms[*other], term))
            found.append({*other, i, GlossaryTexts::tr("%1 is there twice.").arg(described(term))});
        else if (other != same.cend())
            found.append(
                {*other, i,
                 GlossaryTexts::tr("%1 contradicts %2.").arg(described(term), described(terms[*other]))});
        same.append(i);
    }
    return found;
}

Merged merged(const QList<std::pair<GlossaryLayer, QList<Term>>>& layers)
{
    Merged result;
    QList<bool> replaced;
    QHash<QString, QList<qsizetype>> byKey;
    QHash<QString, qsizetype> byId;
    LockedTerms lockedBelow;
    qsizetype lockedUntil = 0; // of result.terms, what lockedBelow has
    for (const auto& [layer, terms] : layers) {
        for (const Contradiction& each : contradictions(terms))
            result.remarks.append(each.message);
        const qsizetype below = result.terms.size();
        lockedBelow.add(result.terms.mid(lockedUntil));
        lockedUntil = below;
        for (const Term& term : terms) {
            if (const auto locked = lockedBelow.against(term)) {
                result.remarks.append(GlossaryTexts::tr("%1 is locked and stays; %2 was passed over.")
                                          .arg(described(*locked), described(term)));
                continue;
            }
            QList<qsizetype> rivals = byKey.value(keyOf(term));
            if (const qsizetype same = byId.value(term.id, -1); same >= 0 && !term.id.isEmpty())
                rivals.append(same);
            rivals.removeIf([&, count = below](qsizetype each) {
                return each >= count || replaced[each] ||
                       (result.terms[each].id != term.id && !result.terms[each].overlaps(term));
            });
            if (std::any_of(rivals.cbegin(), rivals.cend(),
                            [&](qsizetype each) { return result.terms[each].locked; }))
                continue; // it says the same
            for (const qsizetype each : std::as_const(rivals))
                replaced[each] = true;
            byKey[keyOf(term)].append(result.terms.size());
            byId.insert(term.id, result.terms.size());
            result.terms.append(term);
            result.layers.append(layer);
            replaced.append(false);
        }
    }
    Merged kept{{}, {}, result.remarks};
    for (qsizetype i = 0; i < result.terms.size(); ++i)
        if (!replaced[i]) {
            kept.terms.append(result.terms[i]);
            kept.layers.append(result.layers[i]);
        }
    return kept;
}

} // namespace communique::translation
