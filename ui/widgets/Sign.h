#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace communique::ui::widgets {

/// How loud something is, as a shape and a colour: neither stands alone.
enum class Sign : quint8 {
    Disc,     ///< wrong
    Triangle, ///< needs work
    Ring      ///< worth a look
};

/// Reaches 4.5 : 1 on the palette's base.
[[nodiscard]] QColor colourOf(Sign sign, const QPalette& palette);

void paintSign(QPainter& painter, const QRectF& room, Sign sign, const QPalette& palette);

/// The sign as a picture of `size` pixels, for buttons and labels.
[[nodiscard]] QPixmap pictureOf(Sign sign, int size, const QPalette& palette, qreal ratio);

} // namespace communique::ui::widgets
