#include "shell/MainWindow.h"

#include <QApplication>

/// What each action of the window does.
namespace communique::ui::shell {

using editor::LanguageView;

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::New, [this] {
        m_files->startRelease();
        m_editor->header()->focusTitle(m_editor->languageView() == LanguageView::English
                                           ? base::Language::English
                                           : base::Language::Korean);
    });
    on(ActionId::Open, [this] { m_files->open(); });
    on(ActionId::Import, [this] { m_files->import(); });
    on(ActionId::Save, [this] { saveShown(); });
    on(ActionId::SaveAs, [this] { m_files->saveAs(); });
    on(ActionId::ExportHtml, [this] { exportAs(writers::Format::Html); });
    on(ActionId::ExportPdf, [this] { exportAs(writers::Format::Pdf); });
    on(ActionId::ExportText, [this] { exportAs(writers::Format::Text); });
    on(ActionId::ExportMail, [this] { exportAs(writers::Format::Mail); });
    on(ActionId::ExportMessage, [this] { exportAs(writers::Format::Message); });
    on(ActionId::ExportPicture, [this] { exportAs(writers::Format::Picture); });
    on(ActionId::Print, [this] { m_files->print(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::About, [this] { m_dialogs.showAbout(this); });
}

void MainWindow::connectEditActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Undo, [this] {
        m_editor->commitComposition();
        if (!undoInForm(false) && m_workspace.current())
            m_workspace.current()->undo();
    });
    on(ActionId::Redo, [this] {
        m_editor->commitComposition();
        if (!undoInForm(true) && m_workspace.current())
            m_workspace.current()->redo();
    });
    on(ActionId::Cut, [this] {
        if (auto* pane = qobject_cast<editor::BodyPane*>(QApplication::focusWidget()))
            pane->cut();
        else
            runInFocus("cut");
    });
    on(ActionId::Copy, [this] { runInFocus("copy"); });
    on(ActionId::Paste, [this] { runInFocus("paste"); });
    on(ActionId::SelectAll, [this] { runInFocus("selectAll"); });
    on(ActionId::FindRelease, [this] {
        (*m_actions)[ActionId::ToggleNewsroom]->setChecked(true);
        m_newsroom->focusSearch();
    });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    const ActionId views[] = {ActionId::ViewKorean, ActionId::ViewBoth, ActionId::ViewEnglish};
    for (int i = 0; i < 3; ++i)
        on(views[i], [this, i] { setLanguageView(i); });
    connect(m_bar, &ReleaseBar::languageViewChosen, this, &MainWindow::setLanguageView);
    QAction* newsroom = (*m_actions)[ActionId::ToggleNewsroom];
    QAction* preview = (*m_actions)[ActionId::TogglePreview];
    newsroom->setChecked(true);
    preview->setChecked(true);
    connect(newsroom, &QAction::toggled, m_newsroom, &QWidget::setVisible);
    connect(preview, &QAction::toggled, this, [this] { applyWidth(); });
    connect(m_bar, &ReleaseBar::previewChosen, this, [this](bool shown) {
        m_narrowPreview = shown;
        applyWidth();
    });
    on(ActionId::NextArea, [this] { goToNextArea(); });
    on(ActionId::LargerText, [this] { zoom(1); });
    on(ActionId::SmallerText, [this] { zoom(-1); });
    on(ActionId::ActualSize, [this] { zoom(0); });
    on(ActionId::FocusMode, [this] { setFocusMode((*m_actions)[ActionId::FocusMode]->isChecked()); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    const std::pair<ActionId, ThemeChoice> themes[] = {
        {ActionId::ThemeSystem, ThemeChoice::System},
        {ActionId::ThemeLight, ThemeChoice::Light},
        {ActionId::ThemeDark, ThemeChoice::Dark},
        {ActionId::ThemeHighContrast, ThemeChoice::HighContrast}};
    for (const auto& [id, choice] : themes) {
        (*m_actions)[id]->setChecked(m_settings.theme() == choice);
        on(id, [this, theme = choice] {
            m_settings.setTheme(theme);
            applyTheme(*qApp, theme);
        });
    }
    const std::pair<ActionId, QLocale::Language> languages[] = {
        {ActionId::InterfaceKorean, QLocale::Korean}, {ActionId::InterfaceEnglish, QLocale::English}};
    for (const auto& [id, language] : languages) {
        (*m_actions)[id]->setChecked(m_settings.interfaceLanguage() == language);
        on(id, [this, wanted = language] { setInterfaceLanguage(wanted); });
    }
}

void MainWindow::connectParagraphActions()
{
    namespace commands = editing::commands;
    using document::BlockType;
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::TurnIntoHeading, [this] { turnInto(BlockType::Heading, false); });
    on(ActionId::TurnIntoParagraph, [this] { turnInto(BlockType::Paragraph, true); });
    on(ActionId::TurnIntoPlainParagraph, [this] { turnInto(BlockType::Paragraph, false); });
    on(ActionId::TurnIntoPoint, [this] { turnInto(BlockType::Point, true); });
    on(ActionId::TurnIntoNote, [this] { turnInto(BlockType::Note, true); });
    on(ActionId::TurnIntoQuote, [this] { turnInto(BlockType::Quote, false); });
    on(ActionId::TurnIntoSignature, [this] { turnInto(BlockType::Signature, false); });
    on(ActionId::Demote, [this] { perform(&commands::demote); });
    on(ActionId::Promote, [this] { perform(&commands::promote); });
    on(ActionId::MoveUp, [this] { perform(&commands::moveUp); });
    on(ActionId::MoveDown, [this] { perform(&commands::moveDown); });
    on(ActionId::NotInThisLanguage, [this] {
        if (session::DocumentSession* session = m_workspace.current()) {
            const editing::Selection& selection = session->selection();
            session->perform(
                commands::toggleAbsent(session->release(), selection, selection.head.place.language));
        }
    });
}

