#include "base/Files.h"
#include "base/Text.h"
#include "document/JpegScan.h"
#include "document/Numbering.h"
#include "document/Schema.h"
#include "editing/FigureCommands.h"
#include "editing/Piece.h"
#include "editing/TableCommands.h"
#include "shell/MainWindow.h"
#include "shell/ShortcutsDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>

#include <cmath>

using namespace Qt::StringLiterals;

/// Finding, words and their marks, panels, spelling, ways of looking.
namespace communique::ui::shell {

namespace commands = editing::commands;
using base::Language;

namespace {

constexpr qreal ZoomStep = 1.1;
constexpr qreal DefaultTextSize = 10.5;
/// Silent reading: Korean in characters, English in words a minute.
constexpr qreal KoreanPerMinute = 500;
constexpr qreal EnglishPerMinute = 230;

} // namespace

void MainWindow::connectFindActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Find, [this] {
        m_editor->commitComposition();
        m_editor->findBar()->open(false);
    });
    on(ActionId::Replace, [this] {
        m_editor->commitComposition();
        m_editor->findBar()->open(true);
    });
    on(ActionId::FindNext, [this] { m_editor->findBar()->findNext(); });
    on(ActionId::FindPrevious, [this] { m_editor->findBar()->findPrevious(); });
    on(ActionId::GoToBlock, [this] { openBlockList(); });
    on(ActionId::Palette, [this] { openPalette(); });
}

widgets::QuickList* MainWindow::openBlockList()
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session)
        return nullptr;
    m_editor->commitComposition();
    const document::Release& release = session->release();
    const document::Numbering numbering(release, *session->form());
    const Language language = m_editor->activeLanguage();
    QList<widgets::QuickEntry> entries;
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const document::Block& block = release.block(i);
        const QString marker = numbering.marker(i, language);
        const QString words = base::elided(document::textOrOther(block, language).plain(), 120);
        widgets::QuickEntry entry;
        entry.text =
            (marker.isEmpty() ? QString() : marker + u' ') + (words.isEmpty() ? tr("(empty)") : words);
        entry.detail = QString::number(i + 1);
        entry.keywords = block.text[base::other(language)].plain();
        entry.act = [this, id = block.id, language] { m_editor->goToBlock(id, language); };
        entries.append(entry);
    }
    auto* list = new widgets::QuickList(tr("Go to a paragraph: its number, or words of it"), entries, this);
    list->show();
    return list;
}

widgets::QuickList* MainWindow::openPalette()
{
    m_editor->commitComposition();
    updateParagraphActions();
    const bool korean = m_settings.interfaceLanguage() == QLocale::Korean;
    QPointer<QWidget> focus = QApplication::focusWidget();
    QList<widgets::QuickEntry> entries;
    for (const ActionId id : Actions::order()) {
        QAction* action = (*m_actions)[id];
        if (id == ActionId::Palette)
            continue;
        widgets::QuickEntry entry;
        entry.text = m_actions->nameIn(id, korean ? QLocale::Korean : QLocale::English);
        entry.keywords = m_actions->nameIn(id, korean ? QLocale::English : QLocale::Korean);
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.enabled = action->isEnabled();
        entry.act = [action, focus] {
            if (focus)
                focus->setFocus(Qt::OtherFocusReason);
            action->trigger();
        };
        entries.append(entry);
    }
    auto* list = new widgets::QuickList(tr("What do you want to do?"), entries, this);
    list->show();
    return list;
}

void MainWindow::connectWordActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Bold, [this] { toggleMark(document::MarkType::Bold); });
    on(ActionId::Italic, [this] { toggleMark(document::MarkType::Italic); });
    on(ActionId::Underline, [this] { toggleMark(document::MarkType::Underline); });
    on(ActionId::Link, [this] { setLink(); });
    on(ActionId::InsertTable, [this] { insertTable(); });
    on(ActionId::InsertFigure, [this] { askFigure(); });
    on(ActionId::Duplicate, [this] { perform(&commands::duplicate); });
    on(ActionId::DeleteBlock, [this] {
        m_editor->commitComposition();
        if (session::DocumentSession* session = m_workspace.current())
            session->perform(
                commands::removeBlock(session->release(), session->selection().head.place.blockId));
    });
}

