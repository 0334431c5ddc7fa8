#include "editing/VersionCommands.h"

#include "editing/Range.h"

namespace communique::editing::commands {

namespace {

constexpr Field AllFields[] = {
    Field::Title,      Field::Subtitle, Field::Board,           Field::UnofficialTranslation,
    Field::Date,       Field::Embargo,  Field::Status,          Field::Reference,
    Field::Department, Field::Contacts, Field::Topics,          Field::Hits,
    Field::Kind,       Field::Form,     Field::IgnoredFindings, Field::Languages};

void setFields(const Release& release, const Release& target, QList<Step>& steps)
{
    for (const Field field : AllFields)
        for (const Language language : base::Languages) {
            if (language == Language::English && !isPerLanguage(field))
                continue;
            const FieldValue value = fieldValue(target, field, language);
            if (value == fieldValue(release, field, language))
                continue;
            if (isText(field)) {
                const TextPlace place = TextPlace::inField(field, language);
                steps.append(ReplaceText{place, 0, textAt(release, place).size(), textAt(target, place)});
            } else {
                steps.append(SetField{field, language, value});
            }
        }
}

/// A block that is in both: only what differs is touched, so that carets and marks elsewhere stay.
void setBlock(const Block& now, const Block& wanted, qsizetype index, QList<Step>& steps)
{
    const bool grid =
        now.shape.type == document::BlockType::Table || wanted.shape.type == document::BlockType::Table;
    if (now.extra != wanted.extra || (grid && now.shape.type != wanted.shape.type)) {
        steps.append(RemoveBlock{now.id});
        steps.append(InsertBlock{index, std::make_shared<const Block>(wanted)});
        return;
    }
    if (now.shape != wanted.shape)
        steps.append(SetBlock{now.id, wanted.shape});
    for (const Language language : base::Languages)
        if (now.text[language] != wanted.text[language])
            steps.append(ReplaceText{TextPlace::inBlock(now.id, language), 0, now.text[language].size(),
                                     wanted.text[language]});
    if (now.figure != wanted.figure)
        steps.append(SetFigure{now.id, wanted.figure});
    if (now.table != wanted.table)
        steps.append(SetTable{now.id, wanted.table});
}

} // namespace

Outcome become(const Release& release, const Release& target, const QString& name, const Selection& selection)
{
    Transaction result{name, {}, selection, {}, Merge::Never};
    setFields(release, target, result.steps);
    QStringList order;
    for (const BlockPtr& block : release.blocks()) {
        if (target.find(block->id))
            order.append(block->id);
        else
            result.steps.append(RemoveBlock{block->id});
    }
    for (qsizetype i = 0; i < target.blocks().size(); ++i) {
        const Block& wanted = target.block(i);
        const Block* now = release.find(wanted.id);
        if (!now) {
            result.steps.append(InsertBlock{i, target.blocks()[i]});
            order.insert(i, wanted.id);
            continue;
        }
        const qsizetype at = order.indexOf(wanted.id);
        if (at != i) {
            result.steps.append(MoveBlock{wanted.id, i});
            order.move(at, i);
        }
        setBlock(*now, wanted, i, result.steps);
    }
    return result.steps.isEmpty() ? std::nullopt : Outcome(result);
}

} // namespace communique::editing::commands
