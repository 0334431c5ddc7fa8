#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace communique::ui::forms {

/// A usual value and how it is shown to people.
struct Preset
{
    QString value;
    QString text;
};

/// A choice of usual values, and a field for one's own below it.
class PresetField : public QWidget
{
    Q_OBJECT

public:
    PresetField(const QString& name, const QList<Preset>& presets, bool mayBeEmpty, QWidget* parent);

    void setValue(const QString& value);

Q_SIGNALS:
    /// The person chose or typed a value.
    void valueChosen(const QString& value);

private:
    void choose(int index);

    QComboBox* m_choice;
    QLineEdit* m_own;
    bool m_mayBeEmpty;
};

} // namespace communique::ui::forms
