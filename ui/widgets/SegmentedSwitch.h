#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace communique::ui::widgets {

/// A few choices side by side of which exactly one holds. Arrow keys move between them.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(int choices, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts, const QStringList& toolTips = {});
    /// For a second row of choices that belongs to the first.
    void setSmall();
    [[nodiscard]] int chosen() const;
    /// Does not send choiceMade().
    void setChosen(int index);

Q_SIGNALS:
    /// The person chose; not sent by setChosen().
    void choiceMade(int index);

private:
    QButtonGroup* m_group;
    QList<QToolButton*> m_buttons;
};

} // namespace communique::ui::widgets
