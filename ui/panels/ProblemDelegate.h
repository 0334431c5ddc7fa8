#pragma once

#include <QStyledItemDelegate>

namespace communique::ui::panels {

/// A row of the problems: sign, place, sentence with its words, and the rule where there is room. All rows
/// are of one height, so that hundreds of them cost nothing.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace communique::ui::panels
