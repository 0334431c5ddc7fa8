#pragma once

#include "writers/pdf/Box.h"

#include <vector>

namespace communique::writers::pdf {

/// What the tables of one language have in common.
struct TableSetting
{
    document::TextStyle style;
    base::Language language = base::Language::Korean;
    double width = 0; ///< of the column that the table fills, in points
    bool breakAtSyllables = false;
};

/// What a table gives up so that its words find room.
struct TableFit
{
    double size = 1;              ///< of its letters, as a share of what the form gives them
    double padding = CellPadding; ///< left and right of a text
};

/// One cell before it is laid out.
struct CellSpec
{
    document::RichText text;
    bool shaded = false;
    QByteArray scope; ///< of a header cell: "Row" or "Column"; empty for data
    int rows = 1;     ///< that it spans
    int column = 0;
    bool flushRight = false; ///< in a column of amounts
};

/// What the texts in a column need, in points.
struct ColumnWidths
{
    double parts = 0;  ///< for its words where they are divided
    double least = 0;  ///< for its longest word
    double easy = 0;   ///< for its short texts on one line
    double wanted = 0; ///< for its longest text on one line
};

[[nodiscard]] std::vector<ColumnWidths> measured(const QList<QList<CellSpec>>& rows, int columns,
                                                 const TableSetting& setting);

/// Of a table block, in the language of the setting.
[[nodiscard]] std::vector<ColumnWidths> measured(const document::Block& block, const TableSetting& setting);

/// What a table of such columns gives up: where its words find no room each on a line of its own, letters
/// become smaller, down to a limit beyond which words are divided.
[[nodiscard]] TableFit fitOf(std::vector<ColumnWidths> measures, const TableSetting& setting);

/// The rows of a table, each with its cells from left to right; a cell that reaches down leaves its place in
/// the next rows out. Columns are as wide as their words want, and about equal where they want too much. The
/// structure gets a TR with TH and TD for each row below `table`.
[[nodiscard]] QList<Box> layOutTable(const QList<QList<CellSpec>>& rows,
                                     const std::vector<ColumnWidths>& measures, const TableSetting& setting,
                                     const TableFit& fit, Structure& structure, int table);

/// What stays on one page of so much height: a header row with the next one, a small table, and of others two
/// rows on each side of the page's end. Rows that would leave half a page empty are parted.
void keepRowsTogether(QList<Box>& rows, bool headed, double pageHeight);

/// The cells of a table block.
[[nodiscard]] QList<QList<CellSpec>> cellsOf(const document::Block& block, base::Language language);

/// The government's grid: 담당 부서, the department beside its people, then role, position, name and number
/// of each (행정안전부·문화체육관광부, 보도자료 서식 2023).
[[nodiscard]] QList<QList<CellSpec>> cellsOf(const QList<document::Contact>& contacts, const QString& label);
inline constexpr int ContactColumns = 6;

/// What is known of a person on one line. Where that is too long, what separates goes to the next line with
/// what it belongs to.
[[nodiscard]] QString joinedFacts(QStringList facts);

} // namespace communique::writers::pdf
