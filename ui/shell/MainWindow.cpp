#include "shell/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using editor::LanguageView;

namespace {

/// Below this width the preview takes the editor's place instead of standing beside it.
constexpr int NarrowWidth = 1100;
constexpr int NewsroomWidth = 232;
constexpr int ProgressDelayMsecs = 150;
constexpr int SpellingDelayMsecs = 300;

} // namespace

MainWindow::MainWindow(session::Workspace& workspace, Dialogs& dialogs, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_actions(new Actions(this))
    , m_bar(new ReleaseBar(*m_actions, workspace.clock(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_job(new widgets::JobBar(this))
    , m_newsroom(new panels::NewsroomPanel(workspace.newsroom(), this))
    , m_editor(new editor::EditorArea(this))
    , m_preview(new preview::PreviewPanel(this))
    , m_checking(new session::Checking(workspace.clock(), this))
    , m_memory(new session::MemoryDesk(settings.memoryFile(), workspace.clock(), this))
    , m_glossary(new session::GlossaryDesk(settings.glossaryFolder(), this))
    , m_bottom(new BottomArea(workspace, *m_checking, *m_memory, *m_glossary, this))
    , m_gate(new ErrorGate(*m_checking, *m_messages, this))
    , m_proofreading(new session::Proofreading(language::WordFile(settings.ownWords()),
                                               language::WordFile(settings.officeWords()), this))
    , m_spellingMenu(new SpellingMenu(workspace, *m_proofreading, *m_messages, this))
    , m_renderingMenu(new RenderingMenu(workspace, *m_glossary, *m_editor, *m_messages, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_middle(new QSplitter(Qt::Vertical, this))
    , m_formDesk(new session::FormDesk(workspace, this))
    , m_formCommands(new FormCommands(workspace, *m_formDesk, *m_messages, this))
    , m_formEditor(new forms::FormEditor(*m_formDesk, formQuestions(), this))
    , m_formRules(new panels::RulesPage(m_formEditor))
    , m_column(new QStackedWidget(this))
    , m_files(new FileCommands(
          workspace, dialogs, settings, *m_messages, [this] { settleInput(); }, this))
    , m_exchange(new ExchangeCommands({workspace, *m_memory, *m_glossary, dialogs, settings, *m_messages,
                                       *m_job, [this] { settleInput(); }},
                                      this))
    , m_problemsLabel(new QToolButton(this))
    , m_savedLabel(new QLabel(this))
    , m_placeLabel(new QLabel(this))
    , m_progressLabel(new QLabel(this))
    , m_countLabel(new QLabel(this))
    , m_spellingLabel(new QLabel(this))
{
    setAcceptDrops(true);
    m_progressDelay.setSingleShot(true);
    m_progressDelay.setInterval(ProgressDelayMsecs);
    connect(&m_progressDelay, &QTimer::timeout, this, &MainWindow::showProgress);
    arrange();
    fillMenus();
    addActions(m_actions->all()); // their keys work with the menu bar out of sight as well
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectParagraphActions();
    connectReleaseActions();
    connectFindActions();
    connectWordActions();
    connectPreview();
    connectPanelActions();
    connectSpelling();
    connectChecks();
    connectMemory();
    connectForms();
    connectProgressActions();
    connectNewsroom();
    followWorkspace();
    m_editor->header()->setForms(workspace.forms());
    m_editor->setTextSize(settings.textSize());
    setLanguageView(settings.languageView());
    retranslate();
    showSession(workspace.current());
    for (const QString& notice : workspace.newsroom().notices())
        m_messages->tell(widgets::MessageBar::Tone::Wrong, notice);
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_job);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_newsroom);
    m_middle->setHandleWidth(1);
    m_middle->addWidget(m_editor);
    m_middle->addWidget(m_bottom);
    m_middle->setChildrenCollapsible(false);
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 1);
    m_column->addWidget(m_middle);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_preview);
    m_newsroom->setMinimumWidth(180);
    m_editor->setMinimumWidth(420);
    m_preview->setMinimumWidth(324);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 7);
    m_splitter->setStretchFactor(2, 3);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 36)));
    const int preview = (width() - NewsroomWidth) * 36 / 100;
    m_splitter->setSizes({NewsroomWidth, width() - NewsroomWidth - preview, preview});
    m_middle->setSizes({height() * 2 / 3, height() / 3});
    m_middle->restoreState(m_settings.state(u"middle"_s));
    restoreGeometry(m_settings.state(u"geometry"_s));
    m_splitter->restoreState(m_settings.state(u"splitter"_s));

    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addWidget(m_placeLabel);
    statusBar()->addPermanentWidget(m_spellingLabel);
    statusBar()->addPermanentWidget(m_problemsLabel);
    statusBar()->addPermanentWidget(m_countLabel);
    statusBar()->addPermanentWidget(m_progressLabel);
    m_spellingLabel->hide();
}

