#include "forms/FormSections.h"

#include "base/Colour.h"
#include "forms/FormPresets.h"
#include "forms/FormValues.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace communique::ui::forms {

using document::FormTexts;

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(FormSections)
};

void fillNames(FormPage& page)
{
    page.section(Sections::tr("Names"), true);
    page.texts(u"name"_s, Sections::tr("Name of the form"), inTexts(&FormTexts::name),
               Sections::tr("As menus show it"));
    page.texts(u"organisation"_s, Sections::tr("Organisation"), inTexts(&FormTexts::organisation),
               Sections::tr("Who speaks; stands in the letterhead"));
    page.texts(u"board"_s, Sections::tr("Board"), inTexts(&FormTexts::board),
               Sections::tr("The part of the site where releases of this form appear"));
    page.texts(u"kind.press-release"_s, Sections::tr("Press release"), kindWord(u"press-release"_s),
               Sections::tr("What is printed in the letterhead of a release of this kind"));
    page.texts(u"kind.reference"_s, Sections::tr("Reference"), kindWord(u"reference"_s));
    page.texts(u"kind.explanation"_s, Sections::tr("Explanation"), kindWord(u"explanation"_s));
    page.texts(u"kind.rebuttal"_s, Sections::tr("Rebuttal"), kindWord(u"rebuttal"_s));
    page.texts(u"kind.correction"_s, Sections::tr("Correction"), kindWord(u"correction"_s));
}

void fillLogo(FormPage& page)
{
    page.section(Sections::tr("Logo"), true);
    page.logoRow(Sections::tr("Picture"));
    const Value<double> height{[](const Form& form, Language) { return form.logo.height; },
                               [](Form& form, Language, const double& points) { form.logo.height = points; }};
    page.number(u"logo.height"_s, Sections::tr("Height"), height, {6, 200, 1, 1, Sections::tr(" pt")});
    const Value<QString> alternative{
        [](const Form& form, Language language) { return form.logo.alternative[language]; },
        [](Form& form, Language language, const QString& text) { form.logo.alternative[language] = text; }};
    page.texts(
        u"logo.alternative"_s, Sections::tr("Alternative text"), alternative,
        Sections::tr("For people who cannot see the picture; empty where the name beside it says the same"));
}

/// For a colour in which words are printed.
QString faintRemark(const QString& colour)
{
    const double contrast = base::contrast(colour, u"#ffffff"_s);
    if (contrast >= base::TextContrast)
        return {};
    return Sections::tr("Words in this colour are hard to read on paper (%1 : 1). Choose a darker one, of at "
                        "least 4.5 : 1; web pages take a darker tone by themselves.")
        .arg(QLocale().toString(contrast, 'f', 1));
}

void fillColours(FormPage& page)
{
    using document::FormColours;
    page.section(Sections::tr("Colours"), false);
    page.colour(u"colour.accent"_s, Sections::tr("Accent"), accent(), {},
                [](const Form& form) { return faintRemark(form.colours.accent); });
    page.colour(u"colour.rule"_s, Sections::tr("Rules"), colourOf(&FormColours::rule),
                Sections::tr("Thin lines between text, header and footer"));
    page.colour(u"colour.grid"_s, Sections::tr("Table lines"), colourOf(&FormColours::grid),
                Sections::tr("Lines of tables and contacts"));
    page.colour(u"colour.tableHead"_s, Sections::tr("Table head"), colourOf(&FormColours::tableHead),
                Sections::tr("Ground of head cells"));
    page.colour(u"colour.embargo"_s, Sections::tr("Embargo"), colourOf(&FormColours::embargo),
                Sections::tr("The line that holds a release back"),
                [](const Form& form) { return faintRemark(form.colours.embargo); });
}

