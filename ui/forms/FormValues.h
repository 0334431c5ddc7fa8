#pragma once

#include "forms/FormPage.h"

namespace communique::ui::forms {

/// The word for a kind of release: "press-release", "reference" …
[[nodiscard]] Value<QString> kindWord(const QString& kind);
/// The marker of points of this level, from 0.
[[nodiscard]] Value<QString> pointMarker(int level);
[[nodiscard]] Value<QString> marker(QString document::Markers::*member);
[[nodiscard]] Value<QString> furniture(document::Furniture document::FormTexts::*line,
                                       QString document::Furniture::*place);
[[nodiscard]] Value<bool> furnitureRule(document::Furniture document::FormTexts::*line);

/// The first family of a style. Another one keeps those behind it, and goes for every style that was set in
/// the same families.
[[nodiscard]] Value<QString> family(document::TextStyle document::FormTexts::*style);
[[nodiscard]] Value<double> styleNumber(document::TextStyle document::FormTexts::*style,
                                        double document::TextStyle::*member);

/// The accent colour; letters that had it before go with it.
[[nodiscard]] Value<QString> accent();
[[nodiscard]] Value<QString> colourOf(QString document::FormColours::*member);

/// In millimetres; the form counts points.
[[nodiscard]] Value<double> margin(double Form::*member);
/// How wide a margin may be, in millimetres, so that `leastLeft` points of the page are left to the text
/// beside the other one. `reason` says so: %1 is the other margin, %2 what is left.
[[nodiscard]] LimitRule marginBeside(double Form::*other, double Form::*page, double leastLeft,
                                     const NumberRange& range, const QString& reason);

template <typename Enum>
[[nodiscard]] Value<int> choiceOf(Enum document::FormTexts::*member)
{
    return {[member](const Form& form, Language language) {
                return static_cast<int>(form.texts[language].*member);
            },
            [member](Form& form, Language language, const int& value) {
                form.texts[language].*member = static_cast<Enum>(value);
            }};
}

} // namespace communique::ui::forms
