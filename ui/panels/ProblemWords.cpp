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

QString partName(const document::Release& release, const checks::Place& place)
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
    return index < 0 ? QString() : Problems::tr("¶ %1").arg(index + 1);
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

QString placeWords(const document::Release& release, const checks::Place& place)
{
    const QString part = partName(release, place);
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
    case Fix::Kind::Words:
        return fix.words.trimmed().isEmpty()
                   ? Problems::tr("Remove it")
                   : Problems::tr("Change to “%1”").arg(base::elided(fix.words, LongestFix));
    case Fix::Kind::Alternative:
        return Problems::tr("Write alternative text");
    case Fix::Kind::Title:
        return Problems::tr("Write a title");
    }
    Q_UNREACHABLE();
}

} // namespace communique::ui::panels
