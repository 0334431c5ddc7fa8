#pragma once

#include <QLabel>

namespace communique::ui::widgets {

/// One line that takes the width it is given, ends in an ellipsis where that is too little, and is whole in
/// the tool tip and to screen readers.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWhole(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace communique::ui::widgets
