#include "editing/Step.h"

#include "base/Text.h"
#include "document/Progress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::editing {

namespace {

using document::Header;

struct Editing
{
    Q_DECLARE_TR_FUNCTIONS(Editing)
};

base::Error misfit(const QString& message)
{
    return {base::ErrorKind::Invalid, message};
}

base::Error noSuchBlock(const QString& id)
{
    return misfit(Editing::tr("The paragraph “%1” is no longer there.").arg(id));
}

QString& textField(Header& header, Field field, Language language)
{
    switch (field) {
    case Field::Subtitle:
        return header.subtitle[language];
    case Field::Board:
        return header.board[language];
    default:
        Q_ASSERT(field == Field::Title);
        return header.title[language];
    }
}

Release withBlock(const Release& release, qsizetype index, Block block)
{
    QList<BlockPtr> blocks = release.blocks();
    blocks[index] = std::make_shared<const Block>(std::move(block));
    return release.withBlocks(std::move(blocks));
}

bool fits(const RichText& text, const ReplaceText& step)
{
    return step.from >= 0 && step.length >= 0 && step.from + step.length <= text.size();
}

/// The replacement that turns `changed` back into `old`. Putting the words back is not enough where the
/// change let two marks grow together or two characters compose: the neighbours then come back with them.
ReplaceText takingBack(const ReplaceText& step, const RichText& old, const RichText& changed)
{
    const ReplaceText plain{step.place, step.from, step.insert.size(), old.slice(step.from, step.length)};
    const auto restores = [&](const ReplaceText& back) {
        return fits(changed, back) && changed.replaced(back.from, back.length, back.insert) == old;
    };
    if (restores(plain))
        return plain;
    if (step.from > 0) {
        const ReplaceText wider{step.place, step.from - 1, step.insert.size() + 1,
                                old.slice(step.from - 1, step.length + 1)};
        if (restores(wider))
            return wider;
    }
    return {step.place, 0, changed.size(), old};
}

base::Result<Applied> perform(const ReplaceText& step, const Release& release)
{
    const qsizetype index = step.place.isField() ? -1 : release.indexOf(step.place.blockId);
    if (!step.place.isField() && index < 0)
        return noSuchBlock(step.place.blockId);
    if (step.place.isField() && !isText(step.place.field))
        return misfit(Editing::tr("This field holds no text."));
    const RichText old = textAt(release, step.place);
    if (!fits(old, step))
        return misfit(Editing::tr("The place of the change lies outside the text."));

    const RichText changed = document::cleaned(old.replaced(step.from, step.length, step.insert));
    const ReplaceText inverse = takingBack(step, old, changed);
    ChangeSet changes;
    if (step.place.isField()) {
        Header header = release.header();
        textField(header, step.place.field, step.place.language) = changed.plain();
        changes.fields.insert(step.place.field);
        return Applied{release.withHeader(std::move(header)), inverse, changes};
    }
    Block block = release.block(index);
    block.text[step.place.language] = changed;
    changes.blocks.insert(block.id);
    return Applied{withBlock(release, index, std::move(block)), inverse, changes};
}

document::Table cleanedTable(document::Table table)
{
    for (auto& row : table.rows)
        for (document::Cell& cell : row)
            for (RichText& text : cell)
                text = document::cleaned(text);
    return table;
}

BlockPtr cleanedBlock(const BlockPtr& block)
{
    Block clean = *block;
    for (RichText& text : clean.text)
        text = document::cleaned(text);
    clean.table = cleanedTable(clean.table);
    return clean == *block ? block : std::make_shared<const Block>(std::move(clean));
}

base::Result<Applied> perform(const InsertBlock& step, const Release& release)
{
    if (!step.block || step.block->id.isEmpty() || release.find(step.block->id) ||
        !document::isValid(step.block->shape))
        return misfit(
            Editing::tr("The paragraph cannot be inserted: its name is taken or its level does not fit."));
    if (step.index < 0 || step.index > release.blocks().size())
        return misfit(Editing::tr("There is no such place in the release."));
    QList<BlockPtr> blocks = release.blocks();
    blocks.insert(step.index, cleanedBlock(step.block));
    ChangeSet changes;
    changes.blocks.insert(step.block->id);
    changes.structure = true;
    return Applied{release.withBlocks(std::move(blocks)), RemoveBlock{step.block->id}, changes};
}

base::Result<Applied> perform(const RemoveBlock& step, const Release& release)
{
    const qsizetype index = release.indexOf(step.blockId);
    if (index < 0)
        return noSuchBlock(step.blockId);
    QList<BlockPtr> blocks = release.blocks();
    const BlockPtr removed = blocks.takeAt(index);
    ChangeSet changes;
    changes.removed.insert(step.blockId);
    changes.structure = true;
    return Applied{release.withBlocks(std::move(blocks)), InsertBlock{index, removed}, changes};
}

base::Result<Applied> perform(const MoveBlock& step, const Release& release)
{
    const qsizetype index = release.indexOf(step.blockId);
    if (index < 0)
        return noSuchBlock(step.blockId);
    if (step.to < 0 || step.to >= release.blocks().size())
        return misfit(Editing::tr("There is no such place in the release."));
    QList<BlockPtr> blocks = release.blocks();
    blocks.move(index, step.to);
    ChangeSet changes;
    changes.blocks.insert(step.blockId);
    changes.structure = true;
    return Applied{release.withBlocks(std::move(blocks)), MoveBlock{step.blockId, index}, changes};
}

base::Result<Applied> perform(const SetBlock& step, const Release& release)
{
    const qsizetype index = release.indexOf(step.blockId);
    if (index < 0)
        return noSuchBlock(step.blockId);
    if (!document::isValid(step.shape))
        return misfit(Editing::tr("This kind of paragraph has no such level."));
    Block block = release.block(index);
    const SetBlock inverse{step.blockId, std::exchange(block.shape, step.shape)};
    ChangeSet changes;
    changes.blocks.insert(step.blockId);
    changes.structure = true;
    return Applied{withBlock(release, index, std::move(block)), inverse, changes};
}

base::Result<Applied> perform(const SetTable& step, const Release& release)
{
    const qsizetype index = release.indexOf(step.blockId);
    if (index < 0)
        return noSuchBlock(step.blockId);
    const qsizetype columns = step.table.columns();
    if (release.block(index).shape.type != document::BlockType::Table || columns == 0 ||
        std::any_of(step.table.rows.cbegin(), step.table.rows.cend(),
                    [&](const auto& row) { return row.size() != columns; }))
        return misfit(Editing::tr("A table needs rows of the same length."));
    Block block = release.block(index);
    const SetTable inverse{step.blockId, std::exchange(block.table, cleanedTable(step.table))};
    ChangeSet changes;
    changes.blocks.insert(step.blockId);
    return Applied{withBlock(release, index, std::move(block)), inverse, changes};
}

base::Result<Applied> perform(const SetFigure& step, const Release& release)
{
    const qsizetype index = release.indexOf(step.blockId);
    if (index < 0)
        return noSuchBlock(step.blockId);
    if (release.block(index).shape.type != document::BlockType::Figure || step.figure.width < 10 ||
        step.figure.width > 100)
        return misfit(Editing::tr("A figure is between 10 and 100 per cent wide."));
    Block block = release.block(index);
    const SetFigure inverse{step.blockId, std::exchange(block.figure, step.figure)};
    for (QString& text : block.figure.alternative)
        text = base::cleanedLine(text);
    ChangeSet changes;
    changes.blocks.insert(step.blockId);
    return Applied{withBlock(release, index, std::move(block)), inverse, changes};
}

/// The confirmation of a text field; null for a field that is not translated.
std::optional<document::Confirmation>* confirmationOf(Header& header, Field field, Language language)
{
    if (field == Field::Title)
        return &header.confirmedTitle[language];
    return field == Field::Subtitle ? &header.confirmedSubtitle[language] : nullptr;
}

base::Result<Applied> perform(const SetConfirmation& step, const Release& release)
{
    ChangeSet changes;
    SetConfirmation inverse{step.place, {}};
    if (step.place.isField()) {
        Header header = release.header();
        auto* confirmation = confirmationOf(header, step.place.field, step.place.language);
        if (!confirmation)
            return misfit(Editing::tr("This field is not translated."));
        inverse.confirmation = std::exchange(*confirmation, step.confirmation);
        changes.fields.insert(step.place.field);
        return Applied{release.withHeader(std::move(header)), inverse, changes};
    }
    const qsizetype index = release.indexOf(step.place.blockId);
    if (index < 0)
        return noSuchBlock(step.place.blockId);
    Block block = release.block(index);
    inverse.confirmation = std::exchange(block.confirmed[step.place.language], step.confirmation);
    changes.blocks.insert(block.id);
    return Applied{withBlock(release, index, std::move(block)), inverse, changes};
}

template <typename Value>
bool assign(Value& target, const FieldValue& value)
{
    const Value* given = std::get_if<Value>(&value);
    if (given)
        target = *given;
    return given != nullptr;
}

template <typename Value>
bool assignOptional(std::optional<Value>& target, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        target.reset();
        return true;
    }
    const Value* given = std::get_if<Value>(&value);
    if (given)
        target = *given;
    return given != nullptr;
}

