#pragma once

#include <QDoubleSpinBox>

namespace communique::ui::forms {

/// A number as it is shown, and how far it may go.
struct NumberRange
{
    double least;
    double most;
    int decimals;
    double step;
    QString unit;
};

/// How far a number may go as things are, and why no further where that is not its range.
struct Limits
{
    double least;
    double most;
    QString reason;
};

/// A number that can be typed whatever it is; its arrows stay within the limits.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    NumberBox(const NumberRange& range, QWidget* parent);

    void setLimits(double least, double most);
    /// Somebody is at it: what is there may be the beginning of another number.
    [[nodiscard]] bool isTyping() const;
    void endTyping();
    /// To its decimals.
    [[nodiscard]] bool shows(double number) const;
    /// Shown alike already, it is left alone: somebody may be typing there.
    void showNumber(double number);

    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override;

private:
    double m_least;
    double m_most;
};

} // namespace communique::ui::forms
