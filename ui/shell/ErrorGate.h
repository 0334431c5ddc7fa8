#pragma once

#include "session/Checking.h"
#include "widgets/MessageBar.h"

namespace communique::ui::shell {

/// What goes out of the office passes here: a release in which errors stand says so first, in place. Nothing
/// is forbidden.
class ErrorGate : public QObject
{
    Q_OBJECT

public:
    ErrorGate(session::Checking& checking, widgets::MessageBar& messages, QObject* parent);

    /// Acts at once where no error stands. Otherwise the message bar offers to look at them, or to act, in
    /// the words of `anyway`; asking for the same again while it does acts as well.
    void pass(const QString& anyway, const std::function<void()>& act);

Q_SIGNALS:
    void errorsWanted();

private:
    session::Checking& m_checking;
    widgets::MessageBar& m_messages;
    QString m_asked; ///< the sentence and the wish that it answers
};

} // namespace communique::ui::shell
