#include "forms/NumberBox.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace communique::ui::forms {

namespace {

constexpr double Largest = 999; ///< that can be typed

} // namespace

NumberBox::NumberBox(const NumberRange& range, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_least(range.least)
    , m_most(range.most)
{
    setRange(0, Largest);
    setDecimals(range.decimals);
    setSingleStep(range.step);
    setSuffix(range.unit);
}

void NumberBox::setLimits(double least, double most)
{
    m_least = least;
    m_most = most;
}

bool NumberBox::isTyping() const
{
    return hasFocus() && lineEdit()->isModified();
}

void NumberBox::endTyping()
{
    lineEdit()->setModified(false);
}

bool NumberBox::shows(double number) const
{
    return std::abs(value() - number) < 0.5 * std::pow(10.0, -decimals());
}

void NumberBox::showNumber(double number)
{
    if (!shows(number))
        setValue(number);
}

void NumberBox::stepBy(int steps)
{
    interpretText();
    setValue(std::clamp(value() + steps * singleStep(), m_least, std::max(m_least, m_most)));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    return (value() < m_most ? StepUpEnabled : StepNone) | (value() > m_least ? StepDownEnabled : StepNone);
}

} // namespace communique::ui::forms