bool assignDate(QDate& target, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        target = {};
        return true;
    }
    return assign(target, value);
}

/// The value with its texts in the shape in which they may stand in a release.
FieldValue cleanedValue(FieldValue value)
{
    if (auto* text = std::get_if<QString>(&value))
        *text = base::cleanedLine(*text);
    if (auto* texts = std::get_if<QStringList>(&value))
        for (QString& text : *texts)
            text = base::cleanedLine(text);
    if (auto* contacts = std::get_if<QList<document::Contact>>(&value))
        for (document::Contact& contact : *contacts)
            for (QString* text : {&contact.department, &contact.role, &contact.position, &contact.name,
                                  &contact.phone, &contact.email})
                *text = base::cleanedLine(*text);
    if (auto* ignored = std::get_if<QList<document::IgnoredFinding>>(&value))
        for (document::IgnoredFinding& each : *ignored)
            each.reason = base::cleanedLine(each.reason);
    return value;
}

/// False where the value is of the wrong kind for the field.
bool setField(Header& header, const SetField& step)
{
    switch (step.field) {
    case Field::Title:
    case Field::Subtitle:
    case Field::Board:
        return assign(textField(header, step.field, step.language), step.value);
    case Field::UnofficialTranslation:
        return assign(header.unofficialTranslation[step.language], step.value);
    case Field::Date:
        return assignDate(header.date, step.value);
    case Field::Embargo:
        return assignOptional(header.embargo, step.value);
    case Field::Status:
        return assign(header.status, step.value);
    case Field::Reference:
        return assign(header.reference, step.value);
    case Field::Department:
        return assign(header.department, step.value);
    case Field::Contacts:
        return assign(header.contacts, step.value);
    case Field::Topics:
        return assign(header.topics, step.value);
    case Field::Hits:
        return assignOptional(header.hits, step.value);
    case Field::Kind:
        return assign(header.kind, step.value);
    case Field::Form:
        return assign(header.form, step.value);
    case Field::IgnoredFindings:
        return assign(header.ignoredFindings, step.value);
    case Field::Languages:
        return assign(header.languages, step.value) && !header.languages.isEmpty();
    }
    Q_UNREACHABLE();
}

