#pragma once

#include "base/Result.h"
#include "document/Schema.h"

#include <QSet>

#include <variant>

/// Every change of a release is a list of small, invertible values. Undo, autosave and tests speak nothing
/// else.
namespace communique::editing {

using base::Language;
using document::Block;
using document::BlockPtr;
using document::BlockShape;
using document::Release;
using document::RichText;

/// Every field of the header that can be edited.
enum class Field : quint8 {
    Title,
    Subtitle,
    Board,
    UnofficialTranslation, // per language
    Date,
    Embargo,
    Status,
    Reference,
    Department,
    Contacts,
    Topics,
    Hits,
    Kind,
    Form,
    IgnoredFindings,
    Languages, ///< those in which the release is to appear
};

[[nodiscard]] bool isPerLanguage(Field field);
[[nodiscard]] bool isText(Field field); ///< Title, Subtitle and Board: edited by ReplaceText

/// Where a text stands: a block's text, or a text field of the header.
struct TextPlace
{
    QString blockId; ///< empty for a field
    Field field = Field::Title;
    Language language = Language::Korean;

    [[nodiscard]] static TextPlace inBlock(QString id, Language language)
    {
        return {std::move(id), {}, language};
    }
    [[nodiscard]] static TextPlace inField(Field field, Language language) { return {{}, field, language}; }
    [[nodiscard]] bool isField() const { return blockId.isEmpty(); }
    bool operator==(const TextPlace&) const = default;
};

/// A place between two UTF-16 units of a text.
struct Position
{
    TextPlace place;
    qsizetype offset = 0;

    bool operator==(const Position&) const = default;
};

/// What is selected: nothing but a caret where anchor and head are the same.
struct Selection
{
    Position anchor;
    Position head;

    [[nodiscard]] static Selection caret(Position position) { return {position, position}; }
    [[nodiscard]] bool isCaret() const { return anchor == head; }
    bool operator==(const Selection&) const = default;
};

struct ReplaceText
{
    TextPlace place;
    qsizetype from = 0;
    qsizetype length = 0;
    RichText insert;
    bool operator==(const ReplaceText&) const = default;
};

struct InsertBlock
{
    qsizetype index = 0;
    BlockPtr block;
    bool operator==(const InsertBlock& other) const { return index == other.index && *block == *other.block; }
};

struct RemoveBlock
{
    QString blockId;
    bool operator==(const RemoveBlock&) const = default;
};

struct MoveBlock
{
    QString blockId;
    qsizetype to = 0; ///< index in the list after the move
    bool operator==(const MoveBlock&) const = default;
};

struct SetBlock
{
    QString blockId;
    BlockShape shape;
    bool operator==(const SetBlock&) const = default;
};

/// Replaces the grid of a table block, its cells in both languages included.
struct SetTable
{
    QString blockId;
    document::Table table;
    bool operator==(const SetTable&) const = default;
};

/// Replaces the picture of a figure block, its width and alternative texts.
struct SetFigure
{
    QString blockId;
    document::Figure figure;
    bool operator==(const SetFigure&) const = default;
};

/// Notes what a person says of a translation, or takes it back.
struct SetConfirmation
{
    TextPlace place; ///< of the translation: a block, the title or the subtitle
    std::optional<document::Confirmation> confirmation;
    bool operator==(const SetConfirmation&) const = default;
};

using FieldValue =
    std::variant<std::monostate, bool, int, QString, QStringList, QDate, document::Embargo, document::Status,
                 QList<document::Contact>, QList<document::IgnoredFinding>, QList<Language>>;

/// Sets a field that is no text. monostate clears Date, Embargo and Hits.
struct SetField
{
    Field field = Field::Date;
    Language language = Language::Korean; ///< of fields per language, otherwise of no meaning
    FieldValue value;
    bool operator==(const SetField&) const = default;
};

using Step = std::variant<ReplaceText, InsertBlock, RemoveBlock, MoveBlock, SetBlock, SetField, SetTable,
                          SetFigure, SetConfirmation>;

/// What an edit touched, so that views repaint only that.
struct ChangeSet
{
    QSet<QString> blocks;   ///< whose text or shape changed, inserted ones included
    QSet<QString> removed;  ///< no longer there
    bool structure = false; ///< order, number or shape of blocks changed: numbering may differ everywhere
    QSet<Field> fields;

    void unite(const ChangeSet& other);
    [[nodiscard]] bool isEmpty() const;
};

struct Applied
{
    Release release;
    Step inverse;
    ChangeSet changes;
};

/// Applies one step. Invalid, and nothing done, where the step does not fit the release.
[[nodiscard]] base::Result<Applied> applyStep(const Step& step, const Release& release);

/// Which side of an insertion a position at exactly that place keeps to.
enum class Side { Before, After };

/// Where a position of the release before `step` is after it. A position in removed text moves to the edge on
/// its side; one in another place, or in a block that the step removes, stays as it is.
[[nodiscard]] Position map(const Position& position, const Step& step, Side side = Side::After);

/// The words at a place; an empty text where the block does not exist.
[[nodiscard]] RichText textAt(const Release& release, const TextPlace& place);
/// What is confirmed of the translation at a place, and how far it is; nothing for other fields.
[[nodiscard]] std::optional<document::Confirmation> confirmationAt(const Release& release,
                                                                   const TextPlace& place);
/// All words at a place that are translated together: those of a table with its cells.
[[nodiscard]] QString translatableAt(const Release& release, const TextPlace& place);
[[nodiscard]] document::Progress progressAt(const Release& release, const TextPlace& place);
[[nodiscard]] FieldValue fieldValue(const Release& release, Field field, Language language);

} // namespace communique::editing
