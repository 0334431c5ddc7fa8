#pragma once

#include "forms/FormQuestions.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace communique::ui::forms {

/// A colour as a patch that opens the colour box, and as "#rrggbb" to type.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    ColourField(const QString& name, const FormQuestions& questions, QWidget* parent);

    /// `refused` was typed in its place, and is not taken.
    void setColour(const QString& colour, const std::optional<QString>& refused = {});

Q_SIGNALS:
    /// The person chose or typed a whole colour.
    void colourChosen(const QString& colour);
    /// The person left it at something else.
    void colourRefused(const QString& typed);

private:
    void ask();
    void take(const QString& typed);
    void finish();

    QString m_name;
    const FormQuestions& m_questions;
    QString m_colour;
    bool m_refused = false; ///< what is in the field is not the colour
    QToolButton* m_patch;
    QLineEdit* m_text;
};

} // namespace communique::ui::forms