void MainWindow::followWorkspace()
{
    connect(&m_workspace, &session::Workspace::opened, this, &MainWindow::showSession);
    connect(&m_workspace, &session::Workspace::formsChanged, this,
            [this] { m_editor->header()->setForms(m_workspace.forms()); });
    connect(&m_workspace, &session::Workspace::fileChanged, this, [this] { retranslate(); });
    connect(&m_workspace.newsroom(), &newsroom::Newsroom::changedElsewhere, this, [this] {
        m_messages->tell(widgets::MessageBar::Tone::Work, tr("Another window changed this release."),
                         {{tr("Show the newer text"), [this] {
                               if (const auto opened = m_workspace.reopen(); !opened)
                                   m_messages->tell(widgets::MessageBar::Tone::Wrong, opened.error().message);
                           }}});
    });
    connect(&m_workspace.newsroom(), &newsroom::Newsroom::saved, this,
            [this](const QString&, const QDateTime& when) { showSaved(when); });
    connect(&m_workspace.newsroom(), &newsroom::Newsroom::failed, this,
            [this](const QString&, const QString& message) {
                m_messages->tell(widgets::MessageBar::Tone::Wrong, message);
            });
    connect(m_editor, &editor::EditorArea::currentBlockChanged, this,
            [this](const QString& blockId) { m_preview->setCurrentBlock(blockId); });
    connect(m_preview, &preview::PreviewPanel::blockActivated, m_editor, &editor::EditorArea::goToBlock);
}

void MainWindow::showSession(session::DocumentSession* session)
{
    const QString id = session ? session->release().header().id : QString();
    if (!m_shownRelease.isEmpty() && m_shownRelease != id)
        m_messages->hide(); // it spoke of the other one, and so would its buttons
    m_shownRelease = id;
    m_proofreading->setSession(nullptr);
    m_glossary->setSession(session);
    m_editor->setSession(session);
    m_checking->setSession(session);
    m_bottom->setSession(session);
    m_memory->setSession(session);
    if (session) {
        connect(session, &session::DocumentSession::changed, this, &MainWindow::followChange);
        connect(session, &session::DocumentSession::historyChanged, this, &MainWindow::updateActions);
        connect(session, &session::DocumentSession::selectionChanged, this,
                &MainWindow::updateParagraphActions);
        m_settings.setLastRelease(id);
        m_newsroom->setCurrentRelease(id);
        connect(session, &session::DocumentSession::selectionChanged, this, &MainWindow::showSelectionCounts);
        m_editor->resume();
        m_preview->show(session->release(), session->form(), m_editor->activeLanguage());
        // The dictionaries take half a second: the window can be typed into first.
        QTimer::singleShot(SpellingDelayMsecs, session, [this, session] {
            m_proofreading->setSession(session,
                                       m_workspace.newsroom().ignoredWords(session->release().header().id));
        });
    } else {
        m_newsroom->setCurrentRelease({});
        m_preview->clear();
    }
    m_bar->showRelease(session ? std::optional(session->release()) : std::nullopt);
    updateActions();
    updateParagraphActions();
    showProgress();
    retranslate();
    followForm();
    if (session)
        tellLostPictures(*session);
}

void MainWindow::followChange(const editing::ChangeSet& changes)
{
    session::DocumentSession* session = m_workspace.current();
    m_preview->update(session->release(), session->form(), changes);
    if (!changes.fields.isEmpty()) {
        m_bar->showRelease(session->release());
        updateActions();
        showTitle();
        if (changes.fields.contains(editing::Field::Form))
            m_settings.setLastForm(session->release().header().form);
        followForm();
    }
    m_progressDelay.start();
}

