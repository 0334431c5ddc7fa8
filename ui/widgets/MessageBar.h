#pragma once

#include "widgets/Colours.h"

#include <QFrame>

#include <functional>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace communique::ui::widgets {

/// Says in place what would otherwise be a message box: one sentence, buttons for what can be done about it,
/// and a cross. A new message takes the place of the former.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Tone = widgets::Tone;

    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Returns what withdrawChoices() asks for.
    int tell(Tone tone, const QString& sentence, const QList<Choice>& choices = {});
    /// Nothing can be done about that message any more: its buttons go, the sentence stays. Nothing happens
    /// once another message is shown.
    void withdrawChoices(int message);
    [[nodiscard]] QString sentence() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// It went away while it had the keyboard.
    void left();

private:
    void clearChoices();

    int m_message = 0; ///< counts what was told
    QLabel* m_sign;
    QLabel* m_sentence;
    QHBoxLayout* m_choices;
    QToolButton* m_close;
};

} // namespace communique::ui::widgets
