#include "forms/PresetField.h"

#include "forms/FaultLine.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique::ui::forms {

QString faultSentence(const QString& fault)
{
    return fault.isEmpty() ? QString() : PresetField::tr("It %1.").arg(fault);
}

PresetField::PresetField(const QString& name, const QList<Preset>& presets, TextRule faultOf, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_own(new QLineEdit(this))
    , m_said(new FaultLine({}, m_own, this))
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
    connect(m_own, &QLineEdit::editingFinished, this, [this] { m_before.reset(); });
    connect(m_said, &FaultLine::putBackWanted, this, &PresetField::putBackWanted);
}

void PresetField::take(const QString& text)
{
    if (!m_before)
        m_before = m_value;
    if (const QString fault = m_faultOf(text); fault.isEmpty()) {
        m_said->clear();
        Q_EMIT valueChosen(text);
    } else {
        m_said->refuse(faultSentence(fault));
        Q_EMIT valueRefused(text, QString(*m_before));
    }
}

void PresetField::setValue(const QString& value, const std::optional<QString>& refused)
{
    const QString shown = refused.value_or(value);
    m_value = value;
    if (m_own->text() != shown) {
        m_before.reset(); // undone, or another form
        m_own->setText(shown);
    }
    if (refused)
        m_said->refuse(faultSentence(m_faultOf(*refused)));
    else
        m_said->clear();
    if (m_own->hasFocus())
        return; // what is being typed may be a usual value on its way to another
    const int usual = refused ? -1 : m_choice->findData(value);
    m_choice->setCurrentIndex(usual >= 0 ? usual : m_choice->count() - 1);
    m_own->setVisible(usual < 0);
}

void PresetField::choose(int index)
{
    const bool own = index == m_choice->count() - 1;
    m_before.reset();
    m_own->setVisible(own);
    if (!own) {
        m_said->clear();
        Q_EMIT valueChosen(m_choice->itemData(index).toString());
        return;
    }
    m_own->setFocus(Qt::OtherFocusReason);
    m_own->selectAll();
}

} // namespace communique::ui::forms
