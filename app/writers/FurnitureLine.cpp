#include "writers/FurnitureLine.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

constexpr double BetweenPlaces = 14;   ///< points
constexpr qsizetype ShortestTitle = 8; ///< before anything else in its place is cut
constexpr qsizetype CutStep = 4;       ///< characters

QString filled(QString pattern, const FurnitureFacts& facts, const QString& title)
{
    return base::collapsed(pattern.replace(u"{page}"_s, facts.page)
                               .replace(u"{pages}"_s, facts.pages)
                               .replace(u"{unofficialTranslation}"_s, facts.unofficialTranslation)
                               .replace(u"{organisation}"_s, facts.organisation)
                               .replace(u"{date}"_s, facts.date)
                               .replace(u"{title}"_s, title));
}

/// Takes the longest text of fewer than `size` and more than `least` characters that fits, or the shortest
/// where none does.
template <typename Fits, typename Make>
void cutDown(FurniturePlace& place, Cut cut, qsizetype size, qsizetype least, const Fits& fits,
             const Make& textOf)
{
    qsizetype steps = (size - least - 1) / CutStep;
    if (steps < 1)
        return;
    for (qsizetype from = 1; from < steps;) {
        const qsizetype middle = (from + steps) / 2;
        if (fits(textOf(size - middle * CutStep)))
            steps = middle;
        else
            from = middle + 1;
    }
    place = {textOf(size - steps * CutStep), cut};
}

} // namespace

FurnitureFacts furnitureFacts(const document::Release& release, const document::Form& form,
                              document::Language language)
{
    const document::Header& header = release.header();
    const document::FormTexts& texts = form.texts[language];
    const bool unofficial =
        header.unofficialTranslation[language] && texts.unofficialPlace == document::NotePlace::Footer;
    FurnitureFacts facts;
    facts.unofficialTranslation = unofficial ? texts.unofficialTranslation : QString();
    facts.organisation = texts.organisation;
    facts.title = document::publishedTitle(release, language);
    facts.date = form.date(header.date, language);
    return facts;
}

FurnitureLine fittedLine(const document::Furniture& furniture, const FurnitureFacts& facts, double width,
                         const std::function<double(const QString&)>& widthOf)
{
    const auto fitted = [&](const QString& pattern, double room) {
        const auto fits = [&](const QString& text) { return widthOf(text) <= room; };
        FurniturePlace place{filled(pattern, facts, facts.title)};
        if (!fits(place.text) && pattern.contains(u"{title}"_s))
            cutDown(place, Cut::Title, facts.title.size(), ShortestTitle, fits,
                    [&](qsizetype size) { return filled(pattern, facts, base::elided(facts.title, size)); });
        const QString whole = place.text;
        if (!fits(whole))
            cutDown(place, Cut::Words, whole.size(), 0, fits,
                    [&](qsizetype size) { return base::elided(whole, size); });
        return place;
    };
    const auto wanted = [&](const QString& pattern) { return widthOf(filled(pattern, facts, facts.title)); };
    FurnitureLine line;
    line.centre = fitted(furniture.centre, width / 2);
    const double middle = widthOf(line.centre.text);
    const double side = (width - middle) / 2 - BetweenPlaces / (middle > 0 ? 1 : 2);
    // Without a middle, the one side has what the other leaves.
    const auto room = [&](const QString& other) {
        return middle > 0 ? side : std::max(side, width - wanted(other) - BetweenPlaces);
    };
    line.start = fitted(furniture.start, room(furniture.end));
    line.end = fitted(furniture.end, room(furniture.start));
    return line;
}

} // namespace communique::writers
