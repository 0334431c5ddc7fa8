#include "widgets/SegmentedSwitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::widgets {

SegmentedSwitch::SegmentedSwitch(int choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < choices; ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->setProperty("segment", true);
        button->setProperty("place", i == 0 ? u"first"_s : i + 1 == choices ? u"last"_s : u"middle"_s);
        m_group->addButton(button, i);
        m_buttons.append(button);
        layout->addWidget(button);
    }
    m_buttons.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::choiceMade);
}

void SegmentedSwitch::setTexts(const QStringList& texts, const QStringList& toolTips)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(texts.value(i));
        m_buttons[i]->setToolTip(toolTips.value(i));
        m_buttons[i]->setAccessibleName(toolTips.value(i, texts.value(i)));
    }
}

void SegmentedSwitch::setSmall()
{
    for (QToolButton* button : std::as_const(m_buttons))
        button->setProperty("small", true);
}

int SegmentedSwitch::chosen() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setChosen(int index)
{
    m_buttons.at(index)->setChecked(true);
}

} // namespace communique::ui::widgets
