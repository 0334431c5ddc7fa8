#include "session/Insertion.h"

#include "editing/FigureCommands.h"
#include "editing/LinkWords.h"
#include "editing/TableCommands.h"

#include <QCoreApplication>

namespace communique::session {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString transactionName()
{
    return Names::tr("Insert translation");
}

struct Stretch
{
    qsizetype from = 0;
    qsizetype length = 0;
};

/// What is to be replaced: the selection, the whole text, or nothing at the caret.
Stretch stretchFor(const editing::Selection& selection, const editing::TextPlace& into, qsizetype size,
                   Insertion insertion)
{
    const bool here = selection.anchor.place == into && selection.head.place == into;
    if (here && !selection.isCaret()) {
        const qsizetype from = std::min(selection.anchor.offset, selection.head.offset);
        const qsizetype to = std::max(selection.anchor.offset, selection.head.offset);
        return {std::min(from, size), std::min(to, size) - std::min(from, size)};
    }
    if (insertion == Insertion::Whole)
        return {0, size};
    return {here ? std::min(selection.head.offset, size) : size, 0};
}

bool wantsSpaceBehind(QChar character)
{
    return !character.isSpace() && character.category() != QChar::Punctuation_Open &&
           character.category() != QChar::Punctuation_InitialQuote &&
           character.category() != QChar::Punctuation_Dash && character != u'/';
}

/// The words with spaces where they would touch other words.
QString setApart(const QString& words, const QString& text, const Stretch& stretch)
{
    QString apart = words;
    if (stretch.from > 0 && wantsSpaceBehind(text[stretch.from - 1]))
        apart.prepend(u' ');
    const qsizetype end = stretch.from + stretch.length;
    if (end < text.size() && text[end].isLetterOrNumber())
        apart.append(u' ');
    return apart;
}

} // namespace

editing::commands::Outcome insertTranslation(const document::Release& release,
                                             const editing::Selection& selection,
                                             const editing::TextPlace& into, const QString& words,
                                             Insertion insertion)
{
    const document::Block* block = release.find(into.blockId);
    if (words.isEmpty() || (!into.isField() && (!block || block->shape.absent[into.language])))
        return std::nullopt;
    const document::RichText text = editing::textAt(release, into);
    const Stretch stretch = stretchFor(selection, into, text.size(), insertion);
    const bool replaces = stretch.length > 0 || insertion == Insertion::Whole;
    const QString inserted = replaces ? words : setApart(words, text.plain(), stretch);
    if (text.plain().mid(stretch.from, stretch.length) == inserted)
        return std::nullopt;
    const qsizetype caret = stretch.from + inserted.size() - (inserted.endsWith(u' ') ? 1 : 0);
    editing::Transaction transaction;
    transaction.name = transactionName();
    transaction.steps.append(
        editing::ReplaceText{into, stretch.from, stretch.length,
                             editing::overLink(text, stretch.from, stretch.from + stretch.length, inserted)});
    transaction.before = selection;
    transaction.after = editing::Selection::caret({into, caret});
    return transaction;
}

editing::commands::Outcome insertTranslation(const document::Release& release, const BlockPart& into,
                                             base::Language language, const QString& words,
                                             Insertion insertion)
{
    const std::optional<QString> text = textAt(release, into, language);
    if (words.isEmpty() || !text || release.find(into.blockId)->shape.absent[language])
        return std::nullopt;
    const QString written =
        insertion == Insertion::Whole ? words : *text + setApart(words, *text, {text->size(), 0});
    if (written == *text)
        return std::nullopt;
    auto outcome =
        into.isCell()
            ? editing::commands::setCell(release, into.blockId, into.row, into.column, language, written)
            : editing::commands::setAlternative(release, into.blockId, language, written);
    if (!outcome)
        return outcome;
    outcome->name = transactionName();
    // The panels show the language of the caret: what was inserted is to be seen.
    outcome->after = editing::Selection::caret({editing::TextPlace::inBlock(into.blockId, language), 0});
    return outcome;
}

} // namespace communique::session
