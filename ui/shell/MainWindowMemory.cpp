#include "shell/MainWindow.h"

#include "panels/TermForm.h"
#include "session/TermReading.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// Translation memory, glossary and exchange with other translators in the window.
namespace communique::ui::shell {

namespace {

constexpr int NumberOfKeys = 9;

} // namespace

void MainWindow::connectMemory()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    m_editor->setGlossary(m_glossary);
    connect(m_glossary, &session::GlossaryDesk::loaded, this,
            [this] { m_checking->setTerms(session::termReader(m_glossary->loadedGlossary())); });
    on(ActionId::AddTerm, [this] { startTerm(); });
    on(ActionId::InOtherLanguage, [this] {
        m_editor->commitComposition();
        m_renderingMenu->open(QApplication::focusWidget());
    });
    connect(m_editor, &editor::EditorArea::contextMenuWanted, m_renderingMenu, &RenderingMenu::addTo);
    on(ActionId::ImportMemory, [this] { m_exchange->importMemory(); });
    on(ActionId::ExportMemory, [this] { m_exchange->exportMemory(); });
    on(ActionId::ImportGlossary, [this] { m_exchange->importGlossary(); });
    on(ActionId::ExportGlossary, [this] { m_exchange->exportGlossary(ExchangeCommands::Terms::All); });
    on(ActionId::ExportOwnTerms, [this] { m_exchange->exportGlossary(ExchangeCommands::Terms::Own); });
    on(ActionId::ExportXliff21, [this] { m_exchange->exportXliff(translation::XliffVersion::V21); });
    on(ActionId::ExportXliff12, [this] { m_exchange->exportXliff(translation::XliffVersion::V12); });
    on(ActionId::MergeXliff, [this] { m_exchange->mergeXliff(); });
    on(ActionId::ExportReview, [this] { m_files->exportAs(writers::Format::Review); });
    on(ActionId::ExportFacingPdf,
       [this] { m_files->exportAs(writers::Format::Pdf, FileCommands::Pages::Facing); });
    addNumberKeys(u"Alt+%1"_s, [this](int number) { insertMatch(number); });
    addNumberKeys(u"Alt+Shift+%1"_s, [this](int number) {
        if (!revealFirst(BottomArea::Glossary))
            insertTerm(m_bottom->glossary().translationAt(number));
    });
    connect(&m_bottom->memory(), &panels::MemoryPanel::insertWanted, this, &MainWindow::insertMatch);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followPart(now); });
    connect(&m_bottom->table().grid(), &QTableWidget::currentCellChanged, this,
            [this] { followPart(QApplication::focusWidget()); });
    connect(&m_bottom->glossary(), &panels::GlossaryPanel::insertWanted, this, &MainWindow::insertTerm);
    connect(m_exchange, &ExchangeCommands::reported, m_bottom, &BottomArea::report);
    connect(&m_bottom->reportPanel(), &panels::ReportPanel::blockChosen, this,
            [this](const QString& blockId) {
                if (const session::DocumentSession* session = m_workspace.current())
                    m_editor->goToBlock(blockId, base::other(session->release().header().source));
            });
}

/// A key for each of the first nine rows of a panel.
void MainWindow::addNumberKeys(const QString& keys, const std::function<void(int)>& act)
{
    for (int number = 0; number < NumberOfKeys; ++number) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(keys.arg(number + 1), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [number, act] { act(number); });
        addAction(action);
    }
}

/// Cells and alternative texts are written in panels; memory and glossary answer for the one that was entered
/// last, until somebody goes back to the text.
void MainWindow::followPart(const QWidget* focus)
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session || !focus)
        return;
    const QString& block = session->selection().head.place.blockId;
    const QTableWidget& grid = m_bottom->table().grid();
    std::optional<session::BlockPart> part = m_memory->part();
    if (focus == &grid || grid.isAncestorOf(focus)) {
        if (grid.currentRow() >= 0)
            part = {block, grid.currentRow(), grid.currentColumn()};
    } else if (m_editor->isAncestorOf(focus)) {
        part.reset();
    }
    for (const base::Language language : base::Languages)
        if (focus == m_bottom->figure().alternative(language))
            part = session::BlockPart{block};
    m_memory->setPart(part);
    m_bottom->glossary().setPart(part);
}

/// Shows a panel of which a key is to insert something: nothing is inserted that nobody has seen. False where
/// it is in sight already.
bool MainWindow::revealFirst(int panel)
{
    if (m_bottom->shown() == panel)
        return false;
    const bool wroteThere = m_bottom->isAncestorOf(QApplication::focusWidget());
    m_bottom->commitInput(); // what is typed in a cell stays
    m_bottom->reveal(panel);
    if (wroteThere)
        m_bottom->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MainWindow::insertMatch(int number)
{
    if (isFormEditorShown() || revealFirst(BottomArea::Memory))
        return;
    m_editor->commitComposition();
    const auto part = m_memory->part(); // the caret moves, and would lead away from it
    if (m_memory->insert(number) && part)
        returnToPart(*part);
}

/// To the cell or field that has just been written, as the keyboard stays in the text otherwise.
void MainWindow::returnToPart(const session::BlockPart& part)
{
    const base::Language target = base::other(m_workspace.current()->release().header().source);
    if (part.isCell()) {
        m_bottom->open(BottomArea::Table);
        m_bottom->table().grid().setCurrentCell(part.row, part.column);
        m_bottom->table().grid().setFocus(Qt::OtherFocusReason);
    } else {
        m_bottom->open(BottomArea::Figure);
        m_bottom->figure().alternative(target)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::insertTerm(const QString& translation)
{
    session::DocumentSession* session = m_workspace.current();
    if (!session || isFormEditorShown())
        return;
    m_editor->commitComposition();
    const document::Release& release = session->release();
    editing::TextPlace place = session->selection().head.place;
    place.language = base::other(release.header().source);
    if (const auto part = m_memory->part(); part && part->blockId == place.blockId) {
        if (session->perform(session::insertTranslation(release, *part, place.language, translation,
                                                        session::Insertion::Part)))
            returnToPart(*part);
        return;
    }
    session->perform(session::insertTranslation(release, session->selection(), place, translation,
                                                session::Insertion::Part));
}

/// What is selected in either language is the beginning of a term.
void MainWindow::startTerm()
{
    base::PerLanguage<QString> words;
    for (const base::Language language : base::Languages)
        words[language] = m_editor->selectedWords(language);
    m_bottom->reveal(BottomArea::Glossary);
    m_bottom->glossary().startTerm(words);
}

} // namespace communique::ui::shell
