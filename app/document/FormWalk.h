#pragma once

#include "document/Form.h"
#include "document/FormRules.h"

/// Every key of a form.json once, in the order of the schema: what reads forms and what writes them walk the
/// same list, so that neither can know a key that the other does not.
///
/// A walker has: text(key, QString&), filled(key, QString&, placeholders), date(key, QString&), time(key,
/// QString&), marker(key, QString&), colour(key, QString&), number(key, double&, least, most), flag(key,
/// bool&), fonts(key, QStringList&), markers(key, QStringList&), fields(key, QStringList&), choice(key,
/// Enum&, names), words(key, QMap<QString, QString>&, names), severities(key, QMap<QString, QString>&),
/// style(key, TextStyle&, const TextStyle& inherited) and group(key, function of a walker).
namespace communique::document {

inline constexpr std::array LetterheadNames{"none", "line", "ruled"};
inline constexpr std::array ContactsNames{"none", "table", "lines"};
inline constexpr std::array NotePlaceNames{"footer", "start", "end"};

template <typename Walker, typename Style>
void walkStyle(Walker& walk, Style& style)
{
    walk.fonts("fonts", style.families);
    walk.number("size", style.size, 4, 96);
    walk.number("leading", style.leading, 0.8, 4);
    walk.flag("bold", style.bold);
    walk.colour("colour", style.colour);
    walk.number("letterSpacing", style.letterSpacing, 0, 40);
}

template <typename Walker, typename Part>
void walkFurniture(Walker& walk, Part& furniture)
{
    walk.filled("start", furniture.start, furniturePlaceholders());
    walk.filled("centre", furniture.centre, furniturePlaceholders());
    walk.filled("end", furniture.end, furniturePlaceholders());
    walk.flag("rule", furniture.rule);
}

template <typename Walker, typename Texts>
void walkTexts(Walker& walk, Texts& texts)
{
    walk.text("name", texts.name);
    walk.text("organisation", texts.organisation);
    walk.words("kinds", texts.kinds, kindNames());
    walk.text("board", texts.board);
    walk.text("unofficialTranslation", texts.unofficialTranslation);
    walk.choice("unofficialTranslationAt", texts.unofficialPlace, NotePlaceNames);
    walk.text("closing", texts.closing);
    walk.date("dateFormat", texts.dateFormat);
    walk.date("fieldDateFormat", texts.fieldDateFormat);
    walk.time("timeFormat", texts.timeFormat);
    walk.filled("embargoLine", texts.embargoLine, embargoPlaceholders());
    walk.words("labels", texts.labels, labelNames());
    walk.fields("fields", texts.fields);
    walk.fields("pageFields", texts.pageFields);
    walk.group("markers", [&](auto& markers) {
        markers.marker("heading", texts.markers.heading);
        markers.marker("paragraph", texts.markers.paragraph);
        markers.markers("points", texts.markers.points);
        markers.marker("note", texts.markers.note);
    });
    walk.choice("letterhead", texts.letterhead, LetterheadNames);
    walk.flag("titleCentred", texts.titleCentred);
    walk.flag("subtitleDashes", texts.subtitleDashes);
    walk.choice("contacts", texts.contacts, ContactsNames);
    walk.flag("justified", texts.justified);
    walk.flag("breakAtSyllables", texts.breakAtSyllables);
    walk.flag("hyphenate", texts.hyphenate);
    walk.flag("summaryOnFirstPage", texts.summaryOnFirstPage);
    walk.group("pageHeader", [&](auto& header) { walkFurniture(header, texts.pageHeader); });
    walk.group("footer", [&](auto& footer) { walkFurniture(footer, texts.footer); });
    walk.group("spacing", [&](auto& spacing) {
        spacing.number("beforeTitle", texts.spacing.beforeTitle, 0, 200);
        spacing.number("afterHead", texts.spacing.afterHead, 0, 200);
        spacing.number("betweenBlocks", texts.spacing.betweenBlocks, 0, 100);
        spacing.number("betweenPoints", texts.spacing.betweenPoints, 0, 100);
        spacing.number("indent", texts.spacing.indent, 0, 80);
    });
    walk.group("styles", [&](auto& styles) {
        styles.style("body", texts.bodyStyle, texts.bodyStyle);
        styles.style("title", texts.titleStyle, texts.bodyStyle);
        styles.style("subtitle", texts.subtitleStyle, texts.titleStyle);
        styles.style("letterhead", texts.letterheadStyle, texts.titleStyle);
        styles.style("heading", texts.headingStyle, texts.titleStyle);
        styles.style("note", texts.noteStyle, texts.bodyStyle);
        styles.style("date", texts.dateStyle, texts.bodyStyle);
        styles.style("table", texts.tableStyle, texts.dateStyle);
        styles.style("footer", texts.footerStyle, texts.dateStyle);
    });
}

template <typename Walker, typename AnyForm>
void walkForm(Walker& walk, AnyForm& form)
{
    walk.text("id", form.id);
    walk.text("site", form.site);
    walk.group("page", [&](auto& page) {
        page.number("width", form.pageWidth, 200, 1700);
        page.number("height", form.pageHeight, 200, 2400);
        page.number("top", form.marginTop, 14, 300);
        page.number("bottom", form.marginBottom, 14, 300);
        page.number("start", form.marginStart, 14, 300);
        page.number("end", form.marginEnd, 14, 300);
    });
    walk.group("colours", [&](auto& colours) {
        colours.colour("accent", form.colours.accent);
        colours.colour("rule", form.colours.rule);
        colours.colour("grid", form.colours.grid);
        colours.colour("tableHead", form.colours.tableHead);
        colours.colour("embargo", form.colours.embargo);
    });
    walk.group("logo", [&](auto& logo) {
        logo.text("file", form.logo.file);
        logo.number("height", form.logo.height, 6, 200);
        logo.group("alternative", [&](auto& alternative) {
            for (const Language language : base::Languages)
                alternative.text(language == Language::Korean ? "ko" : "en", form.logo.alternative[language]);
        });
    });
    for (const Language language : base::Languages)
        walk.group(language == Language::Korean ? "ko" : "en",
                   [&](auto& texts) { walkTexts(texts, form.texts[language]); });
    walk.severities("checks", form.checks);
}

} // namespace communique::document
