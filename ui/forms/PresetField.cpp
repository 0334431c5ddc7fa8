#include "forms/PresetField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique::ui::forms {

PresetField::PresetField(const QString& name, const QList<Preset>& presets, bool mayBeEmpty, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_own(new QLineEdit(this))
    , m_mayBeEmpty(mayBeEmpty)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    layout->addWidget(m_own);
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
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_mayBeEmpty || !text.trimmed().isEmpty())
            Q_EMIT valueChosen(text);
    });
}

void PresetField::setValue(const QString& value)
{
    if (m_own->text() != value && (m_mayBeEmpty || !m_own->hasFocus()))
        m_own->setText(value);
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
    if (!own) {
        Q_EMIT valueChosen(m_choice->itemData(index).toString());
        return;
    }
    m_own->setFocus(Qt::OtherFocusReason);
    m_own->selectAll();
}

} // namespace communique::ui::forms
