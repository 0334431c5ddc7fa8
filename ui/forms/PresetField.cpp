#include "forms/PresetField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique::ui::forms {

QLabel* faultLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty("warning", true);
    label->hide();
    return label;
}

bool showFault(QLabel* label, QWidget* field, const QString& fault)
{
    label->setText(fault.isEmpty() ? QString() : PresetField::tr("It %1.").arg(fault));
    label->setVisible(!fault.isEmpty());
    field->setAccessibleDescription(label->text());
    return fault.isEmpty();
}

PresetField::PresetField(const QString& name, const QList<Preset>& presets, TextRule faultOf, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_own(new QLineEdit(this))
    , m_said(faultLabel(this))
    , m_faultOf(std::move(faultOf))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    layout->addWidget(m_own);
    layout->addWidget(m_said);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_choice->setAccessibleName(name);
    m_own->setAccessibleName(tr("%1: own").arg(name));
    m_own->setMaxLength(200);
    for (const Preset& preset : presets)
        m_choice->addItem(preset.text, preset.value);
    m_choice->addItem(tr("Own…"));
    m_own->hide();
    connect(m_choice, &QComboBox::activated, this, &PresetField::choose);
    connect(m_own, &QLineEdit::textEdited, this, &PresetField::take);
}

void PresetField::take(const QString& text)
{
    if (showFault(m_said, m_own, m_faultOf(text)))
        Q_EMIT valueChosen(text);
}

void PresetField::setValue(const QString& value)
{
    if (m_own->text() != value && (m_said->isHidden() || !m_own->hasFocus())) {
        m_own->setText(value);
        showFault(m_said, m_own, {});
    }
    if (m_own->hasFocus())
        return; // what is being typed may be a usual value on its way to another
    const int usual = m_choice->findData(value);
    m_choice->setCurrentIndex(usual >= 0 ? usual : m_choice->count() - 1);
    m_own->setVisible(usual < 0);
}

void PresetField::choose(int index)
{
    const bool own = index == m_choice->count() - 1;
    m_own->setVisible(own);
    showFault(m_said, m_own, {});
    if (!own) {
        Q_EMIT valueChosen(m_choice->itemData(index).toString());
        return;
    }
    m_own->setFocus(Qt::OtherFocusReason);
    m_own->selectAll();
}

} // namespace communique::ui::forms
