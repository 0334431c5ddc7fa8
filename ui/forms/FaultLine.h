#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace communique::ui::forms {

/// A line below a field: what is wrong with what was typed there, with a button that puts back what the form
/// says, or what there is to know about a value. Takes no room while it says nothing.
class FaultLine : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the label's; `field` is told of it as well, for those who do not see the line.
    FaultLine(const QString& name, QWidget* field, QWidget* parent);

    /// What was typed is not taken.
    void refuse(const QString& sentence);
    /// What is in the form is worth a word; none where the sentence is empty.
    void remark(const QString& sentence, bool quiet = false);
    void clear() { remark({}); }

Q_SIGNALS:
    /// What the form says is wanted back.
    void putBackWanted();

private:
    void say(const QString& sentence, bool quiet);

    QWidget* m_field;
    QLabel* m_said;
    QPushButton* m_back;
};

} // namespace communique::ui::forms
