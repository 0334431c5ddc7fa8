#pragma once

#include <QPalette>

namespace communique::ui::widgets {

/// The colours that mean something, each legible on the ground of a palette.
struct Tones
{
    QColor done;
    QColor work;
    QColor wrong;
    QColor muted;

    [[nodiscard]] static Tones on(const QPalette& palette)
    {
        if (palette.color(QPalette::Base).lightness() < 128)
            return {QColor(0x57c08a), QColor(0xe0a13c), QColor(0xff7b72), QColor(0x98a2ae)};
        return {QColor(0x1d7d4f), QColor(0x8f5500), QColor(0xc22f2f), QColor(0x5f6873)};
    }
};

} // namespace communique::ui::widgets
