#include "panels/ProblemDelegate.h"

#include "base/Text.h"
#include "checks/RuleText.h"
#include "panels/ProblemWords.h"
#include "panels/ProblemsModel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

namespace {

constexpr int Margin = 10;
constexpr int SignSize = 10;
constexpr int Gap = 10;
constexpr qsizetype LongestWords = 32;
/// Narrower rows leave the rule's name to tooltip and details.
constexpr int RoomForRule = 620;

QString sentenceOf(const Problem& problem)
{
    const checks::Finding& finding = problem.finding;
    const QString words = base::elided(finding.text.simplified(), LongestWords);
    const bool told = words.isEmpty() || finding.message.contains(finding.text);
    const QString sentence = told ? finding.message : u"“"_s + words + u"”: "_s + finding.message;
    return problem.ignoredFor
               ? QCoreApplication::translate("Problems", "Ignored: %1").arg(*problem.ignoredFor) + u" · "_s +
                     sentence
               : sentence;
}

} // namespace

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = static_cast<const ProblemsModel*>(index.model());
    const Problem* problem = model->at(index);
    if (!problem)
        return;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle& style = ground.widget ? *ground.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    painter->save();
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    paintSign(*painter, QRectF(room.left(), room.center().y() - SignSize / 2.0 + 0.5, SignSize, SignSize),
              problem->ignoredFor ? widgets::Sign::Ring : signOf(problem->finding.severity), option.palette);
    room.setLeft(room.left() + SignSize + Gap);
    const QFontMetrics& metrics = option.fontMetrics;
    const int placeWidth = std::min(model->placeWidth(metrics) + 1, room.width() * 2 / 5);
    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    const auto draw = [&](const QRect& where, const QString& text, const QColor& colour,
                          Qt::Alignment alignment, Qt::TextElideMode mode = Qt::ElideRight) {
        painter->setPen(colour);
        painter->drawText(where, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(text, mode, where.width()));
    };
    draw(QRect(room.left(), room.top(), placeWidth, room.height()), problem->place, muted, Qt::AlignLeft,
         Qt::ElideMiddle); // the language at its end may be all that tells two rows apart
    room.setLeft(room.left() + placeWidth + Gap);
    if (option.rect.width() >= RoomForRule) {
        const QString rule = checks::titleOf(problem->finding.rule);
        const int width = metrics.horizontalAdvance(rule) + 4;
        draw(QRect(room.right() - width, room.top(), width, room.height()), rule, muted, Qt::AlignRight);
        room.setRight(room.right() - width - Gap);
    }
    draw(room, sentenceOf(*problem), problem->ignoredFor ? muted : option.palette.color(QPalette::Text),
         Qt::AlignLeft);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(26, option.fontMetrics.height() + 8)};
}

} // namespace communique::ui::panels
