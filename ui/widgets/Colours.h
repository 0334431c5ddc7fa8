#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace communique::ui::widgets {

/// The colours of the interface, each with one meaning. Text on its ground reaches 4.5 : 1 (WCAG 2.2, 1.4.3).
struct Colours
{
    QString window, panel, line, text, muted, accent, accentText, soft, done, doneSoft, work, workSoft, wrong,
        wrongSoft;
};

[[nodiscard]] Colours colours(bool dark);
/// Black and white, and colours that reach 7 : 1 on black (WCAG 2.2, 1.4.6).
[[nodiscard]] Colours highContrastColours();
/// Those that a palette was made from, for what is painted by hand.
[[nodiscard]] Colours coloursOf(const QPalette& palette);

/// What a colour says. It never stands alone: words or a shape are beside it.
enum class Tone {
    Done,
    Work, ///< needs work
    Wrong ///< wrong, or embargoed
};

[[nodiscard]] QColor toneColour(Tone tone, const QPalette& palette);

} // namespace communique::ui::widgets
