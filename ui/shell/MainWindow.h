#pragma once

#include "editor/EditorArea.h"
#include "forms/FormEditor.h"
#include "panels/NewsroomPanel.h"
#include "preview/PreviewPanel.h"
#include "shell/Actions.h"
#include "shell/BottomArea.h"
#include "shell/ErrorGate.h"
#include "shell/ExchangeCommands.h"
#include "shell/FileCommands.h"
#include "shell/FormCommands.h"
#include "shell/ReleaseBar.h"
#include "shell/RenderingMenu.h"
#include "shell/SpellingMenu.h"

#include "widgets/QuickList.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;
class QToolButton;
class QTranslator;

namespace communique::ui::shell {

/// The window: newsroom, header fields and body, preview, and the bars around them. It arranges and connects;
/// what is done is done by the session's commands and by FileCommands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::Workspace& workspace, Dialogs& dialogs, Settings& settings,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] editor::EditorArea& editor() const { return *m_editor; }
    [[nodiscard]] preview::PreviewPanel& preview() const { return *m_preview; }
    [[nodiscard]] widgets::MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] const Actions& actions() const { return *m_actions; }
    [[nodiscard]] FileCommands& files() const { return *m_files; }
    [[nodiscard]] BottomArea& bottom() const { return *m_bottom; }
    [[nodiscard]] forms::FormEditor& formEditor() const { return *m_formEditor; }
    [[nodiscard]] panels::RulesPage& formRules() const { return *m_formRules; }
    [[nodiscard]] session::FormDesk& formDesk() const { return *m_formDesk; }
    [[nodiscard]] session::Checking& checking() const { return *m_checking; }
    [[nodiscard]] session::MemoryDesk& memory() const { return *m_memory; }
    [[nodiscard]] session::GlossaryDesk& glossary() const { return *m_glossary; }
    [[nodiscard]] session::Proofreading& proofreading() const { return *m_proofreading; }
    /// Every action by name in both languages; Ctrl+Shift+P.
    widgets::QuickList* openPalette();
    /// Releases in the trash, to take one back; null where there is none.
    widgets::QuickList* openTrash();
    /// Every block by number and words; Ctrl+G.
    widgets::QuickList* openBlockList();

    void setInterfaceLanguage(QLocale::Language language);

Q_SIGNALS:
    /// The interface is to speak another language; whoever owns the translators loads them.
    void interfaceLanguageWanted(QLocale::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fillMenus();
    void retranslate();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectParagraphActions();
    void connectReleaseActions();
    void connectFindActions();
    void connectWordActions();
    void connectPreview();
    void connectPanelActions();
    void connectSpelling();
    void connectChecks();
    void offerFinding(QMenu& menu, const checks::Finding& finding);
    void offerFindings(QMenu& menu, const QList<checks::Finding>& findings);
    void connectProblemActions();
    void setSeverity(const QString& rule, const QString& severity);
    void markProblemActions();
    void toggleProblems(std::optional<checks::Group> group);
    void connectMemory();
    void addNumberKeys(const QString& keys, const std::function<void(int)>& act);
    void insertMatch(int number);
    void followPart(const QWidget* focus);
    bool revealFirst(int panel);
    void returnToPart(const session::BlockPart& part);
    void insertTerm(const QString& translation);
    void startTerm();
    void showPlace(const checks::Place& place);
    void showProblemCount();
    void goToProblem(bool backwards);
    void exportAs(writers::Format format);
    void connectForms();
    void connectProgressActions();
    void sayOfTranslation(document::TranslationState state);
    void confirmAndGoOn(document::TranslationState state);
    void goToNextTranslation();
    void tellSingleLanguage();
    void reviewAll();
    void connectNewsroom();
    bool openRelease(const QString& id);
    void openReleaseMenu(const QString& id, const QPoint& where);
    void followWorkspace();
    void settleInput();

    void showSession(session::DocumentSession* session);
    void tellLostPictures(const session::DocumentSession& session);
    void followChange(const editing::ChangeSet& changes);
    void updateActions();
    void updateParagraphActions();
    void showSaved(const QDateTime& when);
    void showProgress();
    void showTitle();
    void setLanguageView(int view);
    void applyWidth();
    void goToNextArea();
    void focusColumn();
    void runInFocus(const char* slot);
    void perform(editing::commands::Outcome (*command)(const document::Release&, const editing::Selection&));
    void turnInto(document::BlockType type, bool marker);
    void setLanguages(const QList<base::Language>& languages);
    void setStatus(document::Status status);
    void zoom(int steps);
    void toggleMark(document::MarkType type);
    void setLink();
    void insertTable();
    void insertFigure(const QString& path);
    void insertPicture(const QByteArray& bytes);
    void tellIfCutOff(const document::Media& media);
    void askFigure();
    void replacePicture(const QString& blockId);
    void setFocusMode(bool on);
    void showCounts();
    void showSelectionCounts();
    void showShortcuts();
    void chooseOfficeWords();
    [[nodiscard]] forms::FormQuestions formQuestions();
    [[nodiscard]] bool isFormEditorShown() const;
    void setFormEditorShown(bool shown);
    void followForm();
    void updateTextActions();
    bool undoInForm(bool redo);
    void saveShown();

    session::Workspace& m_workspace;
    Settings& m_settings;
    Dialogs& m_dialogs;
    Actions* m_actions;
    ReleaseBar* m_bar;
    widgets::MessageBar* m_messages;
    widgets::JobBar* m_job;
    panels::NewsroomPanel* m_newsroom;
    editor::EditorArea* m_editor;
    preview::PreviewPanel* m_preview;
    session::Checking* m_checking;
    session::MemoryDesk* m_memory;
    session::GlossaryDesk* m_glossary;
    BottomArea* m_bottom;
    ErrorGate* m_gate;
    session::Proofreading* m_proofreading;
    SpellingMenu* m_spellingMenu;
    RenderingMenu* m_renderingMenu;
    QSplitter* m_splitter;
    QSplitter* m_middle; ///< editor above, panels below
    session::FormDesk* m_formDesk;
    FormCommands* m_formCommands;
    forms::FormEditor* m_formEditor;
    panels::RulesPage* m_formRules; ///< how loud the form of m_formEditor wants the checks
    QStackedWidget* m_column;       ///< m_middle, or the form editor in its place
    FileCommands* m_files;
    ExchangeCommands* m_exchange;
    QToolButton* m_problemsLabel; ///< opens the panel
    QLabel* m_savedLabel;
    QLabel* m_placeLabel;
    QLabel* m_progressLabel;
    QLabel* m_countLabel;
    QLabel* m_spellingLabel;
    QList<std::pair<QMenu*, const char*>> m_menus;
    QString m_shownRelease; ///< id; empty while there is none
    QDateTime m_savedAt;
    QTimer m_progressDelay;
    bool m_narrowPreview = false;
    bool m_countsSelection = false;
    bool m_focusMode = false;
    bool m_wasMaximised = false;
};

} // namespace communique::ui::shell
