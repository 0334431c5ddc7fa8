#include "writers/pdf/Tables.h"

#include "document/Amounts.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

/// Dates, names, numbers: a short text is not broken while there is room elsewhere.
constexpr qsizetype ShortText = 16;

/// Where there is no room for all words, one that is wider does not take the room of others.
constexpr double WidestWord = 0.3; ///< of the table
/// Where words find no room, the letters become smaller, down to this share of their size.
constexpr double LeastShrinking = 0.7;
constexpr double NarrowPadding = 2;
constexpr double Tolerance = 0.01;
/// Rows of a cell that reaches over more of them may be parted, but not these from the first or the last.
constexpr qsizetype KeptRows = 3;

constexpr qsizetype FewRows = 4;     ///< a table with no more of them is small
constexpr double SmallTable = 0.25;  ///< of a page: and so is one that is no higher
constexpr double MostTogether = 0.5; ///< of a page

/// How the columns are set.
struct Grid
{
    std::vector<double> widths;
    TableSetting setting;
    double padding = CellPadding; ///< left and right of a text
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

double total(const std::vector<ColumnWidths>& columns, double ColumnWidths::*width, double padding)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0, [=](double sum, const ColumnWidths& column) {
        return sum + column.*width + 2 * padding;
    });
}

/// There is no room for all words. Columns that want less than an equal share get what they want, the others
/// what is left, each the same, but where possible none less than for the parts of its words.
std::vector<double> levelled(const std::vector<ColumnWidths>& columns, double room, double padding)
{
    const bool partsFit = total(columns, &ColumnWidths::parts, padding) <= room;
    const auto widthsAt = [&](double level) {
        std::vector<double> widths;
        for (const ColumnWidths& column : columns)
            widths.push_back(partsFit ? std::clamp(level, column.parts, column.least) + 2 * padding
                                      : std::min(level, column.parts + 2 * padding));
        return widths;
    };
    double low = 0;
    double high = room;
    while (high - low > Tolerance / double(columns.size())) {
        const double level = (low + high) / 2;
        const std::vector<double> widths = widthsAt(level);
        (std::accumulate(widths.begin(), widths.end(), 0.0) <= room ? low : high) = level;
    }
    return widthsAt(low);
}

/// The room is shared in proportion to what the columns want beyond what they need.
std::vector<double> shared(const std::vector<ColumnWidths>& columns, double room, double padding)
{
    double ColumnWidths::*low = &ColumnWidths::least;
    double ColumnWidths::*high = &ColumnWidths::easy;
    if (total(columns, high, padding) < room) {
        low = high;
        high = &ColumnWidths::wanted;
    }
    const double least = total(columns, low, padding);
    const double most = total(columns, high, padding);
    if (least >= room)
        return levelled(columns, room, padding);
    std::vector<double> widths;
    for (const ColumnWidths& column : columns) {
        const double beyond = most <= room
                                  ? column.*high - column.*low + (room - most) / double(columns.size())
                                  : (room - least) * (column.*high - column.*low) / (most - least);
        widths.push_back(column.*low + 2 * padding + beyond);
    }
    return widths;
}

void keepToWidest(std::vector<ColumnWidths>& columns, const TableSetting& setting)
{
    const double widest = setting.width * WidestWord;
    for (ColumnWidths& column : columns) {
        column.least = std::min(column.least, widest);
        column.easy = std::min(column.easy, widest);
    }
}

Grid gridOf(std::vector<ColumnWidths> measures, const TableSetting& setting, const TableFit& fit)
{
    Grid grid{{}, setting, fit.padding};
    grid.setting.style.size *= fit.size;
    if (total(measures, &ColumnWidths::least, 0) * fit.size + 2 * fit.padding * double(measures.size()) >
        setting.width + Tolerance)
        keepToWidest(measures, setting);
    for (ColumnWidths& column : measures)
        column = {column.parts * fit.size, column.least * fit.size, column.easy * fit.size,
                  column.wanted * fit.size};
    grid.widths = shared(measures, setting.width, grid.padding);
    return grid;
}

CellBox cellBox(const CellSpec& spec, const Grid& grid, Structure& structure, int row)
{
    CellBox cell;
    cell.x = std::accumulate(grid.widths.begin(), grid.widths.begin() + spec.column, 0.0);
    cell.width = grid.widths[static_cast<std::size_t>(spec.column)];
    cell.textX = grid.padding;
    cell.shaded = spec.shaded;
    cell.rows = spec.rows;
    Setting setting = settingOf(grid.setting, std::max(1.0, cell.width - 2 * grid.padding));
    if (spec.flushRight)
        setting.alignment = PANGO_ALIGN_RIGHT;
    cell.text = layOut(spec.text, setting);
    if (spec.flushRight) // Pango aligns the lines with each other; the whole is moved to the edge
        cell.textX = cell.width - grid.padding - widthOf(cell.text.get(), grid.setting.style);
    cell.node = structure.addNode(row, spec.scope.isEmpty() ? "TD" : "TH");
    structure.node(cell.node).scope = spec.scope;
    structure.node(cell.node).rowSpan = spec.rows;
    return cell;
}

