#include "session/FindingCommands.h"

#include "editing/Piece.h"
#include "editing/TableCommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace communique::session {

namespace commands = editing::commands;
using base::Language;
using checks::Finding;
using checks::Fix;
using checks::Part;
using document::IgnoredFinding;
using editing::Field;
using editing::TextPlace;

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

commands::Outcome named(commands::Outcome outcome, const QString& name)
{
    if (outcome)
        outcome->name = name;
    return outcome;
}

bool isInText(const checks::Place& place)
{
    return place.part == Part::Text || place.part == Part::Title || place.part == Part::Subtitle;
}

/// True where the words that the finding is about still stand where it says.
bool stands(const Release& release, const Finding& finding)
{
    const checks::Place& place = finding.place;
    return isInText(place) && place.length > 0 &&
           editing::textAt(release, textOf(release, place)).plain().mid(place.from, place.length) ==
               finding.text;
}

commands::Outcome cellFix(const Release& release, const Finding& finding)
{
    const checks::Place& place = finding.place;
    const document::Block* block = release.find(place.blockId);
    if (!block || !place.language || place.row < 0 || place.row >= block->table.rows.size() ||
        place.column < 0 || place.column >= block->table.rows[place.row].size())
        return std::nullopt;
    QString words = block->table.rows[place.row][place.column][*place.language].plain();
    if (place.length <= 0 || words.mid(place.from, place.length) != finding.text)
        return std::nullopt;
    words.replace(place.from, place.length, finding.fix.words);
    return commands::setCell(release, place.blockId, place.row, place.column, *place.language, words);
}

commands::Outcome wordsFix(const Release& release, const Finding& finding)
{
    if (finding.place.part == Part::Cell)
        return cellFix(release, finding);
    if (!stands(release, finding))
        return std::nullopt;
    return commands::insertText(release, selectionOf(release, finding.place), finding.fix.words);
}

} // namespace

TextPlace textOf(const Release& release, const checks::Place& place)
{
    const Language language = place.language.value_or(release.header().source);
    switch (place.part) {
    case Part::Title:
        return TextPlace::inField(Field::Title, language);
    case Part::Subtitle:
        return TextPlace::inField(Field::Subtitle, language);
    default:
        return TextPlace::inBlock(place.blockId, language);
    }
}

Selection selectionOf(const Release& release, const checks::Place& place)
{
    const TextPlace text = textOf(release, place);
    if (!isInText(place))
        return Selection::caret({text, 0}); // their words are in a panel; the caret is at the block
    const qsizetype size = editing::textAt(release, text).size(); // may be shorter by now
    const qsizetype from = std::min(place.from, size);
    return {{text, from}, {text, std::min(from + place.length, size)}};
}

commands::Outcome fixOf(const Release& release, const Finding& finding)
{
    switch (finding.fix.kind) {
    case Fix::Kind::HeaderRow:
        return commands::setHeaderRow(release, finding.place.blockId, true);
    case Fix::Kind::Heading:
        return commands::setShape(release, selectionOf(release, finding.place),
                                  document::defaultShape(document::BlockType::Heading));
    case Fix::Kind::Removal:
        return commands::removeBlock(release, finding.place.blockId);
    case Fix::Kind::Appearance:
        return named(commands::setField(release, Field::Languages, Language::Korean,
                                        QList(base::Languages.begin(), base::Languages.end())),
                     Findings::tr("Fix a problem"));
    case Fix::Kind::Words:
        return named(wordsFix(release, finding), Findings::tr("Fix a problem"));
    case Fix::Kind::None:
    case Fix::Kind::Alternative:
    case Fix::Kind::Title:
        break;
    }
    return std::nullopt;
}

commands::Outcome fixesOf(const Release& release, const QList<Finding>& findings)
{
    QList<Finding> wanted;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(wanted), [&](const Finding& finding) {
        return finding.fix.kind == Fix::Kind::Words && stands(release, finding);
    });
    // From the back of each text, so that the places before stay right.
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Finding& a, const Finding& b) { return a.place.from > b.place.from; });
    Release mended = release;
    commands::Outcome all;
    for (const Finding& finding : std::as_const(wanted)) {
        if (!stands(mended, finding)) // it overlapped with one that is mended already
            continue;
        const auto one = wordsFix(mended, finding);
        if (!one)
            continue;
        const auto applied = editing::applySteps(one->steps, mended);
        if (!applied)
            continue;
        mended = applied->release;
        if (all)
            all->steps += one->steps;
        else
            all = one;
        all->after = one->after;
    }
    return named(all, Findings::tr("Fix problems"));
}

commands::Outcome ignore(const Release& release, const Finding& finding, const QString& reason)
{
    QList<IgnoredFinding> list = release.header().ignoredFindings;
    list.append(checks::ignoring(finding, reason));
    return named(commands::setField(release, Field::IgnoredFindings, Language::Korean, list),
                 Findings::tr("Ignore a problem"));
}

commands::Outcome heed(const Release& release, const checks::Ignored& ignored)
{
    QList<IgnoredFinding> list = release.header().ignoredFindings;
    list.removeAll(checks::ignoring(ignored.finding, ignored.reason));
    return named(commands::setField(release, Field::IgnoredFindings, Language::Korean, list),
                 Findings::tr("No longer ignore a problem"));
}

} // namespace communique::session