void MainWindow::toggleMark(document::MarkType type)
{
    m_editor->commitComposition();
    if (session::DocumentSession* session = m_workspace.current())
        session->perform(commands::toggleMark(session->release(), session->selection(), type));
}

void MainWindow::setLink()
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    const auto there = commands::linkAt(session->release(), session->selection().head);
    const editing::Selection words =
        session->selection().isCaret() && there ? there->words : session->selection();
    auto address = m_dialogs.askLink(this, there ? there->target : QString());
    if (!address)
        return;
    if (address->contains(u'@') && !address->contains(u':'))
        address->prepend(u"mailto:"_s);
    if (*address == u"https://")
        address->clear();
    if (!address->isEmpty() && !document::isAllowedLink(*address)) {
        m_messages->tell(widgets::MessageBar::Tone::Wrong,
                         tr("“%1” cannot be a link: %2.").arg(*address, document::linkFault(*address)));
        return;
    }
    session->perform(commands::setLink(session->release(), words, *address));
}

void MainWindow::insertTable()
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    session->perform(commands::insertTable(session->release(), session->selection(), 3, 3));
    if (m_bottom->shown() != BottomArea::Table)
        m_bottom->toggle(BottomArea::Table);
}

void MainWindow::askFigure()
{
    const QString path = m_dialogs.askOpenFile(this, tr("Insert a picture"), m_settings.lastFolder(),
                                               tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        insertFigure(path);
}

void MainWindow::insertFigure(const QString& path)
{
    if (const auto bytes = base::readFile(path))
        insertPicture(*bytes);
    else
        m_messages->tell(widgets::MessageBar::Tone::Wrong, bytes.error().message);
}

void MainWindow::insertPicture(const QByteArray& bytes)
{
    session::DocumentSession* session = m_workspace.current();
    const auto media = document::readMedia(bytes);
    if (!session || !media) {
        if (session)
            m_messages->tell(widgets::MessageBar::Tone::Wrong, media.error().message);
        return;
    }
    m_editor->commitComposition();
    session->perform(commands::insertFigure(session->release(), session->selection(), *media));
    if (m_bottom->shown() != BottomArea::Figure)
        m_bottom->toggle(BottomArea::Figure);
    m_bottom->figure().alternative(session->release().header().source)->setFocus(Qt::OtherFocusReason);
    tellIfCutOff(**media);
}

/// What is there of it may do; whoever inserts it has to know.
void MainWindow::tellIfCutOff(const document::Media& media)
{
    if (document::isCutOff(media.bytes))
        m_messages->tell(widgets::MessageBar::Tone::Work,
                         tr("This picture is cut off: a part of it is missing. Get it again from where it "
                            "comes from, and replace it."));
}

void MainWindow::replacePicture(const QString& blockId)
{
    session::DocumentSession* session = m_workspace.current();
    const QString path = m_dialogs.askOpenFile(this, tr("Replace the picture"), m_settings.lastFolder(),
                                               tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty() || !session)
        return;
    const auto bytes = base::readFile(path);
    const auto media = bytes ? document::readMedia(*bytes) : base::Result<document::MediaPtr>(bytes.error());
    if (!media) {
        m_messages->tell(widgets::MessageBar::Tone::Wrong, media.error().message);
        return;
    }
    session->perform(commands::replacePicture(session->release(), blockId, *media));
    tellIfCutOff(**media);
}

void MainWindow::connectPanelActions()
{
    const std::pair<ActionId, int> panels[] = {
        {ActionId::ToggleOutline, BottomArea::Outline},   {ActionId::ToggleTable, BottomArea::Table},
        {ActionId::ToggleFigure, BottomArea::Figure},     {ActionId::ToggleContacts, BottomArea::Contacts},
        {ActionId::ToggleVersions, BottomArea::Versions}, {ActionId::ToggleMemory, BottomArea::Memory},
        {ActionId::ToggleGlossary, BottomArea::Glossary}};
    for (const auto& [id, panel] : panels)
        connect((*m_actions)[id], &QAction::triggered, this, [this, shown = panel] {
            // Matches follow the caret: whoever asks for them goes on writing.
            m_bottom->toggle(shown, shown == BottomArea::Memory ? BottomArea::Keyboard::Stays
                                                                : BottomArea::Keyboard::Follows);
        });
    connect(m_bottom, &BottomArea::shownChanged, this, [this, panels](int shown) {
        for (const auto& [id, panel] : panels)
            (*m_actions)[id]->setChecked(panel == shown);
    });
    connect(&m_bottom->figure(), &panels::FigurePanel::pictureWanted, this, &MainWindow::replacePicture);
    connect(m_editor, &editor::EditorArea::picturePasted, this, &MainWindow::insertPicture);
    connect(m_bottom, &BottomArea::left, m_editor, &editor::EditorArea::focusBody);
    connect(m_messages, &widgets::MessageBar::left, this, &MainWindow::focusColumn);
    connect(m_job, &widgets::JobBar::left, this, &MainWindow::focusColumn);
    connect(&m_bottom->outline(), &panels::OutlinePanel::blockChosen, m_editor,
            &editor::EditorArea::goToBlock);
    connect(&m_bottom->versions(), &panels::VersionsPanel::failed, this, [this](const QString& sentence) {
        m_messages->tell(widgets::MessageBar::Tone::Wrong, sentence);
    });
    connect(m_editor, &editor::EditorArea::counted, this, &MainWindow::showCounts);
    connect(m_editor, &editor::EditorArea::refused, this, [this](const QString& sentence) {
        m_messages->tell(widgets::MessageBar::Tone::Wrong, sentence);
    });
    connect(m_editor, &editor::EditorArea::zoomWanted, this, [this](int steps) {
        m_settings.setTextSize(m_settings.textSize() * std::pow(ZoomStep, steps));
        m_editor->setTextSize(m_settings.textSize());
    });
}

void MainWindow::connectSpelling()
{
    m_editor->setProofreading(m_proofreading);
    connect(m_editor, &editor::EditorArea::contextMenuWanted, m_spellingMenu, &SpellingMenu::addTo);
    m_proofreading->setEnabled(m_settings.checksSpelling());
    (*m_actions)[ActionId::CheckSpelling]->setChecked(m_settings.checksSpelling());
    connect((*m_actions)[ActionId::CheckSpelling], &QAction::toggled, this, [this](bool on) {
        m_settings.setChecksSpelling(on);
        m_proofreading->setEnabled(on);
        m_spellingLabel->setVisible(on && !m_spellingLabel->text().isEmpty());
    });
    connect((*m_actions)[ActionId::Suggestions], &QAction::triggered, this,
            [this] { m_spellingMenu->open(QApplication::focusWidget()); });
    const std::pair<ActionId, language::Variety> varieties[] = {
        {ActionId::EnglishEither, language::Variety::English},
        {ActionId::EnglishAmerican, language::Variety::AmericanEnglish},
        {ActionId::EnglishBritish, language::Variety::BritishEnglish}};
    for (int i = 0; i < 3; ++i) {
        const auto [id, variety] = varieties[i];
        (*m_actions)[id]->setChecked(m_settings.englishVariety() == i);
        connect((*m_actions)[id], &QAction::triggered, this, [this, i, wanted = variety] {
            m_settings.setEnglishVariety(i);
            m_proofreading->setEnglish(wanted);
        });
    }
    m_proofreading->setEnglish(varieties[m_settings.englishVariety()].second);
    connect((*m_actions)[ActionId::OfficeWords], &QAction::triggered, this, &MainWindow::chooseOfficeWords);
    connect(m_proofreading, &session::Proofreading::unavailable, this,
            [this](Language, const QString& message) {
                m_spellingLabel->setText(message);
                m_spellingLabel->setToolTip(message);
                m_spellingLabel->setVisible(m_settings.checksSpelling());
            });
}

void MainWindow::chooseOfficeWords()
{
    const QString path = m_dialogs.askOpenFile(this, tr("Word list of the office"), m_settings.officeWords(),
                                               tr("Word lists (*.txt)"));
    if (path.isEmpty())
        return;
    m_settings.setOfficeWords(path);
    m_proofreading->setOfficeList(language::WordFile(path));
    m_messages->tell(widgets::MessageBar::Tone::Done,
                     tr("Words of the office now come from “%1”.").arg(path));
}

void MainWindow::zoom(int steps)
{
    if (m_preview->isAncestorOf(QApplication::focusWidget())) {
        m_preview->zoomBy(steps);
        return;
    }
    m_settings.setTextSize(steps == 0 ? DefaultTextSize : m_settings.textSize() * std::pow(ZoomStep, steps));
    m_editor->setTextSize(m_settings.textSize());
}

/// Nothing but the text: everything else is out of the way until F11 is pressed again.
void MainWindow::setFocusMode(bool on)
{
    m_editor->commitComposition();
    m_focusMode = on;
    m_newsroom->setVisible(!on && (*m_actions)[ActionId::ToggleNewsroom]->isChecked());
    m_bar->setVisible(!on);
    m_editor->setHeaderShown(!on);
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    if (on) {
        m_bottom->hide();
        m_wasMaximised = isMaximized();
        showFullScreen();
        m_messages->tell(widgets::MessageBar::Tone::Done, tr("F11 brings everything back."));
    } else {
        m_wasMaximised ? showMaximized() : showNormal();
    }
    applyWidth();
    m_editor->focusBody();
}

/// How much is selected; told at once while something is.
void MainWindow::showSelectionCounts()
{
    const session::DocumentSession* session = m_workspace.current();
    const bool selected = session && !session->selection().isCaret();
    if (selected || m_countsSelection)
        showCounts();
    m_countsSelection = selected;
}

/// What is selected, or how long the text takes to read.
void MainWindow::showCounts()
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session) {
        m_countLabel->clear();
        return;
    }
    const Language language = m_editor->activeLanguage();
    if (!session->selection().isCaret()) {
        const editing::Piece piece = editing::pieceOf(session->release(), session->selection());
        qsizetype characters = 0;
        qsizetype words = 0;
        for (const document::Block& block : piece.blocks) {
            characters += base::codePoints(block.text[piece.language].plain());
            words += base::words(block.text[piece.language].plain());
        }
        m_countLabel->setText(
            tr("Selected: %1, %2")
                .arg(tr("%Ln characters", nullptr, int(characters)), tr("%Ln words", nullptr, int(words))));
        return;
    }
    const auto amount = static_cast<qreal>(m_editor->amount(language));
    const int minutes =
        qMax(1, qRound(amount / (language == Language::Korean ? KoreanPerMinute : EnglishPerMinute)));
    m_countLabel->setText(amount > 0 ? tr("%Ln min. to read", nullptr, minutes) : QString());
}