void MainWindow::updateActions()
{
    const session::DocumentSession* session = m_workspace.current();
    const bool writable = session && !session->isReadOnly();
    for (const ActionId id : {ActionId::Save, ActionId::SaveAs, ActionId::ExportHtml, ActionId::ExportPdf,
                              ActionId::ExportText, ActionId::ExportMessage, ActionId::ExportMail,
                              ActionId::ExportPicture, ActionId::Print, ActionId::ExportXliff21,
                              ActionId::ExportXliff12, ActionId::ExportReview, ActionId::ExportFacingPdf})
        (*m_actions)[id]->setEnabled(session);
    for (const ActionId id :
         {ActionId::StatusDraft, ActionId::StatusInReview, ActionId::StatusPublished, ActionId::AppearsInBoth,
          ActionId::AppearsInKorean, ActionId::AppearsInEnglish, ActionId::UnofficialTranslation,
          ActionId::DeleteRelease, ActionId::ConfirmTranslated, ActionId::ConfirmReviewed,
          ActionId::BackToDraft, ActionId::ReviewAll, ActionId::MergeXliff})
        (*m_actions)[id]->setEnabled(writable);
    QAction* undo = (*m_actions)[ActionId::Undo];
    QAction* redo = (*m_actions)[ActionId::Redo];
    const bool form = isFormEditorShown();
    undo->setEnabled(form ? m_formEditor->canUndo() : writable && session->history().canUndo());
    redo->setEnabled(form ? m_formDesk->canRedo(m_formEditor->id())
                          : writable && session->history().canRedo());
    undo->setText(undo->isEnabled() && !form ? tr("&Undo: %1").arg(session->history().undoName())
                                             : tr("&Undo"));
    redo->setText(redo->isEnabled() && !form ? tr("&Redo: %1").arg(session->history().redoName())
                                             : tr("&Redo"));
    (*m_actions)[ActionId::EditForm]->setEnabled(session);
    (*m_actions)[ActionId::NextToTranslate]->setEnabled(session);
    updateTextActions();
    if (!session)
        return;
    const document::Header& header = session->release().header();
    (*m_actions)[ActionId::StatusDraft]->setChecked(header.status == document::Status::Draft);
    (*m_actions)[ActionId::StatusInReview]->setChecked(header.status == document::Status::InReview);
    (*m_actions)[ActionId::StatusPublished]->setChecked(header.status == document::Status::Published);
    const bool korean = header.languages.contains(base::Language::Korean);
    const bool english = header.languages.contains(base::Language::English);
    (*m_actions)[ActionId::AppearsInBoth]->setChecked(korean && english);
    (*m_actions)[ActionId::AppearsInKorean]->setChecked(korean && !english);
    (*m_actions)[ActionId::AppearsInEnglish]->setChecked(english && !korean);
    (*m_actions)[ActionId::UnofficialTranslation]->setChecked(
        header.unofficialTranslation[base::Language::English]);
}

void MainWindow::updateParagraphActions()
{
    namespace commands = editing::commands;
    const session::DocumentSession* session = m_workspace.current();
    const document::Block* block =
        session ? session->release().find(session->selection().head.place.blockId) : nullptr;
    const bool writable = block && !session->isReadOnly() && !isFormEditorShown();
    for (const ActionId id :
         {ActionId::TurnIntoHeading, ActionId::TurnIntoParagraph, ActionId::TurnIntoPlainParagraph,
          ActionId::TurnIntoPoint, ActionId::TurnIntoNote, ActionId::TurnIntoQuote,
          ActionId::TurnIntoSignature, ActionId::NotInThisLanguage})
        (*m_actions)[id]->setEnabled(writable);
    const auto applies = [&](auto command) {
        return writable && command(session->release(), session->selection()).has_value();
    };
    for (const ActionId id : {ActionId::Duplicate, ActionId::DeleteBlock})
        (*m_actions)[id]->setEnabled(writable);
    for (const ActionId id : {ActionId::InsertTable, ActionId::InsertFigure})
        (*m_actions)[id]->setEnabled(session && !session->isReadOnly() && !isFormEditorShown());
    const bool words = writable && !session->selection().isCaret();
    for (const ActionId id : {ActionId::Bold, ActionId::Italic, ActionId::Underline})
        (*m_actions)[id]->setEnabled(words);
    (*m_actions)[ActionId::Link]->setEnabled(
        words || (writable && commands::linkAt(session->release(), session->selection().head)));
    (*m_actions)[ActionId::Demote]->setEnabled(applies(&commands::demote));
    (*m_actions)[ActionId::Promote]->setEnabled(applies(&commands::promote));
    (*m_actions)[ActionId::MoveUp]->setEnabled(applies(&commands::moveUp));
    (*m_actions)[ActionId::MoveDown]->setEnabled(applies(&commands::moveDown));
    (*m_actions)[ActionId::NotInThisLanguage]->setChecked(
        writable && block->shape.absent[session->selection().head.place.language]);
}

