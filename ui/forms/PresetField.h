#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;

namespace communique::ui::forms {

class FaultLine;

/// A usual value and how it is shown to people.
struct Preset
{
    QString value;
    QString text;
};

/// What is wrong with a text, as the end of a sentence; empty where nothing is: see document/FormRules.h.
using TextRule = std::function<QString(const QString&)>;

/// The whole sentence about a fault; empty for none.
[[nodiscard]] QString faultSentence(const QString& fault);

/// A choice of usual values, and a field for one's own below it. A text that breaks the rule is told below
/// and goes no further.
class PresetField : public QWidget
{
    Q_OBJECT

public:
    PresetField(const QString& name, const QList<Preset>& presets, TextRule faultOf, QWidget* parent);

    /// `refused` was typed in place of the value, and is not taken.
    void setValue(const QString& value, const std::optional<QString>& refused = {});

Q_SIGNALS:
    /// The person chose or typed a value.
    void valueChosen(const QString& value);
    /// The person typed what breaks the rule; `kept` is the value with which they began.
    void valueRefused(const QString& typed, const QString& kept);
    /// The value is wanted in place of what was typed.
    void putBackWanted();

private:
    void choose(int index);
    void take(const QString& text);

    QComboBox* m_choice;
    QLineEdit* m_own;
    FaultLine* m_said;
    TextRule m_faultOf;
    QString m_value;
    std::optional<QString> m_before; ///< the value, while somebody types another one
};

} // namespace communique::ui::forms