/// Menu by menu, as they are looked for; what no menu has comes first.
void MainWindow::showShortcuts()
{
    QList<ShortcutGroup> groups{
        {tr("Writing"),
         {{tr("New paragraph; leaves a list from an empty point"), u"Enter"_s},
          {tr("One level deeper, one level up"), u"Tab, Shift+Tab"_s},
          {tr("Paragraph, point, note by its marker at the start"), u"1.  □  -  o  ㅇ  °  ※  *"_s},
          {tr("Paragraph above, paragraph below"), u"Ctrl+↑, Ctrl+↓"_s},
          {tr("Move a line of the outline"), u"Alt+↑, Alt+↓"_s},
          {tr("Insert the match of the translation memory with this number"), u"Alt+1 … Alt+9"_s},
          {tr("Insert the term of the glossary with this number"), u"Alt+Shift+1 … Alt+Shift+9"_s},
          {tr("Zoom the text"), u"Ctrl+"_s + tr("mouse wheel")}}}};
    QHash<const QAction*, ActionId> ids;
    for (const ActionId id : Actions::order())
        ids.insert((*m_actions)[id], id);
    const auto fill = [&](const QMenu& menu, ShortcutGroup& group, const auto& again) -> void {
        for (const QAction* action : menu.actions()) {
            if (action->menu())
                again(*action->menu(), group, again);
            const auto id = ids.constFind(action);
            if (id == ids.cend() || action->shortcuts().isEmpty())
                continue;
            group.rows.append({m_actions->nameIn(*id, m_settings.interfaceLanguage()),
                               QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                   .replace(u"; "_s, u", "_s)});
            ids.erase(id); // what stands in two menus is told once
        }
    };
    for (const QAction* action : menuBar()->actions()) {
        ShortcutGroup group{Actions::plain(action->text()), {}};
        fill(*action->menu(), group, fill);
        groups.append(group);
    }
    (new ShortcutsDialog(groups, this))->show();
}

} // namespace communique::ui::shell
