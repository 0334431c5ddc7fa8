#pragma once

#include "widgets/Colours.h"

class QApplication;

namespace communique::ui::shell {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// True when the choice comes down to dark: what was asked for, or what the desktop's palette suggests.
[[nodiscard]] bool isDark(ThemeChoice choice);

/// Gives the application palette, style sheet and icon theme. May be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace communique::ui::shell
