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
    /// An icon in the place of a choice's text.
    void setIcon(int index, const QIcon& icon);
    /// Takes one of the choices away, and brings it back.
    void setOffered(int index, bool offered);
    [[nodiscard]] bool isOffered(int index) const;
    /// For a second row of choices that belongs to the first.
    void setSmall();
    [[nodiscard]] int chosen() const;
    /// Does not send choiceMade().
    void setChosen(int index);

Q_SIGNALS:
    /// The person chose; not sent by setChosen().
    void choiceMade(int index);

private:
    void round();

    QButtonGroup* m_group;
    QList<QToolButton*> m_buttons;
};

} // namespace communique::ui::widgets
