#include "editing/TableCommands.h"

#include "base/Text.h"

#include <QCoreApplication>

namespace communique::editing::commands {

namespace {

using document::Table;

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

template <typename Change>
Outcome changed(const Release& release, const QString& blockId, const QString& name, Change change)
{
    const Block* block = release.find(blockId);
    if (!block || block->shape.type != document::BlockType::Table)
        return std::nullopt;
    Table table = block->table;
    if (!change(table) || table == block->table)
        return std::nullopt;
    const Selection caret = Selection::caret({TextPlace::inBlock(blockId, release.header().source), 0});
    return Transaction{name, {SetTable{blockId, table}}, caret, {}, Merge::Never};
}

} // namespace

Outcome insertTable(const Release& release, const Selection& selection, qsizetype rows, qsizetype columns)
{
    if (rows < 1 || columns < 1 || rows > MaxTableRows || columns > MaxTableColumns)
        return std::nullopt;
    Block block;
    block.shape = document::defaultShape(document::BlockType::Table);
    block.table.headerRow = true;
    block.table.rows.fill(QList<document::Cell>(columns), rows);
    return insertBlock(release, selection, block, Tables::tr("Insert table"));
}

Outcome insertRow(const Release& release, const QString& blockId, qsizetype at)
{
    return changed(release, blockId, Tables::tr("Insert row"), [&](Table& table) {
        if (at < 0 || at > table.rows.size() || table.rows.size() >= MaxTableRows)
            return false;
        table.rows.insert(at, QList<document::Cell>(std::max<qsizetype>(1, table.columns())));
        return true;
    });
}

Outcome removeRow(const Release& release, const QString& blockId, qsizetype row)
{
    return changed(release, blockId, Tables::tr("Remove row"), [&](Table& table) {
        if (row < 0 || row >= table.rows.size() || table.rows.size() == 1)
            return false;
        table.rows.removeAt(row);
        return true;
    });
}

Outcome moveRow(const Release& release, const QString& blockId, qsizetype from, qsizetype to)
{
    return changed(release, blockId, Tables::tr("Move row"), [&](Table& table) {
        if (std::min(from, to) < 0 || std::max(from, to) >= table.rows.size())
            return false;
        table.rows.move(from, to);
        return true;
    });
}

Outcome insertColumn(const Release& release, const QString& blockId, qsizetype at)
{
    return changed(release, blockId, Tables::tr("Insert column"), [&](Table& table) {
        if (at < 0 || at > table.columns() || table.columns() >= MaxTableColumns)
            return false;
        for (auto& row : table.rows)
            row.insert(at, document::Cell());
        return true;
    });
}

Outcome removeColumn(const Release& release, const QString& blockId, qsizetype column)
{
    return changed(release, blockId, Tables::tr("Remove column"), [&](Table& table) {
        if (column < 0 || column >= table.columns() || table.columns() == 1)
            return false;
        for (auto& row : table.rows)
            row.removeAt(column);
        return true;
    });
}

Outcome moveColumn(const Release& release, const QString& blockId, qsizetype from, qsizetype to)
{
    return changed(release, blockId, Tables::tr("Move column"), [&](Table& table) {
        if (std::min(from, to) < 0 || std::max(from, to) >= table.columns())
            return false;
        for (auto& row : table.rows)
            row.move(from, to);
        return true;
    });
}

Outcome setHeaderRow(const Release& release, const QString& blockId, bool headerRow)
{
    return changed(release, blockId, Tables::tr("Header row"), [&](Table& table) {
        table.headerRow = headerRow;
        return true;
    });
}

Outcome setCell(const Release& release, const QString& blockId, qsizetype row, qsizetype column,
                Language language, const QString& text)
{
    return changed(release, blockId, Tables::tr("Cell"), [&](Table& table) {
        if (row < 0 || row >= table.rows.size() || column < 0 || column >= table.columns() ||
            table.rows[row][column][language].plain() == text)
            return false;
        // Words that stay keep their marks.
        RichText& cell = table.rows[row][column][language];
        const base::TextEdit edit = base::editBetween(cell.plain(), text);
        cell = cell.replaced(edit.from, edit.length, RichText(edit.insert));
        return true;
    });
}

} // namespace communique::editing::commands
