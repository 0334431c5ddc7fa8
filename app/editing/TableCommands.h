#pragma once

#include "editing/Commands.h"

/// What a person can do to a table. Rows and columns count from 0; every change is one undo step.
namespace communique::editing::commands {

inline constexpr qsizetype MaxTableRows = 1000;
inline constexpr qsizetype MaxTableColumns = 20;

/// An empty table with a header row; where, see insertBlock().
[[nodiscard]] Outcome insertTable(const Release& release, const Selection& selection, qsizetype rows,
                                  qsizetype columns);
[[nodiscard]] Outcome insertRow(const Release& release, const QString& blockId, qsizetype at);
/// The last row or column stays: a table without cells is removed as a block.
[[nodiscard]] Outcome removeRow(const Release& release, const QString& blockId, qsizetype row);
[[nodiscard]] Outcome moveRow(const Release& release, const QString& blockId, qsizetype from, qsizetype to);
[[nodiscard]] Outcome insertColumn(const Release& release, const QString& blockId, qsizetype at);
[[nodiscard]] Outcome removeColumn(const Release& release, const QString& blockId, qsizetype column);
[[nodiscard]] Outcome moveColumn(const Release& release, const QString& blockId, qsizetype from,
                                 qsizetype to);
[[nodiscard]] Outcome setHeaderRow(const Release& release, const QString& blockId, bool headerRow);
[[nodiscard]] Outcome setCell(const Release& release, const QString& blockId, qsizetype row, qsizetype column,
                              Language language, const QString& text);

} // namespace communique::editing::commands
