#include "widgets/Sign.h"

#include "widgets/Colours.h"

#include <QPainter>

namespace communique::ui::widgets {

QColor colourOf(Sign sign, const QPalette& palette)
{
    switch (sign) {
    case Sign::Disc:
        return toneColour(Tone::Wrong, palette);
    case Sign::Triangle:
        return toneColour(Tone::Work, palette);
    case Sign::Ring:
        return palette.color(QPalette::PlaceholderText);
    }
    Q_UNREACHABLE();
}

void paintSign(QPainter& painter, const QRectF& room, Sign sign, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(sign, palette));
    switch (sign) {
    case Sign::Disc:
        painter.drawEllipse(room);
        break;
    case Sign::Triangle:
        painter.drawPolygon(
            QPolygonF({QPointF(room.center().x(), room.top()), room.bottomRight(), room.bottomLeft()}));
        break;
    case Sign::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colourOf(sign, palette), 1.5));
        painter.drawEllipse(room.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

QPixmap pictureOf(Sign sign, int size, const QPalette& palette, qreal ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSign(painter, QRectF(2, 2, size - 4, size - 4), sign, palette);
    return picture;
}

} // namespace communique::ui::widgets
