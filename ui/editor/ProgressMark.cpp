#include "editor/ProgressMark.h"

#include "widgets/Colours.h"
#include "widgets/Sign.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace communique::ui::editor {

using document::Progress;
using widgets::Tone;

namespace {

struct ProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProgressTexts)
};

QPainterPath tick(const QRectF& room)
{
    QPainterPath path(QPointF(room.left(), room.center().y() + 0.5));
    path.lineTo(room.left() + room.width() * 0.38, room.bottom() - 1);
    path.lineTo(room.right(), room.top() + 1);
    return path;
}

} // namespace

void paintProgress(QPainter& painter, const QRectF& room, Progress progress, const QPalette& palette)
{
    if (progress == Progress::NotNeeded)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = room.adjusted(1, 1, -1, -1);
    const QColor work = widgets::toneColour(Tone::Work, palette);
    switch (progress) {
    case Progress::Empty:
        painter.setPen(QPen(palette.color(QPalette::PlaceholderText), 1.4));
        painter.drawEllipse(ring);
        break;
    case Progress::Draft:
        painter.setPen(QPen(work, 1.4));
        painter.drawEllipse(ring);
        painter.setBrush(work);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Progress::SourceChanged:
        widgets::paintSign(painter, room, widgets::Sign::Triangle, palette);
        break;
    case Progress::Translated:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Active, QPalette::Highlight));
        painter.drawEllipse(ring);
        break;
    case Progress::Reviewed:
        painter.setPen(QPen(widgets::toneColour(Tone::Done, palette), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(tick(room.adjusted(1, 1, -1, -1)));
        break;
    case Progress::NotNeeded:
        break;
    }
    painter.restore();
}

QString progressText(Progress progress)
{
    switch (progress) {
    case Progress::Empty:
        return ProgressTexts::tr("Not translated yet");
    case Progress::Draft:
        return ProgressTexts::tr("Draft, not confirmed yet");
    case Progress::SourceChanged:
        return ProgressTexts::tr("The source was changed after this was confirmed");
    case Progress::Translated:
        return ProgressTexts::tr("Translated, not reviewed yet");
    case Progress::Reviewed:
        return ProgressTexts::tr("Reviewed");
    case Progress::NotNeeded:
        break;
    }
    return {};
}

} // namespace communique::ui::editor
