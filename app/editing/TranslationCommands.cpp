#include "editing/TranslationCommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace communique::editing {

namespace {

struct Editing
{
    Q_DECLARE_TR_FUNCTIONS(Editing)
};

} // namespace

QList<TextPlace> translatedPlaces(const Release& release, Language language)
{
    QList<TextPlace> places;
    if (language == release.header().source)
        return places;
    for (const Field field : {Field::Title, Field::Subtitle})
        places.append(TextPlace::inField(field, language));
    for (const BlockPtr& block : release.blocks())
        places.append(TextPlace::inBlock(block->id, language));
    places.removeIf(
        [&](const TextPlace& place) { return progressAt(release, place) == document::Progress::NotNeeded; });
    return places;
}

QList<TextPlace> translatedPlaces(const Release& release, const Selection& selection)
{
    const auto rank = [&](const TextPlace& place) -> qsizetype {
        if (place.isField())
            return place.field == Field::Title ? -2 : -1;
        return release.indexOf(place.blockId);
    };
    const auto [first, last] = std::minmax({rank(selection.anchor.place), rank(selection.head.place)});
    QList<TextPlace> places = translatedPlaces(release, base::other(release.header().source));
    places.removeIf([&](const TextPlace& place) { return rank(place) < first || rank(place) > last; });
    return places;
}

std::optional<TextPlace> nextNeedingWork(const Release& release, const TextPlace& place, Language language)
{
    QList<TextPlace> places = translatedPlaces(release, language);
    TextPlace here = place;
    here.language = language;
    const qsizetype behind = place.language == language ? 1 : 0;
    if (const qsizetype at = places.indexOf(here); at >= 0)
        std::rotate(places.begin(), places.begin() + at + behind, places.end());
    const auto next = std::find_if(places.cbegin(), places.cend(), [&](const TextPlace& each) {
        return document::needsWork(progressAt(release, each));
    });
    return next == places.cend() ? std::nullopt : std::optional(*next);
}

namespace commands {

Outcome confirm(const Release& release, const QList<TextPlace>& places, document::TranslationState state)
{
    Transaction transaction;
    transaction.name = Editing::tr("Mark translation");
    for (const TextPlace& place : places) {
        TextPlace source = place;
        source.language = release.header().source;
        const QString target = translatableAt(release, place);
        if (place.language == source.language || target.trimmed().isEmpty())
            continue;
        const document::Confirmation confirmation{state, translatableAt(release, source),
                                                  document::fingerprint(target)};
        if (confirmationAt(release, place) != confirmation)
            transaction.steps.append(SetConfirmation{place, confirmation});
    }
    return transaction.steps.isEmpty() ? Outcome() : Outcome(transaction);
}

} // namespace commands

} // namespace communique::editing
