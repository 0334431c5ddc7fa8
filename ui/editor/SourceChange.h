#pragma once

#include "session/DocumentSession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace communique::ui::editor {

/// Below the panes, for the translation that the caret is in: what was changed in the source since somebody
/// confirmed it, old words against new. Hidden where nothing was.
class SourceChange : public QFrame
{
    Q_OBJECT

public:
    explicit SourceChange(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);

Q_SIGNALS:
    /// The translation is right for the source as it is now.
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const editing::TextPlace& place);
    void follow(const editing::ChangeSet& changes);
    void retranslate();

    session::DocumentSession* m_session = nullptr;
    editing::TextPlace m_place;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_confirm;
};

} // namespace communique::ui::editor
