#include "panels/NewsroomPanel.h"
#include "widgets/Colours.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

namespace {

constexpr int Padding = 10;
constexpr int SideMargin = 14;
constexpr int TitleLines = 2;
constexpr int UsualWidth = 232;

QFont titleFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// The same for measuring and for painting.
int titleWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? view->viewport()->width() : UsualWidth) - 2 * SideMargin;
}

/// The title cut into at most two lines, the last one with an ellipsis where it does not fit.
QStringList titleLines(const QString& title, const QFont& font, int width)
{
    QTextLayout layout(title, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == TitleLines) {
            lines.append(QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(title.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

struct ChipColours
{
    QColor ground;
    QColor text;
};

ChipColours chipColours(const QString& tone, const QPalette& palette)
{
    const widgets::Colours colours = widgets::coloursOf(palette);
    if (tone == u"done")
        return {QColor(colours.doneSoft), QColor(colours.done)};
    if (tone == u"work")
        return {QColor(colours.workSoft), QColor(colours.work)};
    return {palette.color(QPalette::Mid), palette.color(QPalette::Text)};
}

} // namespace

void ReleaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        QColor soft = palette.color(QPalette::Highlight);
        soft.setAlphaF(0.10F);
        painter->fillRect(option.rect, soft);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          palette.color(QPalette::Highlight));
    } else if (option.state & QStyle::State_MouseOver) {
        QColor hover = palette.color(QPalette::Mid);
        hover.setAlphaF(0.35F);
        painter->fillRect(option.rect, hover);
    }
    const QRect inner = option.rect.adjusted(SideMargin, Padding, -SideMargin, -Padding);
    const QFont bold = titleFont(option);
    const QFontMetrics boldMetrics(bold);
    painter->setFont(bold);
    painter->setPen(palette.color(QPalette::Text));
    int y = inner.top();
    for (const QString& line : titleLines(index.data(Qt::DisplayRole).toString(), bold, titleWidth(option))) {
        painter->drawText(inner.left(), y + boldMetrics.ascent(), line);
        y += boldMetrics.lineSpacing();
    }
    y += 4;

    const QFont small = detailFont(option);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    const int baseline = y + metrics.ascent() + 2;
    int x = inner.left();
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString date = index.data(DateRole).toString();
    painter->drawText(x, baseline, date);
    x += metrics.horizontalAdvance(date) + (date.isEmpty() ? 0 : 8);

    const QString status = index.data(StatusRole).toString();
    const ChipColours chip = chipColours(index.data(StatusToneRole).toString(), palette);
    const QRectF box(x, y, metrics.horizontalAdvance(status) + 14, metrics.height() + 4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.ground);
    painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter->setPen(chip.text);
    painter->drawText(QPointF(box.left() + 7, baseline), status);
    x = static_cast<int>(box.right()) + 8;
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(x, baseline, index.data(ProgressRole).toString());
    if (option.state & QStyle::State_HasFocus && selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ReleaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont bold = titleFont(option);
    const auto lines = titleLines(index.data(Qt::DisplayRole).toString(), bold, titleWidth(option)).size();
    const int height = static_cast<int>(lines) * QFontMetrics(bold).lineSpacing() + 4 +
                       QFontMetrics(detailFont(option)).height() + 4 + 2 * Padding;
    return {titleWidth(option) + 2 * SideMargin, height};
}

} // namespace communique::ui::panels
