#include "shell/SpellingMenu.h"

#include <QMenu>
#include <QTextEdit>

namespace communique::ui::shell {

SpellingMenu::SpellingMenu(session::Workspace& workspace, session::Proofreading& proofreading,
                           widgets::MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_proofreading(proofreading)
    , m_messages(messages)
{
    connect(&proofreading, &session::Proofreading::suggested, this, &SpellingMenu::showSuggestions);
}

void SpellingMenu::addTo(QMenu* menu, const editing::Position& position)
{
    const session::DocumentSession* session = m_workspace.current();
    m_word = m_proofreading.doubtAt(position);
    if (!session || m_word.length == 0 || session->isReadOnly())
        return;
    m_place = position.place;
    m_text = editing::textAt(session->release(), m_place).plain().mid(m_word.from, m_word.length);
    m_menu = menu;
    m_waiting = menu->addAction(tr("Looking for suggestions…"));
    m_waiting->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Ignore here"), this, [this] {
        m_workspace.newsroom().ignoreWord(m_workspace.current()->release().header().id, m_text);
        m_proofreading.ignore(m_text);
    });
    menu->addAction(tr("Add to &my dictionary"), this, [this] { tell(m_proofreading.addToOwn(m_text)); });
    menu->addAction(tr("Add to the &office's dictionary"), this,
                    [this] { tell(m_proofreading.addToOffice(m_text)); });
    menu->addSeparator();
    m_proofreading.askSuggestions(m_text, m_place.language);
}

void SpellingMenu::open(QWidget* owner)
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    QMenu menu;
    addTo(&menu, session->selection().head);
    Q_EMIT menuOpening(&menu, session->selection().head);
    if (menu.isEmpty())
        menu.addAction(tr("Nothing is doubtful about this word"))->setEnabled(false);
    QPoint place = owner ? owner->mapToGlobal(owner->rect().center()) : QCursor::pos();
    if (const auto* edit = qobject_cast<QTextEdit*>(owner))
        place = edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft());
    menu.exec(place);
}

void SpellingMenu::showSuggestions(const QString& word, const QStringList& suggestions)
{
    if (!m_menu || !m_waiting || word != m_text)
        return;
    if (suggestions.isEmpty()) {
        m_waiting->setText(tr("No suggestion"));
        return;
    }
    QAction* first = nullptr;
    for (const QString& suggestion : suggestions) {
        auto* action = new QAction(suggestion, m_menu);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, suggestion] { replace(suggestion); });
        m_menu->insertAction(m_waiting, action);
        first = first ? first : action;
    }
    m_menu->removeAction(m_waiting);
    m_menu->setActiveAction(first);
}

void SpellingMenu::replace(const QString& suggestion)
{
    session::DocumentSession* session = m_workspace.current();
    const editing::Selection word{{m_place, m_word.from}, {m_place, m_word.from + m_word.length}};
    if (session &&
        editing::textAt(session->release(), m_place).plain().mid(m_word.from, m_word.length) == m_text)
        session->perform(
            editing::commands::insertText(session->release(), word, document::RichText(suggestion)));
}

void SpellingMenu::tell(const base::Result<void>& result)
{
    if (!result)
        m_messages.tell(widgets::MessageBar::Tone::Wrong, result.error().message);
}

} // namespace communique::ui::shell