base::Result<Applied> perform(const SetField& step, const Release& release)
{
    const SetField inverse{step.field, step.language, fieldValue(release, step.field, step.language)};
    Header header = release.header();
    if (!setField(header, {step.field, step.language, cleanedValue(step.value)}))
        return misfit(Editing::tr("The value does not fit the field."));
    ChangeSet changes;
    changes.fields.insert(step.field);
    changes.structure = step.field == Field::Form;
    return Applied{release.withHeader(std::move(header)), inverse, changes};
}

} // namespace

bool isPerLanguage(Field field)
{
    return isText(field) || field == Field::UnofficialTranslation;
}

bool isText(Field field)
{
    return field == Field::Title || field == Field::Subtitle || field == Field::Board;
}

void ChangeSet::unite(const ChangeSet& other)
{
    blocks.unite(other.blocks);
    removed.unite(other.removed);
    blocks.subtract(other.removed);
    removed.subtract(other.blocks);
    structure |= other.structure;
    fields.unite(other.fields);
}

bool ChangeSet::isEmpty() const
{
    return blocks.isEmpty() && removed.isEmpty() && fields.isEmpty() && !structure;
}

base::Result<Applied> applyStep(const Step& step, const Release& release)
{
    return std::visit([&](const auto& concrete) { return perform(concrete, release); }, step);
}