/// A cell that reaches over several rows makes the last of them higher where it needs that. A page ends only
/// inside a cell that reaches over many, and never so that its words have no room.
void makeRoomForSpans(QList<Box>& boxes)
{
    for (qsizetype r = 0; r < boxes.size(); ++r)
        for (const CellBox& cell : std::as_const(boxes[r].cells)) {
            if (cell.rows == 1)
                continue;
            const qsizetype end = std::min(r + cell.rows, boxes.size());
            const bool parted = cell.rows > 2 * KeptRows;
            const qsizetype last = (parted ? r + KeptRows : end) - 1;
            double there = 0;
            for (qsizetype i = r; i <= last; ++i)
                there += boxes[i].rowHeight;
            const double needed =
                pango_layout_get_line_count(cell.text.get()) * boxes[r].lineHeight() + 2 * CellPadding;
            boxes[last].rowHeight += std::max(0.0, needed - there);
            for (qsizetype i = r; i < end - 1; ++i)
                boxes[i].keepWithNext = !parted || i < last || i >= end - KeptRows;
        }
}

} // namespace

std::vector<ColumnWidths> measured(const QList<QList<CellSpec>>& rows, int columns,
                                   const TableSetting& setting)
{
    std::vector<ColumnWidths> measures(static_cast<std::size_t>(columns));
    const Setting line = settingOf(setting, -1);
    const double widest = setting.width * WidestWord;
    for (const auto& row : rows)
        for (const CellSpec& cell : row) {
            ColumnWidths& column = measures[static_cast<std::size_t>(cell.column)];
            const TextWidths text = widthsOf(cell.text, line);
            const double whole = text.whole + 1;
            const double word = std::min(whole, text.word + 1);
            const double part = std::min({word, widest, text.part + 1});
            column.wanted = std::max(column.wanted, whole);
            column.least = std::max(column.least, word);
            column.parts = std::max(column.parts, part);
            column.easy = std::max(column.easy, cell.text.size() <= ShortText ? whole : word);
        }
    return measures;
}

std::vector<ColumnWidths> measured(const document::Block& block, const TableSetting& setting)
{
    return measured(cellsOf(block, setting.language), static_cast<int>(block.table.columns()), setting);
}

TableFit fitOf(std::vector<ColumnWidths> measures, const TableSetting& setting)
{
    const auto sizeWith = [&](double padding) {
        const double room = setting.width - 2 * padding * double(measures.size());
        return std::min(1.0, room / std::max(1.0, total(measures, &ColumnWidths::least, 0)));
    };
    if (sizeWith(NarrowPadding) < LeastShrinking)
        keepToWidest(measures, setting);
    if (sizeWith(CellPadding) >= 1)
        return {};
    return {std::max(LeastShrinking, sizeWith(NarrowPadding)), NarrowPadding};
}

QList<Box> layOutTable(const QList<QList<CellSpec>>& rows, const std::vector<ColumnWidths>& measures,
                       const TableSetting& setting, const TableFit& fit, Structure& structure, int table)
{
    const Grid grid = gridOf(measures, setting, fit);
    QList<Box> boxes;
    for (const auto& row : rows) {
        Box box;
        box.style = grid.setting.style;
        const int node = structure.addNode(table, "TR");
        for (const CellSpec& spec : row)
            box.cells.append(cellBox(spec, grid, structure, node));
        box.rowHeight = std::max(1, box.lineCount()) * box.lineHeight() + 2 * CellPadding;
        boxes.append(box);
    }
    makeRoomForSpans(boxes);
    return boxes;
}

void keepRowsTogether(QList<Box>& rows, bool headed, double pageHeight)
{
    const qsizetype first = headed ? 1 : 0;
    double height = 0;
    for (qsizetype r = first; r < rows.size(); ++r)
        height += rows[r].height();
    const bool small = height <= pageHeight * SmallTable ||
                       (rows.size() - first <= FewRows && height <= pageHeight * MostTogether);
    for (qsizetype r = 0; r + 1 < rows.size(); ++r) {
        const bool atEnd = r == first || r + 2 == rows.size();
        const bool pair = rows[r].height() + rows[r + 1].height() <= pageHeight * MostTogether;
        if (r < first || small || (atEnd && pair))
            rows[r].keepWithNext = true;
    }
}

QList<QList<CellSpec>> cellsOf(const document::Block& block, base::Language language)
{
    const QList<bool> amounts = document::amountColumns(block.table, language);
    QList<QList<CellSpec>> rows;
    for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
        const bool head = r == 0 && block.table.headerRow;
        QList<CellSpec> row;
        for (qsizetype c = 0; c < block.table.columns(); ++c) {
            CellSpec cell;
            cell.text = block.table.rows[r][c][language];
            cell.column = static_cast<int>(c);
            cell.flushRight = amounts[c];
            cell.shaded = head;
            // A table without a header row has no header cells: none is made up that the release doesn't
            // name.
            if (head)
                cell.scope = "Column";
            row.append(cell);
        }
        rows.append(row);
    }
    return rows;
}

QList<QList<CellSpec>> cellsOf(const QList<document::Contact>& contacts, const QString& label)
{
    // A header cell that says nothing would be read out before each fact of its row.
    const auto headed = [](const QString& words) { return words.isEmpty() ? QByteArray() : "Row"_ba; };
    QList<QList<CellSpec>> rows;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const document::Contact& contact = contacts[i];
        QList<CellSpec> row;
        if (i == 0 || contact.department != contacts[i - 1].department) {
            int people = 1;
            while (i + people < contacts.size() && contacts[i + people].department == contact.department)
                ++people;
            row.append({label, true, "Row", people, 0});
            row.append({contact.department, false, headed(contact.department), people, 1});
        }
        row.append({contact.role, !contact.role.isEmpty(), headed(contact.role), 1, 2});
        row.append({contact.position, false, {}, 1, 3});
        row.append({contact.name, false, {}, 1, 4});
        row.append({joinedFacts({contact.phone, contact.email}), false, {}, 1, 5});
        rows.append(row);
    }
    return rows;
}

QString joinedFacts(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" ·\u00A0"_s);
}

} // namespace communique::writers::pdf
