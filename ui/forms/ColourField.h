#pragma once

#include "forms/FormQuestions.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace communique::ui::forms {

/// A colour as a patch that opens the colour box, and as "#rrggbb" to type.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    ColourField(const QString& name, const FormQuestions& questions, QWidget* parent);

    void setColour(const QString& colour);

Q_SIGNALS:
    /// The person chose or typed a whole colour.
    void colourChosen(const QString& colour);

private:
    void ask();
    void take(const QString& typed);

    QString m_name;
    const FormQuestions& m_questions;
    QString m_colour;
    QToolButton* m_patch;
    QLineEdit* m_text;
};

} // namespace communique::ui::forms
