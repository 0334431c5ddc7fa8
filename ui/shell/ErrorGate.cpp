#include "shell/ErrorGate.h"

namespace communique::ui::shell {

ErrorGate::ErrorGate(session::Checking& checking, widgets::MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_checking(checking)
    , m_messages(messages)
{
}

void ErrorGate::pass(const QString& anyway, const std::function<void()>& act)
{
    m_checking.settle();
    const auto errors = static_cast<int>(m_checking.count(checks::Severity::Error));
    const QString sentence = tr("%n error(s) stand in this release.", nullptr, errors);
    const bool again = m_messages.sentence() == sentence && m_asked == anyway;
    m_asked.clear();
    if (errors == 0 || again) {
        if (again)
            m_messages.hide();
        act();
        return;
    }
    m_asked = anyway;
    m_messages.tell(widgets::MessageBar::Tone::Work, sentence,
                    {{tr("Show"), [this] { Q_EMIT errorsWanted(); }}, {anyway, act}});
}

} // namespace communique::ui::shell
