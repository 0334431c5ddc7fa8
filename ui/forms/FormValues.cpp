#include "forms/FormValues.h"

#include <QLocale>

#include <cmath>

namespace communique::ui::forms {

using document::FormTexts;
using document::TextStyle;

namespace {

constexpr double PointsPerMillimetre = 72 / 25.4;

constexpr TextStyle FormTexts::*Styles[] = {
    &FormTexts::letterheadStyle, &FormTexts::titleStyle,   &FormTexts::subtitleStyle,
    &FormTexts::dateStyle,       &FormTexts::headingStyle, &FormTexts::bodyStyle,
    &FormTexts::noteStyle,       &FormTexts::tableStyle,   &FormTexts::footerStyle};

} // namespace

Value<QString> kindWord(const QString& kind)
{
    return {[kind](const Form& form, Language language) { return form.texts[language].kinds.value(kind); },
            [kind](Form& form, Language language, const QString& word) {
                form.texts[language].kinds.insert(kind, word);
            }};
}

Value<QString> pointMarker(int level)
{
    return {[level](const Form& form, Language language) {
                return form.texts[language].markers.points.value(level);
            },
            [level](Form& form, Language language, const QString& marker) {
                QStringList& points = form.texts[language].markers.points;
                while (points.size() <= level)
                    points.append(QString());
                points[level] = marker;
            }};
}

Value<QString> marker(QString document::Markers::*member)
{
    return {[member](const Form& form, Language language) { return form.texts[language].markers.*member; },
            [member](Form& form, Language language, const QString& marker) {
                form.texts[language].markers.*member = marker;
            }};
}

Value<QString> furniture(document::Furniture FormTexts::*line, QString document::Furniture::*place)
{
    return {[=](const Form& form, Language language) { return form.texts[language].*line.*place; },
            [=](Form& form, Language language, const QString& text) {
                form.texts[language].*line.*place = text;
            }};
}

Value<bool> furnitureRule(document::Furniture FormTexts::*line)
{
    return {
        [=](const Form& form, Language language) { return (form.texts[language].*line).rule; },
        [=](Form& form, Language language, const bool& rule) { (form.texts[language].*line).rule = rule; }};
}

Value<QString> family(TextStyle FormTexts::*style)
{
    return {[style](const Form& form, Language language) {
                return (form.texts[language].*style).families.value(0);
            },
            [style](Form& form, Language language, const QString& family) {
                FormTexts& texts = form.texts[language];
                const QStringList before = (texts.*style).families;
                QStringList behind = before.size() > 1 ? before.mid(1) : before;
                behind.removeAll(family);
                for (const auto each : Styles)
                    if ((texts.*each).families == before)
                        (texts.*each).families = QStringList(family) + behind;
            }};
}

Value<double> styleNumber(TextStyle FormTexts::*style, double TextStyle::*member)
{
    return {[=](const Form& form, Language language) { return form.texts[language].*style.*member; },
            [=](Form& form, Language language, const double& number) {
                form.texts[language].*style.*member = number;
            }};
}

Value<QString> accent()
{
    return {[](const Form& form, Language) { return form.colours.accent; },
            [](Form& form, Language, const QString& colour) {
                for (FormTexts& texts : form.texts)
                    for (const auto style : Styles)
                        if ((texts.*style).colour.compare(form.colours.accent, Qt::CaseInsensitive) == 0)
                            (texts.*style).colour = colour;
                form.colours.accent = colour;
            }};
}

Value<QString> colourOf(QString document::FormColours::*member)
{
    return {[member](const Form& form, Language) { return form.colours.*member; },
            [member](Form& form, Language, const QString& colour) { form.colours.*member = colour; }};
}

Value<double> margin(double Form::*member)
{
    return {[member](const Form& form, Language) { return form.*member / PointsPerMillimetre; },
            [member](Form& form, Language, const double& millimetres) {
                form.*member = millimetres * PointsPerMillimetre;
            }};
}

LimitRule marginBeside(double Form::*other, double Form::*page, double leastLeft, const NumberRange& range,
                       const QString& reason)
{
    return [=](const Form& form) {
        const double most = (form.*page - form.*other - leastLeft) / PointsPerMillimetre;
        if (most >= range.most)
            return Limits{range.least, range.most, {}};
        const auto shown = [](double points) {
            return QLocale().toString(std::round(points / PointsPerMillimetre), 'f', 0);
        };
        return Limits{range.least, most, reason.arg(shown(form.*other), shown(leastLeft))};
    };
}

} // namespace communique::ui::forms
