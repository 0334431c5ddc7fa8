#include "shell/MainWindow.h"

#include <QMenuBar>

/// What stands in which menu.
namespace communique::ui::shell {

void MainWindow::fillMenus()
{
    const auto menu = [this](const char* title, const QList<ActionId>& ids, QMenu* parent = nullptr) {
        QMenu* made = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
        for (const ActionId id : ids)
            made->addAction((*m_actions)[id]);
        m_menus.append({made, title});
        return made;
    };
    using enum ActionId;
    QMenu* file =
        menu(QT_TR_NOOP("&File"), {New, Open, Import, Save, SaveAs, ExportPdf, ExportHtml, ExportText,
                                   ExportMessage, ExportMail, ExportPicture, Print, Quit});
    for (const ActionId before : {Save, ExportPdf, Print, Quit})
        file->insertSeparator((*m_actions)[before]);
    QMenu* edit = menu(QT_TR_NOOP("&Edit"), {Undo, Redo, Cut, Copy, Paste, SelectAll, Bold, Italic, Underline,
                                             Link, Find, Replace, FindNext, FindPrevious, NextProblem,
                                             PreviousProblem, GoToBlock, FindRelease, Palette});
    for (const ActionId before : {Cut, SelectAll, Bold, Find, NextProblem, GoToBlock, Palette})
        edit->insertSeparator((*m_actions)[before]);
    QMenu* view = menu(QT_TR_NOOP("&View"),
                       {ViewKorean, ViewBoth, ViewEnglish, PreviewWeb, PreviewPage, PreviewText,
                        PreviewOtherLanguage, PreviewFacing, ToggleNewsroom, TogglePreview, ToggleThumbnails,
                        NextArea, FocusMode, LargerText, SmallerText, ActualSize});
    QMenu* width = menu(QT_TR_NOOP("We&b page in the preview"), {WebDesktop, WebPhone, WebPrint}, view);
    view->insertMenu((*m_actions)[PreviewPage], width);
    QMenu* panels = menu(QT_TR_NOOP("Panels bel&ow the text"),
                         {ToggleProblems, ToggleMemory, ToggleGlossary, ToggleOutline, ToggleTable,
                          ToggleFigure, ToggleContacts, ToggleVersions, ToggleAccessibility},
                         view);
    view->insertMenu((*m_actions)[NextArea], panels);
    for (const ActionId before : {PreviewWeb, ToggleNewsroom, NextArea, LargerText})
        view->insertSeparator((*m_actions)[before]);
    view->addSeparator();
    menu(QT_TR_NOOP("T&heme"), {ThemeSystem, ThemeLight, ThemeDark, ThemeHighContrast}, view);
    menu(QT_TR_NOOP("Inte&rface language"), {InterfaceKorean, InterfaceEnglish}, view);
    QMenu* paragraph = menu(QT_TR_NOOP("&Paragraph"),
                            {TurnIntoHeading, TurnIntoParagraph, TurnIntoPlainParagraph, TurnIntoPoint,
                             TurnIntoNote, TurnIntoQuote, TurnIntoSignature, InsertTable, InsertFigure,
                             Demote, Promote, MoveUp, MoveDown, Duplicate, DeleteBlock, NotInThisLanguage});
    for (const ActionId before : {InsertTable, Demote, MoveUp, NotInThisLanguage})
        paragraph->insertSeparator((*m_actions)[before]);
    QMenu* translation = menu(QT_TR_NOOP("&Translation"),
                              {ConfirmTranslated, ConfirmReviewed, BackToDraft, NextToTranslate, ReviewAll,
                               ToggleMemory, ToggleGlossary, AddTerm, InOtherLanguage, ExportXliff21,
                               ExportXliff12, MergeXliff, ExportReview, ExportFacingPdf});
    for (const ActionId before : {NextToTranslate, ToggleMemory, ExportXliff21, ExportReview})
        translation->insertSeparator((*m_actions)[before]);
    translation->addSeparator();
    QMenu* files =
        menu(QT_TR_NOOP("&Files of memory and glossary"),
             {ImportMemory, ExportMemory, ImportGlossary, ExportGlossary, ExportOwnTerms}, translation);
    files->insertSeparator((*m_actions)[ImportGlossary]);
    QMenu* release =
        menu(QT_TR_NOOP("&Release"), {StatusDraft, StatusInReview, StatusPublished, UnofficialTranslation,
                                      EditForm, FormsFolder, DeleteRelease, TakeFromTrash});
    for (const ActionId before : {UnofficialTranslation, EditForm, DeleteRelease})
        release->insertSeparator((*m_actions)[before]);
    QMenu* languages =
        menu(QT_TR_NOOP("&Languages"), {AppearsInBoth, AppearsInKorean, AppearsInEnglish}, release);
    release->insertMenu((*m_actions)[UnofficialTranslation], languages);
    QMenu* spelling = menu(QT_TR_NOOP("&Spelling"), {CheckSpelling, Suggestions, EnglishEither,
                                                     EnglishAmerican, EnglishBritish, OfficeWords});
    for (const ActionId before : {EnglishEither, OfficeWords})
        spelling->insertSeparator((*m_actions)[before]);
    menu(QT_TR_NOOP("&Help"), {Shortcuts, About});
    m_editor->setContextActions({(*m_actions)[Undo], (*m_actions)[Redo], (*m_actions)[Cut],
                                 (*m_actions)[Copy], (*m_actions)[Paste], (*m_actions)[SelectAll],
                                 (*m_actions)[Bold], (*m_actions)[Italic], (*m_actions)[Underline],
                                 (*m_actions)[Link], (*m_actions)[AddTerm]});
}

} // namespace communique::ui::shell