void fillFonts(FormPage& page)
{
    using document::TextStyle;
    const NumberRange size{4, 96, 1, 0.5, Sections::tr(" pt")};
    page.section(Sections::tr("Fonts"), true);
    page.families(u"font.body"_s, Sections::tr("Text"), &FormTexts::bodyStyle);
    page.numbers(u"size.body"_s, Sections::tr("Size of the text"),
                 styleNumber(&FormTexts::bodyStyle, &TextStyle::size), size);
    page.numbers(u"leading.body"_s, Sections::tr("Line height"),
                 styleNumber(&FormTexts::bodyStyle, &TextStyle::leading), {0.8, 4, 2, 0.05, u" ×"_s});
    page.families(u"font.title"_s, Sections::tr("Title"), &FormTexts::titleStyle);
    page.numbers(u"size.title"_s, Sections::tr("Size of the title"),
                 styleNumber(&FormTexts::titleStyle, &TextStyle::size), size);
    page.note(
        Sections::tr("Headings, notes and small print that have the same font go with it. Where a font is "
                     "missing, the form's next one is taken."));
}

void fillMarkers(FormPage& page)
{
    using document::Markers;
    const auto usual = usualMarkers();
    page.section(Sections::tr("Markers"), true);
    page.presets(u"marker.heading"_s, Sections::tr("Heading"), marker(&Markers::heading), usual,
                 document::faultOfMarker);
    page.presets(u"marker.paragraph"_s, Sections::tr("Paragraph"), marker(&Markers::paragraph), usual,
                 document::faultOfMarker);
    for (int level = 0; level < 3; ++level)
        page.presets(u"marker.point%1"_s.arg(level + 1), Sections::tr("Point, level %1").arg(level + 1),
                     pointMarker(level), usual, document::faultOfMarker);
    page.presets(u"marker.note"_s, Sections::tr("Note"), marker(&Markers::note), usual,
                 document::faultOfMarker);
}

void fillLayout(FormPage& page)
{
    page.section(Sections::tr("Layout"), true);
    page.choices(u"letterhead"_s, Sections::tr("Letterhead"), choiceOf(&FormTexts::letterhead),
                 {Sections::tr("None"), Sections::tr("One line"), Sections::tr("Between two rules")});
    page.flags(u"titleCentred"_s, Sections::tr("Title centred"), inTexts(&FormTexts::titleCentred),
               {Language::Korean, Language::English});
    page.flags(u"subtitleDashes"_s, Sections::tr("Dashes at the subtitle"),
               inTexts(&FormTexts::subtitleDashes), {Language::Korean, Language::English});
    page.flags(u"justified"_s, Sections::tr("Even right edge"), inTexts(&FormTexts::justified),
               {Language::Korean, Language::English});
    page.flags(u"breakAtSyllables"_s, Sections::tr("Break inside Korean words"),
               inTexts(&FormTexts::breakAtSyllables), {Language::Korean});
    page.flags(u"hyphenate"_s, Sections::tr("Hyphenate English"), inTexts(&FormTexts::hyphenate),
               {Language::English});
    page.flags(u"summaryOnFirstPage"_s, Sections::tr("Summary on page 1"),
               inTexts(&FormTexts::summaryOnFirstPage), {Language::Korean, Language::English});
    page.choices(u"contacts"_s, Sections::tr("Contacts"), choiceOf(&FormTexts::contacts),
                 {Sections::tr("None"), Sections::tr("Table"), Sections::tr("Lines")});
}

void fillMargins(FormPage& page)
{
    constexpr double LeastWidth = 150; // points, as document::readForm() asks
    constexpr double LeastHeight = 200;
    const NumberRange range{5, 105, 1, 1, Sections::tr(" mm")};
    page.section(Sections::tr("Margins"), false);
    page.number(u"margin.top"_s, Sections::tr("Top"), margin(&Form::marginTop), range,
                marginBeside(&Form::marginBottom, &Form::pageHeight, LeastHeight, range,
                             Sections::tr("Beside the bottom margin of %1 mm, the text needs %2 mm.")));
    page.number(u"margin.bottom"_s, Sections::tr("Bottom"), margin(&Form::marginBottom), range,
                marginBeside(&Form::marginTop, &Form::pageHeight, LeastHeight, range,
                             Sections::tr("Beside the top margin of %1 mm, the text needs %2 mm.")));
    page.number(u"margin.start"_s, Sections::tr("Left"), margin(&Form::marginStart), range,
                marginBeside(&Form::marginEnd, &Form::pageWidth, LeastWidth, range,
                             Sections::tr("Beside the right margin of %1 mm, the text needs %2 mm.")));
    page.number(u"margin.end"_s, Sections::tr("Right"), margin(&Form::marginEnd), range,
                marginBeside(&Form::marginStart, &Form::pageWidth, LeastWidth, range,
                             Sections::tr("Beside the left margin of %1 mm, the text needs %2 mm.")));
}

