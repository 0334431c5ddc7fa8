#include "widgets/SegmentedSwitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStyle>
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
        m_group->addButton(button, i);
        m_buttons.append(button);
        layout->addWidget(button);
    }
    round();
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

void SegmentedSwitch::setIcon(int index, const QIcon& icon)
{
    m_buttons.at(index)->setIcon(icon);
    m_buttons.at(index)->setIconSize({16, 16});
}

void SegmentedSwitch::setOffered(int index, bool offered)
{
    if (isOffered(index) == offered)
        return;
    m_buttons.at(index)->setVisible(offered);
    round();
}

bool SegmentedSwitch::isOffered(int index) const
{
    return !m_buttons.at(index)->isHidden();
}

/// The outer corners of the first and the last choice that is offered.
void SegmentedSwitch::round()
{
    QList<QToolButton*> offered = m_buttons;
    offered.removeIf([](const QToolButton* button) { return button->isHidden(); });
    for (QToolButton* button : std::as_const(offered)) {
        button->setProperty("place", button == offered.first()  ? u"first"_s
                                     : button == offered.last() ? u"last"_s
                                                                : u"middle"_s);
        button->style()->unpolish(button);
        button->style()->polish(button);
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
