#include "writers/pdf/Tables.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

/// Dates, names, numbers: a short text is not broken while there is room elsewhere.
constexpr qsizetype ShortText = 16;

struct ColumnWidths
{
    double least = 2 * CellPadding;  ///< for its longest word
    double wanted = 2 * CellPadding; ///< for its longest text on one line
};

Setting settingOf(const TableSetting& table, double width)
{
    Setting setting;
    setting.style = table.style;
    setting.language = table.language;
    setting.width = width;
    setting.breakAtSyllables = table.breakAtSyllables;
    return setting;
}

/// The room is shared in proportion to what the columns want beyond what they need.
std::vector<double> shared(const std::vector<ColumnWidths>& columns, double room)
{
    double least = 0;
    double wanted = 0;
    for (const ColumnWidths& column : columns) {
        least += column.least;
        wanted += column.wanted;
    }
    std::vector<double> widths;
    for (const ColumnWidths& column : columns) {
        if (wanted <= room)
            widths.push_back(column.wanted + (room - wanted) / double(columns.size()));
        else if (least < room)
            widths.push_back(column.least +
                             (room - least) * (column.wanted - column.least) / (wanted - least));
        else
            widths.push_back(column.least * room / least);
    }
    return widths;
}

std::vector<double> columnWidths(const QList<QList<CellSpec>>& rows, int columns, const TableSetting& setting)
{
    std::vector<ColumnWidths> measures(static_cast<std::size_t>(columns));
    for (const auto& row : rows)
        for (const CellSpec& cell : row) {
            ColumnWidths& column = measures[static_cast<std::size_t>(cell.column)];
            const Setting line = settingOf(setting, -1);
            const double whole = widthOf(layOut(cell.text, line).get(), setting.style);
            const double word = cell.text.size() <= ShortText ? whole : longestWordOf(cell.text, line);
            column.wanted = std::max(column.wanted, whole + 2 * CellPadding + 1);
            column.least = std::max(column.least, word + 2 * CellPadding + 1);
        }
    return shared(measures, setting.width);
}

CellBox cellBox(const CellSpec& spec, const std::vector<double>& widths, const TableSetting& setting,
                Structure& structure, int row)
{
    CellBox cell;
    const auto column = static_cast<std::size_t>(spec.column);
    cell.x = std::accumulate(widths.begin(), widths.begin() + spec.column, 0.0);
    cell.width = widths[column];
    cell.shaded = spec.shaded;
    cell.rows = spec.rows;
    cell.text = layOut(spec.text, settingOf(setting, cell.width - 2 * CellPadding));
    cell.node = structure.addNode(row, spec.scope.isEmpty() ? "TD" : "TH");
    structure.node(cell.node).scope = spec.scope;
    structure.node(cell.node).rowSpan = spec.rows;
    return cell;
}

/// A cell that reaches over several rows makes the last of them higher where it needs that.
void makeRoomForSpans(QList<Box>& boxes)
{
    for (qsizetype r = 0; r < boxes.size(); ++r)
        for (const CellBox& cell : std::as_const(boxes[r].cells)) {
            if (cell.rows == 1)
                continue;
            const qsizetype last = std::min(r + cell.rows, boxes.size()) - 1;
            double there = 0;
            for (qsizetype i = r; i <= last; ++i)
                there += boxes[i].rowHeight;
            const double needed =
                pango_layout_get_line_count(cell.text.get()) * boxes[r].lineHeight() + 2 * CellPadding;
            boxes[last].rowHeight += std::max(0.0, needed - there);
            for (qsizetype i = r; i < last; ++i)
                boxes[i].keepWithNext = true;
        }
}

} // namespace

QList<Box> layOutTable(const QList<QList<CellSpec>>& rows, int columns, const TableSetting& setting,
                       Structure& structure, int table)
{
    const std::vector<double> widths = columnWidths(rows, columns, setting);
    QList<Box> boxes;
    for (const auto& row : rows) {
        Box box;
        box.style = setting.style;
        const int node = structure.addNode(table, "TR");
        for (const CellSpec& spec : row)
            box.cells.append(cellBox(spec, widths, setting, structure, node));
        box.rowHeight = std::max(1, box.lineCount()) * box.lineHeight() + 2 * CellPadding;
        boxes.append(box);
    }
    makeRoomForSpans(boxes);
    return boxes;
}

QList<QList<CellSpec>> cellsOf(const document::Block& block, base::Language language)
{
    QList<QList<CellSpec>> rows;
    for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
        const bool head = r == 0 && block.table.headerRow;
        QList<CellSpec> row;
        for (qsizetype c = 0; c < block.table.columns(); ++c) {
            CellSpec cell;
            cell.text = block.table.rows[r][c][language];
            cell.column = static_cast<int>(c);
            cell.shaded = head;
            if (head)
                cell.scope = "Column";
            else if (!block.table.headerRow && c == 0 && block.table.columns() > 1)
                cell.scope = "Row"; // the first cell says what its row is about
            row.append(cell);
        }
        rows.append(row);
    }
    return rows;
}

QList<QList<CellSpec>> cellsOf(const QList<document::Contact>& contacts, const QString& label)
{
    QList<QList<CellSpec>> rows;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const document::Contact& contact = contacts[i];
        QList<CellSpec> row;
        if (i == 0 || contact.department != contacts[i - 1].department) {
            int people = 1;
            while (i + people < contacts.size() && contacts[i + people].department == contact.department)
                ++people;
            row.append({label, true, "Row", people, 0});
            row.append({contact.department, false, {}, people, 1});
        }
        QStringList reached{contact.phone, contact.email};
        reached.removeAll(QString());
        row.append({contact.role, true, "Row", 1, 2});
        row.append({contact.position, false, {}, 1, 3});
        row.append({contact.name, false, {}, 1, 4});
        row.append({reached.join(u" · "_s), false, {}, 1, 5});
        rows.append(row);
    }
    return rows;
}

} // namespace communique::writers::pdf