void fillFurniture(FormPage& page)
{
    using document::Furniture;
    const std::tuple<QString, QString, QString Furniture::*> places[] = {
        {u"start"_s, Sections::tr("Left"), &Furniture::start},
        {u"centre"_s, Sections::tr("Centre"), &Furniture::centre},
        {u"end"_s, Sections::tr("Right"), &Furniture::end}};
    const std::tuple<QString, QString, Furniture FormTexts::*> lines[] = {
        {u"footer"_s, Sections::tr("Footer"), &FormTexts::footer},
        {u"pageHeader"_s, Sections::tr("Header from page 2 on"), &FormTexts::pageHeader}};
    for (const auto& [what, title, line] : lines) {
        page.section(title, true);
        for (const auto& [where, name, place] : places)
            page.texts(
                what + u'.' + where, name, furniture(line, place), {},
                [](const QString& text) {
                    return document::faultOfFilled(text, document::furniturePlaceholders());
                },
                [spot = writers::FurnitureSpot{line, place}](const Form& form, Language language,
                                                             const document::Release& release) {
                    return writers::furnitureRemark(form, language, spot, release);
                });
        page.flags(what + u".rule"_s, Sections::tr("Rule"), furnitureRule(line),
                   {Language::Korean, Language::English});
        page.note(Sections::tr(
            "Filled in: {page} number of the page, {pages} how many there are, {title} the title, "
            "shortened where it is long, {date} the date, {organisation} the organisation, "
            "{unofficialTranslation} the remark below."));
    }
}

void fillRemarks(FormPage& page)
{
    page.section(Sections::tr("Remarks"), true);
    page.texts(u"unofficial"_s, Sections::tr("Unofficial translation"),
               inTexts(&FormTexts::unofficialTranslation),
               Sections::tr("Stands on translations that are marked as unofficial; empty for none"));
    page.choices(
        u"unofficialPlace"_s, Sections::tr("Its place"), choiceOf(&FormTexts::unofficialPlace),
        {Sections::tr("In the footer"), Sections::tr("Before the text"), Sections::tr("After the text")});
    page.texts(u"closing"_s, Sections::tr("Closing mark"), inTexts(&FormTexts::closing),
               Sections::tr("Stands after the last word, such as 끝.; empty for none"));
}

void fillDates(FormPage& page)
{
    const auto dates = usualDates(QDate::currentDate());
    page.section(Sections::tr("Dates"), true);
    page.presets(u"dateFormat"_s, Sections::tr("On pages"), inTexts(&FormTexts::dateFormat), dates,
                 document::faultOfDatePattern);
    page.presets(u"fieldDateFormat"_s, Sections::tr("On the web and in text"),
                 inTexts(&FormTexts::fieldDateFormat), dates, document::faultOfDatePattern);
    page.presets(u"timeFormat"_s, Sections::tr("Time of day"), inTexts(&FormTexts::timeFormat),
                 usualTimes(QTime(14, 30)), document::faultOfTimePattern);
    page.note(Sections::tr(
        "A pattern of your own: yyyy year, M or MM month, MMMM its name, d or dd day, ddd weekday, HH "
        "hour, mm minute."));
}

} // namespace

void fillPage(FormPage& page)
{
    fillNames(page);
    fillLogo(page);
    fillColours(page);
    fillFonts(page);
    fillMarkers(page);
    fillLayout(page);
    fillMargins(page);
    fillFurniture(page);
    fillRemarks(page);
    fillDates(page);
    page.finish();
}

} // namespace communique::ui::forms