void MainWindow::showSaved(const QDateTime& when)
{
    m_savedAt = when;
    m_savedLabel->setText(tr("✓ Saved %1").arg(QLocale().toString(when.toLocalTime().time(), u"HH:mm:ss"_s)));
    m_savedLabel->setProperty("done", true);
}

void MainWindow::setLanguageView(int view)
{
    m_editor->setLanguageView(static_cast<LanguageView>(view));
    m_bar->setLanguageView(view);
    const ActionId views[] = {ActionId::ViewKorean, ActionId::ViewBoth, ActionId::ViewEnglish};
    (*m_actions)[views[view]]->setChecked(true);
    m_settings.setLanguageView(view);
    if (view != 1)
        m_preview->setLanguage(view == 0 ? base::Language::Korean : base::Language::English);
    if (m_workspace.current())
        m_editor->focusBody();
}

void MainWindow::applyWidth()
{
    const bool narrow = width() < NarrowWidth;
    m_bar->setNarrow(narrow);
    m_bar->setPreviewShown(m_narrowPreview);
    m_column->setVisible(!narrow || !m_narrowPreview || m_focusMode);
    m_preview->setVisible(!m_focusMode &&
                          (narrow ? m_narrowPreview : (*m_actions)[ActionId::TogglePreview]->isChecked()));
}

void MainWindow::goToNextArea()
{
    QWidget* const areas[] = {m_newsroom,   m_editor->header(), m_editor, m_bottom,
                              m_formEditor, m_preview,          m_bar};
    const QWidget* focus = QApplication::focusWidget();
    std::size_t current = 0;
    for (std::size_t i = 0; i < std::size(areas); ++i)
        if (focus && areas[i]->isAncestorOf(focus))
            current = areas[i] == m_editor && m_editor->header()->isAncestorOf(focus) ? 1 : i;
    for (std::size_t step = 1; step <= std::size(areas); ++step) {
        QWidget* next = areas[(current + step) % std::size(areas)];
        if (!next->isVisible() || !next->isEnabled())
            continue;
        if (next == m_newsroom)
            m_newsroom->focusSearch();
        else if (next == m_editor)
            m_editor->focusBodyToWrite();
        else if (next == m_formEditor)
            m_formEditor->focusFirst();
        else if (next == m_editor->header())
            m_editor->header()->focusTitle(m_editor->activeLanguage());
        else if (auto* child = next->findChild<QWidget*>(QString(), Qt::FindChildrenRecursively); child)
            next->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        return;
    }
}

/// The keyboard back to what is being written: the text, or the form.
void MainWindow::focusColumn()
{
    if (isFormEditorShown())
        m_formEditor->focusFirst();
    else
        m_editor->focusBody();
}

/// Editing keys go to whichever field has the keyboard; all of Qt's text widgets call these slots the same.
void MainWindow::runInFocus(const char* slot)
{
    if (QWidget* focus = QApplication::focusWidget();
        focus && focus->metaObject()->indexOfSlot(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void MainWindow::perform(editing::commands::Outcome (*command)(const document::Release&,
                                                               const editing::Selection&))
{
    m_editor->commitComposition();
    if (session::DocumentSession* session = m_workspace.current())
        session->perform(command(session->release(), session->selection()));
}

void MainWindow::turnInto(document::BlockType type, bool marker)
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    document::BlockShape shape = document::defaultShape(type);
    shape.marker = marker;
    session->perform(editing::commands::setShape(session->release(), session->selection(), shape));
}

void MainWindow::setInterfaceLanguage(QLocale::Language language)
{
    m_settings.setInterfaceLanguage(language);
    Q_EMIT interfaceLanguageWanted(language);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto& [menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    m_bar->retranslate();
    m_newsroom->setAccessibleName(tr("Newsroom"));
    m_preview->setAccessibleName(tr("Preview"));
    m_placeLabel->setText(
        m_workspace.file().isEmpty()
            ? tr("Newsroom: this computer")
            : tr("Newsroom: this computer · File: %1").arg(QFileInfo(m_workspace.file()).fileName()));
    showTitle();
    updateActions();
    showProgress();
    showCounts();
    showProblemCount();
    if (m_savedAt.isValid())
        showSaved(m_savedAt);
    else
        m_savedLabel->setText(tr("Everything is saved"));
}

void MainWindow::showTitle()
{
    const session::DocumentSession* session = m_workspace.current();
    const QString title =
        session ? document::titleOrOther(session->release(), session->release().header().source) : QString();
    setWindowTitle(title.isEmpty() ? u"Communiqué"_s : title + u" — Communiqué"_s);
}

} // namespace communique::ui::shell
