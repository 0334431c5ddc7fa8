#include "widgets/ElidedComboBox.h"

#include <QStyleOptionComboBox>

namespace communique::ui::widgets {

void ElidedComboBox::initStyleOption(QStyleOptionComboBox* option) const
{
    constexpr int Inset = 2; ///< styles draw the text this far inside of its field
    QComboBox::initStyleOption(option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        fontMetrics().elidedText(option->currentText, Qt::ElideRight, field.width() - 2 * Inset);
}

} // namespace communique::ui::widgets
