#pragma once

#include "session/Proofreading.h"
#include "session/Workspace.h"
#include "widgets/MessageBar.h"

#include <QPointer>

class QMenu;

namespace communique::ui::shell {

/// What a person can do about a doubtful word: take a suggestion, leave it alone here, put it on a word list.
class SpellingMenu : public QObject
{
    Q_OBJECT

public:
    SpellingMenu(session::Workspace& workspace, session::Proofreading& proofreading,
                 widgets::MessageBar& messages, QObject* parent);

    /// Puts the entries in front of a context menu, where the position is at a doubtful word.
    void addTo(QMenu* menu, const editing::Position& position);
    /// A menu of its own for the word at the caret (Ctrl+.); says so where the word is not doubtful.
    void open(QWidget* owner);

Q_SIGNALS:
    /// What else can be done about the words at a position goes into the menu.
    void menuOpening(QMenu* menu, const communique::editing::Position& position);

private:
    void showSuggestions(const QString& word, const QStringList& suggestions);
    void replace(const QString& suggestion);
    void tell(const base::Result<void>& result);

    session::Workspace& m_workspace;
    session::Proofreading& m_proofreading;
    widgets::MessageBar& m_messages;
    QPointer<QMenu> m_menu; ///< open, waiting for suggestions
    QPointer<QAction> m_waiting;
    editing::TextPlace m_place;
    language::Word m_word;
    QString m_text;
};

} // namespace communique::ui::shell
