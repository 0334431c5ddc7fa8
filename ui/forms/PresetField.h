#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace communique::ui::forms {

/// A usual value and how it is shown to people.
struct Preset
{
    QString value;
    QString text;
};

/// What is wrong with a text, as the end of a sentence; empty where nothing is: see document/FormRules.h.
using TextRule = std::function<QString(const QString&)>;

/// A line below a field, for what is wrong in it.
[[nodiscard]] QLabel* faultLabel(QWidget* parent);
/// True where there is no fault. `field` is told of it as well, for those who do not see the line.
bool showFault(QLabel* label, QWidget* field, const QString& fault);

/// A choice of usual values, and a field for one's own below it. A text that breaks the rule is told below
/// and goes no further.
class PresetField : public QWidget
{
    Q_OBJECT

public:
    PresetField(const QString& name, const QList<Preset>& presets, TextRule faultOf, QWidget* parent);

    void setValue(const QString& value);

Q_SIGNALS:
    /// The person chose or typed a value.
    void valueChosen(const QString& value);

private:
    void choose(int index);
    void take(const QString& text);

    QComboBox* m_choice;
    QLineEdit* m_own;
    QLabel* m_said;
    TextRule m_faultOf;
};

} // namespace communique::ui::forms
