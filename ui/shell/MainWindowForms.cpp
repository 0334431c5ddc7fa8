#include "shell/MainWindow.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The form editor in the window: it takes the place of the text, beside the preview that shows what it does.
namespace communique::ui::shell {

forms::FormQuestions MainWindow::formQuestions()
{
    return {[this](const QString& title, const QString& current) {
                return m_dialogs.askColour(this, title, current);
            },
            [this] {
                return m_dialogs.askOpenFile(this, tr("Choose a logo"), m_settings.lastFolder(),
                                             tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
            }};
}

void MainWindow::connectForms()
{
    m_column->addWidget(m_formEditor);
    m_formEditor->setChecksPage(m_formRules);
    connect(m_formEditor, &forms::FormEditor::checksShown, m_formRules, [this](const document::Form& form) {
        m_formRules->setRemark(tr("What a person chose under Problems wins"));
        m_formRules->show({}, checks::severitiesFor(form, {}));
    });
    connect(m_formRules, &panels::RulesPage::severityChosen, m_formEditor, &forms::FormEditor::setSeverity);
    connect((*m_actions)[ActionId::EditForm], &QAction::triggered, this,
            [this] { setFormEditorShown(true); });
    connect((*m_actions)[ActionId::FormsFolder], &QAction::triggered, m_formCommands,
            &FormCommands::openFolder);
    connect(m_editor->header(), &editor::HeaderEditor::formEditWanted, this,
            [this] { setFormEditorShown(true); });
    using forms::FormEditor;
    connect(m_formEditor, &FormEditor::saveWanted, m_formCommands, &FormCommands::save);
    connect(m_formEditor, &FormEditor::newFormWanted, m_formCommands, &FormCommands::saveAsNew);
    connect(m_formEditor, &FormEditor::revertWanted, m_formCommands, &FormCommands::revert);
    connect(m_formEditor, &FormEditor::removalWanted, m_formCommands, &FormCommands::remove);
    connect(m_formEditor, &FormEditor::folderWanted, m_formCommands, &FormCommands::openFolder);
    connect(m_formEditor, &FormEditor::languageEdited, this, [this](base::Language language) {
        if (m_workspace.current()->release().speaks(language))
            m_preview->setLanguage(language);
    });
    connect(m_formEditor, &FormEditor::undoChanged, this, &MainWindow::updateActions);
    connect(m_formEditor, &FormEditor::closeWanted, this, [this] { setFormEditorShown(false); });
    connect(m_formCommands, &FormCommands::formMade, this, [this] {
        m_formEditor->hideNames();
        followForm();
    });
    connect(m_formDesk, &session::FormDesk::formChanged, this, [this] {
        if (isFormEditorShown())
            updateActions();
    });
    for (const QString& id : m_formDesk->recovered())
        m_formCommands->tellRecovered(id);
    m_formCommands->tellFaults(m_workspace.forms().faults());
}

bool MainWindow::isFormEditorShown() const
{
    return m_column->currentWidget() == m_formEditor;
}

void MainWindow::setFormEditorShown(bool shown)
{
    if (shown == isFormEditorShown() || (shown && !m_workspace.current()))
        return;
    settleInput();
    if (shown) {
        if (m_focusMode)
            (*m_actions)[ActionId::FocusMode]->trigger();
        m_narrowPreview = false;
        applyWidth();
        m_column->setCurrentWidget(m_formEditor);
        m_formEditor->edit(m_workspace.current()->form()->id, m_workspace.current()->release());
        m_formEditor->focusFirst();
        m_formCommands->tellRecovered(m_formEditor->id());
    } else {
        m_column->setCurrentWidget(m_middle);
        m_formDesk->settle();
        m_formCommands->tellUnsaved(m_formEditor->id());
        m_editor->focusBody();
    }
    updateActions();
    updateParagraphActions();
}

/// The form editor shows the form that the open release has now.
void MainWindow::followForm()
{
    const session::DocumentSession* session = m_workspace.current();
    if (session)
        m_formCommands->tellMissing(*session);
    if (!isFormEditorShown())
        return;
    if (!session) {
        setFormEditorShown(false);
        return;
    }
    const QString former = m_formEditor->id();
    m_formEditor->edit(session->form()->id, session->release());
    if (former != m_formEditor->id())
        m_formCommands->tellUnsaved(former);
}

/// What belongs to the text rests while the text is out of sight.
void MainWindow::updateTextActions()
{
    const bool text = !isFormEditorShown();
    for (const ActionId id :
         {ActionId::Find, ActionId::Replace, ActionId::FindNext, ActionId::FindPrevious, ActionId::GoToBlock,
          ActionId::ToggleOutline, ActionId::ToggleTable, ActionId::ToggleFigure, ActionId::ToggleContacts,
          ActionId::ToggleVersions, ActionId::ToggleMemory, ActionId::ToggleGlossary, ActionId::AddTerm,
          ActionId::InOtherLanguage, ActionId::FocusMode, ActionId::Suggestions})
        (*m_actions)[id]->setEnabled(text);
}

/// Ctrl+S keeps what is in front of the person.
void MainWindow::saveShown()
{
    if (isFormEditorShown())
        m_formCommands->save(m_formEditor->id());
    else
        m_files->save();
}

bool MainWindow::undoInForm(bool redo)
{
    if (!isFormEditorShown())
        return false;
    redo ? m_formDesk->redo(m_formEditor->id()) : m_formEditor->undo();
    return true;
}

} // namespace communique::ui::shell