void MainWindow::connectReleaseActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::StatusDraft, [this] { setStatus(document::Status::Draft); });
    on(ActionId::StatusInReview, [this] { setStatus(document::Status::InReview); });
    on(ActionId::StatusPublished, [this] { setStatus(document::Status::Published); });
    on(ActionId::AppearsInBoth, [this] { setLanguages({base::Languages.begin(), base::Languages.end()}); });
    on(ActionId::AppearsInKorean, [this] { setLanguages({base::Language::Korean}); });
    on(ActionId::AppearsInEnglish, [this] { setLanguages({base::Language::English}); });
    on(ActionId::UnofficialTranslation, [this](bool checked) {
        if (session::DocumentSession* session = m_workspace.current())
            session->perform(editing::commands::setField(
                session->release(), editing::Field::UnofficialTranslation, base::Language::English, checked));
    });
    on(ActionId::DeleteRelease, [this] {
        if (m_workspace.current())
            m_files->moveToTrash(m_workspace.current()->release().header().id);
    });
    on(ActionId::TakeFromTrash, [this] { openTrash(); });
}

/// What is written in a language that is left out stays, and is said to.
void MainWindow::setLanguages(const QList<base::Language>& languages)
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    settleInput();
    const document::Release& before = session->release();
    if (before.header().languages != languages)
        session->perform(editing::commands::setField(before, editing::Field::Languages,
                                                     base::Language::Korean, languages));
    updateActions(); // shows the languages that the release has now
    const document::Release& release = session->release();
    const base::Language draft = base::other(languages.first());
    if (languages.size() == 1 && release.header().languages == languages && release.speaks(draft))
        m_messages->tell(
            widgets::MessageBar::Tone::Done,
            draft == base::Language::English
                ? tr("The release appears in Korean only. Its English text stays here as a draft.")
                : tr("The release appears in English only. Its Korean text stays here as a draft."));
}

widgets::QuickList* MainWindow::openTrash()
{
    QList<widgets::QuickEntry> entries;
    for (const newsroom::Entry& entry : m_workspace.newsroom().trash()) {
        const base::Language language = m_settings.interfaceLanguage() == QLocale::Korean
                                            ? base::Language::Korean
                                            : base::Language::English;
        const QString title =
            entry.title[language].isEmpty() ? entry.title[base::other(language)] : entry.title[language];
        widgets::QuickEntry release;
        release.text = title.isEmpty() ? tr("Untitled release") : title;
        release.detail = QLocale().toString(entry.date, QLocale::ShortFormat);
        release.keywords = entry.title[base::other(language)];
        release.act = [this, id = entry.id] { m_files->takeBack(id); };
        entries.append(release);
    }
    if (entries.isEmpty()) {
        m_messages->tell(widgets::MessageBar::Tone::Done, tr("The trash is empty."));
        return nullptr;
    }
    auto* list = new widgets::QuickList(tr("Take back from the trash: title of a release"), entries, this);
    list->show();
    return list;
}

} // namespace communique::ui::shell
