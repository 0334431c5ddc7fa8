#pragma once

#include <QComboBox>

namespace communique::ui::widgets {

/// A choice whose text ends in an ellipsis where it has no room, and is whole in the tool tip.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
};

} // namespace communique::ui::widgets
