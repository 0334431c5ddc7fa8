#include "shell/RenderingMenu.h"

#include "base/Text.h"
#include "session/Insertion.h"
#include "translation/Objections.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using base::Language;
using editing::Position;
using editing::Selection;
using editing::TextPlace;
using translation::Rendering;

namespace {

constexpr qsizetype LongestMenu = 16;
constexpr qsizetype LongestEntry = 60;
constexpr qsizetype MostObjections = 3;
constexpr int NumberOfKeys = 9;

TextPlace otherSide(TextPlace place)
{
    place.language = base::other(place.language);
    return place;
}

/// "&1  USD 1 billion", and in the column of the shortcuts what it is.
QString entry(const Rendering& rendering, int number)
{
    QString words = base::elided(rendering.text, LongestEntry);
    words.replace(u'&', u"&&"_s);
    if (number <= NumberOfKeys)
        words.prepend(u"&%1  "_s.arg(number));
    return words + u'\t' + translation::describe(rendering.kind);
}

} // namespace

RenderingMenu::RenderingMenu(session::Workspace& workspace, const session::GlossaryDesk& glossary,
                             const editor::EditorArea& editor, widgets::MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_glossary(glossary)
    , m_editor(editor)
    , m_messages(messages)
{
}

void RenderingMenu::addTo(QMenu* menu, const Position& position)
{
    const Offer offer = offerAt(position);
    if (offer.renderings.isEmpty() && offer.objections.isEmpty())
        return;
    const TextPlace into = otherSide(position.place);
    const bool inserts = insertion(offer.renderings.value(0).text, into).has_value();
    const bool korean = into.language == Language::Korean;
    QMenu* own = menu->addMenu(inserts ? (korean ? tr("Insert in &Korean") : tr("Insert in &English"))
                                       : (korean ? tr("Copy in &Korean") : tr("Copy in &English")));
    fill(own, offer, into);
    menu->addSeparator();
}

void RenderingMenu::open(QWidget* owner)
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session)
        return;
    const Position caret = session->selection().head;
    QMenu menu;
    fill(&menu, offerAt(caret), otherSide(caret.place));
    if (menu.isEmpty())
        menu.addAction(tr("No amount, date, time, ordinal number, term or name is selected"))
            ->setEnabled(false);
    else
        menu.setActiveAction(menu.actions().first());
    QPoint place = owner ? owner->mapToGlobal(owner->rect().center()) : QCursor::pos();
    if (const auto* edit = qobject_cast<QTextEdit*>(owner))
        place = edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft());
    menu.exec(place);
}

/// Of the selected words; of a caret alone, those that it touches.
RenderingMenu::Offer RenderingMenu::offerAt(const Position& position) const
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session)
        return {};
    const Selection& selection = session->selection();
    const bool selected = !selection.isCaret() && selection.anchor.place == position.place &&
                          selection.head.place == position.place;
    QString words = editing::textAt(session->release(), position.place).plain();
    if (selected) {
        const auto [from, to] = std::minmax(selection.anchor.offset, selection.head.offset);
        words = words.mid(from, to - from);
    }
    const auto touched = [&](const language::Span& of) {
        return selected || (position.offset >= of.from && position.offset <= of.end());
    };
    Offer offer;
    for (const Rendering& rendering :
         translation::renderings(words, position.place.language, m_glossary.date(), m_glossary.glossary()))
        if (touched(rendering.of) && offer.renderings.size() < LongestMenu)
            offer.renderings.append(rendering);
    for (const translation::Objection& objection :
         translation::objectionsIn(words, position.place.language, m_glossary.date()))
        if (touched(objection.of) && offer.objections.size() < MostObjections)
            offer.objections.append(objection.sentence);
    return offer;
}

/// What stands for other words is set apart by a line. What cannot be stands last, and cannot be chosen.
void RenderingMenu::fill(QMenu* menu, const Offer& offer, const TextPlace& into)
{
    const QList<Rendering>& renderings = offer.renderings;
    int number = 0;
    for (const Rendering& rendering : renderings) {
        if (number > 0 && rendering.of != renderings[number - 1].of)
            menu->addSeparator();
        menu->addAction(entry(rendering, ++number), this,
                        [this, words = rendering.text, into] { choose(words, into); });
    }
    if (!renderings.isEmpty() && !offer.objections.isEmpty())
        menu->addSeparator();
    for (QString sentence : offer.objections)
        menu->addAction(sentence.replace(u'&', u"&&"_s))->setEnabled(false);
}

editing::commands::Outcome RenderingMenu::insertion(const QString& words, const TextPlace& into) const
{
    const session::DocumentSession* session = m_workspace.current();
    if (!session || session->isReadOnly() || m_editor.languageView() != editor::LanguageView::Both)
        return std::nullopt;
    // Only a caret: what is selected over there was not selected to be replaced by this.
    Selection caret = session->selection();
    if (const auto offset = m_editor.caretIn(into))
        caret = Selection::caret({into, *offset});
    auto outcome =
        session::insertTranslation(session->release(), caret, into, words, session::Insertion::Part);
    if (outcome)
        outcome->before = session->selection();
    return outcome;
}

void RenderingMenu::choose(const QString& words, const TextPlace& into)
{
    if (const auto outcome = insertion(words, into)) {
        m_workspace.current()->perform(outcome);
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    m_messages.tell(widgets::MessageBar::Tone::Done, tr("“%1” is in the clipboard").arg(words));
}

} // namespace communique::ui::shell
