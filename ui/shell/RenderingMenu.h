#pragma once

#include "editor/EditorArea.h"
#include "session/Workspace.h"
#include "translation/Renderings.h"
#include "widgets/MessageBar.h"

class QMenu;

namespace communique::ui::shell {

/// What is selected, or stands at the caret, in the other language: an amount, a date, a time, an ordinal
/// number, a term or a name. Chosen, it goes to the caret in the other pane; where the other text cannot be
/// seen or written, to the clipboard.
class RenderingMenu : public QObject
{
    Q_OBJECT

public:
    RenderingMenu(session::Workspace& workspace, const session::GlossaryDesk& glossary,
                  const editor::EditorArea& editor, widgets::MessageBar& messages, QObject* parent);

    /// Puts a menu of its own into a context menu, where there is something to offer.
    void addTo(QMenu* menu, const editing::Position& position);
    /// A menu at the caret (Ctrl+Alt+C); says so where there is nothing to offer.
    void open(QWidget* owner);

private:
    /// What there is to offer, and sentences on what cannot be.
    struct Offer
    {
        QList<translation::Rendering> renderings;
        QStringList objections;
    };

    [[nodiscard]] Offer offerAt(const editing::Position& position) const;
    void fill(QMenu* menu, const Offer& offer, const editing::TextPlace& into);
    /// Empty where the words can only be copied.
    [[nodiscard]] editing::commands::Outcome insertion(const QString& words,
                                                       const editing::TextPlace& into) const;
    void choose(const QString& words, const editing::TextPlace& into);

    session::Workspace& m_workspace;
    const session::GlossaryDesk& m_glossary;
    const editor::EditorArea& m_editor;
    widgets::MessageBar& m_messages;
};

} // namespace communique::ui::shell
