#include "panels/ProblemWords.h"

#include "base/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using checks::Fix;
using checks::Group;
using checks::Part;
using checks::Severity;
using widgets::Sign;

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

constexpr qsizetype LongestFix = 40;

QString kindName(const document::Block& block)
{
    switch (block.shape.type) {
    case document::BlockType::Heading:
        return Problems::tr("Heading");
    case document::BlockType::Table:
        return Problems::tr("Table");
    case document::BlockType::Figure:
        return Problems::tr("Figure");
    default:
        return {};
    }
}

/// As it is numbered in the text, "¶ 3", or by what it stands below, "¶ 3 ㅇ". Where the form numbers
/// nothing, blocks are counted.
QString blockName(const document::Release& release, const document::Numbering& numbering, qsizetype index,
                  base::Language language)
{
    const auto numbered = [&](qsizetype i) {
        return release.block(i).shape.type == document::BlockType::Paragraph &&
               numbering.number(i, language) > 0;
    };
    qsizetype above = index;
    while (above >= 0 && !numbered(above))
        --above;
    if (above < 0)
        return Problems::tr("¶ %1").arg(index + 1);
    const QString name = Problems::tr("¶ %1").arg(numbering.number(above, language));
    const QString kind = kindName(release.block(index));
    const QString below = kind.isEmpty() ? numbering.marker(index, language) : kind;
    return above == index || below.isEmpty() ? name : name + u' ' + below;
}

QString partName(const document::Release& release, const document::Numbering& numbering,
                 const checks::Place& place)
{
    switch (place.part) {
    case Part::Title:
        return Problems::tr("Title");
    case Part::Subtitle:
        return Problems::tr("Subtitle");
    case Part::Form:
        return Problems::tr("Form");
    case Part::Date:
        return Problems::tr("Date");
    case Part::Embargo:
        return Problems::tr("Embargo");
    case Part::Contacts:
        return Problems::tr("Contacts");
    case Part::Text:
    case Part::Cell:
    case Part::Alternative:
        break;
    }
    const qsizetype index = release.indexOf(place.blockId);
    return index < 0 ? QString()
                     : blockName(release, numbering, index, place.language.value_or(release.header().source));
}

} // namespace

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Sign::Disc;
    case Severity::Warning:
        return Sign::Triangle;
    case Severity::Hint:
        return Sign::Ring;
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Problems::tr("Error");
    case Severity::Warning:
        return Problems::tr("Warning");
    case Severity::Hint:
        return Problems::tr("Hint");
    }
    Q_UNREACHABLE();
}

QString groupName(Group group)
{
    switch (group) {
    case Group::Bilingual:
        return Problems::tr("Korean against English");
    case Group::English:
        return Problems::tr("English style");
    case Group::Korean:
        return Problems::tr("Korean style");
    case Group::Envelope:
        return Problems::tr("Date, embargo, contacts");
    case Group::Accessibility:
        return Problems::tr("Accessibility");
    }
    Q_UNREACHABLE();
}

QString placeWords(const document::Release& release, const document::Numbering& numbering,
                   const checks::Place& place)
{
    const QString part = partName(release, numbering, place);
    if (!place.language)
        return part;
    return part + (*place.language == base::Language::Korean ? u" · KOR"_s : u" · ENG"_s);
}

QString fixWords(const Fix& fix)
{
    switch (fix.kind) {
    case Fix::Kind::None:
        return {};
    case Fix::Kind::HeaderRow:
        return Problems::tr("First row is the header");
    case Fix::Kind::Heading:
        return Problems::tr("Make it a heading");
    case Fix::Kind::Removal:
        return Problems::tr("Delete the paragraph");
    case Fix::Kind::Words:
        return fix.words.trimmed().isEmpty()
                   ? Problems::tr("Remove it")
                   : Problems::tr("Change to “%1”").arg(base::elided(fix.words, LongestFix));
    case Fix::Kind::Alternative:
        return Problems::tr("Write alternative text");
    case Fix::Kind::Title:
        return Problems::tr("Write a title");
    case Fix::Kind::Appearance:
        return Problems::tr("Publish this language too");
    }
    Q_UNREACHABLE();
}

} // namespace communique::ui::panels
