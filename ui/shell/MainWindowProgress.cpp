#include "editing/TranslationCommands.h"
#include "panels/ProgressWords.h"
#include "shell/MainWindow.h"

#include <QLabel>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

/// What a translator or reviewer says of translations, and how far they are.
namespace communique::ui::shell {

namespace commands = editing::commands;
using document::TranslationState;

void MainWindow::connectProgressActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::ConfirmTranslated, [this] { confirmAndGoOn(TranslationState::Translated); });
    on(ActionId::ConfirmReviewed, [this] { confirmAndGoOn(TranslationState::Reviewed); });
    on(ActionId::BackToDraft, [this] { sayOfTranslation(TranslationState::Draft); });
    on(ActionId::NextToTranslate, [this] { goToNextTranslation(); });
    on(ActionId::ReviewAll, [this] { reviewAll(); });
    connect(m_editor, &editor::EditorArea::confirmationWanted, this,
            [this] { sayOfTranslation(TranslationState::Translated); });
    connect(m_editor, &editor::EditorArea::progressMenuWanted, this, [this](const QPoint& at) {
        QMenu menu;
        for (const ActionId id :
             {ActionId::ConfirmTranslated, ActionId::ConfirmReviewed, ActionId::BackToDraft})
            menu.addAction((*m_actions)[id]);
        menu.exec(at);
    });
}

void MainWindow::sayOfTranslation(TranslationState state)
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    const document::Release& release = session->release();
    session->perform(
        commands::confirm(release, editing::translatedPlaces(release, session->selection()), state));
}

/// In the source nothing is confirmed unseen: the keys lead to its translation.
void MainWindow::confirmAndGoOn(TranslationState state)
{
    const session::DocumentSession* session = m_workspace.current();
    if (session && session->selection().head.place.language != session->release().header().source)
        sayOfTranslation(state);
    goToNextTranslation();
}

void MainWindow::goToNextTranslation()
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    const document::Release& release = session->release();
    const base::Language language = base::other(release.header().source);
    const auto next = editing::nextNeedingWork(release, session->selection().head.place, language);
    if (next)
        m_editor->goTo(editing::Selection::caret({*next, editing::textAt(release, *next).plain().size()}));
    else if (!release.header().languages.contains(language))
        tellSingleLanguage();
    else
        m_messages->tell(widgets::MessageBar::Tone::Done,
                         document::countTranslations(release, language).all == 0
                             ? tr("There is nothing to translate yet.")
                             : tr("Every translation is confirmed."));
}

/// Of a release whose translation is not wanted.
void MainWindow::tellSingleLanguage()
{
    m_messages->tell(
        widgets::MessageBar::Tone::Work,
        m_workspace.current()->release().header().languages.contains(base::Language::Korean)
            ? tr("The release appears in Korean only, so that no translation is needed. Choose under "
                 "“Release › Languages” in which it is to appear.")
            : tr("The release appears in English only, so that no translation is needed. Choose under "
                 "“Release › Languages” in which it is to appear."));
}

void MainWindow::reviewAll()
{
    session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    m_editor->commitComposition();
    const document::Release& release = session->release();
    QList<editing::TextPlace> places =
        editing::translatedPlaces(release, base::other(release.header().source));
    places.removeIf([&](const editing::TextPlace& place) {
        return editing::progressAt(release, place) != document::Progress::Translated;
    });
    if (session->perform(commands::confirm(release, places, TranslationState::Reviewed)))
        m_messages->tell(widgets::MessageBar::Tone::Done, tr("%Ln translations are marked as reviewed.",
                                                             nullptr, static_cast<int>(places.size())));
    else if (!release.header().languages.contains(base::other(release.header().source)))
        tellSingleLanguage();
    else
        m_messages->tell(
            widgets::MessageBar::Tone::Work,
            tr("No translation waits for review: confirm them as translated first (Ctrl+Enter)."));
}

void MainWindow::showProgress()
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session) {
        m_progressLabel->clear();
        return;
    }
    const base::Language language = base::other(session->release().header().source);
    if (!session->release().header().languages.contains(language)) {
        m_progressLabel->clear();
        m_progressLabel->setToolTip({});
        return;
    }
    const auto counts = document::countTranslations(session->release(), language);
    m_progressLabel->setText(panels::progressSentence(counts, language));
    m_progressLabel->setToolTip(
        panels::progressLines(counts) + u'\n' +
        tr("Confirmed translations of title, subtitle and paragraphs. Ctrl+Enter confirms "
           "one and goes to the next that needs work."));
    const bool warns = counts.sourceChanged > 0;
    if (m_progressLabel->property("warning").toBool() != warns) {
        m_progressLabel->setProperty("warning", warns);
        style()->unpolish(m_progressLabel);
        style()->polish(m_progressLabel);
    }
}

} // namespace communique::ui::shell