Position map(const Position& position, const Step& step, Side side)
{
    const auto* replace = std::get_if<ReplaceText>(&step);
    if (!replace || replace->place != position.place || position.offset < replace->from)
        return position;
    const qsizetype end = replace->from + replace->length;
    Position mapped = position;
    if (position.offset > end || (position.offset == end && replace->length > 0))
        mapped.offset += replace->insert.size() - replace->length;
    else if (position.offset > replace->from || side == Side::After)
        mapped.offset = side == Side::After ? replace->from + replace->insert.size() : replace->from;
    return mapped;
}

RichText textAt(const Release& release, const TextPlace& place)
{
    if (!place.isField()) {
        const Block* block = release.find(place.blockId);
        return block ? block->text[place.language] : RichText();
    }
    Header header = release.header();
    return isText(place.field) ? RichText(textField(header, place.field, place.language)) : RichText();
}

std::optional<document::Confirmation> confirmationAt(const Release& release, const TextPlace& place)
{
    if (place.isField()) {
        Header header = release.header();
        const auto* confirmation = confirmationOf(header, place.field, place.language);
        return confirmation ? *confirmation : std::nullopt;
    }
    const Block* block = release.find(place.blockId);
    return block ? block->confirmed[place.language] : std::nullopt;
}

QString translatableAt(const Release& release, const TextPlace& place)
{
    if (place.isField())
        return textAt(release, place).plain();
    const Block* block = release.find(place.blockId);
    return block ? document::wordsOf(*block, place.language) : QString();
}

document::Progress progressAt(const Release& release, const TextPlace& place)
{
    const Header& header = release.header();
    if (!header.languages.contains(place.language))
        return document::Progress::NotNeeded;
    if (place.isField() && place.field == Field::Title)
        return document::titleProgress(header, place.language);
    if (place.isField() && place.field == Field::Subtitle)
        return document::subtitleProgress(header, place.language);
    const Block* block = place.isField() ? nullptr : release.find(place.blockId);
    return block ? document::progressOf(*block, header.source, place.language)
                 : document::Progress::NotNeeded;
}

FieldValue fieldValue(const Release& release, Field field, Language language)
{
    const Header& header = release.header();
    switch (field) {
    case Field::Title:
        return header.title[language];
    case Field::Subtitle:
        return header.subtitle[language];
    case Field::Board:
        return header.board[language];
    case Field::UnofficialTranslation:
        return header.unofficialTranslation[language];
    case Field::Date:
        return header.date.isValid() ? FieldValue(header.date) : FieldValue();
    case Field::Embargo:
        return header.embargo ? FieldValue(*header.embargo) : FieldValue();
    case Field::Status:
        return header.status;
    case Field::Reference:
        return header.reference;
    case Field::Department:
        return header.department;
    case Field::Contacts:
        return header.contacts;
    case Field::Topics:
        return header.topics;
    case Field::Hits:
        return header.hits ? FieldValue(*header.hits) : FieldValue();
    case Field::Kind:
        return header.kind;
    case Field::Form:
        return header.form;
    case Field::IgnoredFindings:
        return header.ignoredFindings;
    case Field::Languages:
        return header.languages;
    }
    Q_UNREACHABLE();
}

} // namespace communique::editing
