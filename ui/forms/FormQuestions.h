#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace communique::ui::forms {

/// What the form editor asks in a box of its own; the window answers.
struct FormQuestions
{
    /// A colour as "#rrggbb"; nothing where the person changed their mind.
    std::function<std::optional<QString>(const QString& title, const QString& current)> colour;
    /// The path of a picture; empty where the person changed their mind.
    std::function<QString()> picture;
};

} // namespace communique::ui::forms
