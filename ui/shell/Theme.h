#pragma once

#include <QPalette>
#include <QString>

class QApplication;

namespace communique::ui::shell {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The colours of the interface, each with one meaning. Text on its ground reaches 4.5 : 1 (WCAG 2.2, 1.4.3).
struct Colours
{
    QString window, panel, line, text, muted, accent, accentText, soft, done, doneSoft, work, workSoft, wrong,
        wrongSoft;
};

[[nodiscard]] Colours colours(bool dark);

/// True when the choice comes down to dark: what was asked for, or what the desktop's palette suggests.
[[nodiscard]] bool isDark(ThemeChoice choice);

/// Gives the application palette, style sheet and icon theme. May be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace communique::ui::shell
