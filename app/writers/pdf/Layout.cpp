#include "writers/pdf/Layout.h"

#include "writers/pdf/Composition.h"

#include <algorithm>
#include <map>

namespace communique::writers::pdf {

namespace {

/// Between two languages side by side.
constexpr double Gutter = 22;
constexpr double SmallestPicture = 0.6; ///< of its size

/// A row of a table is as high as its counterpart, so that the next ones begin level without a gap above. So
/// does the first one, also where only one of the two has a caption.
void levelTables(QList<QList<Box>>& columns)
{
    std::map<Row, Box*> rows;
    for (QList<Box>& boxes : columns)
        for (Box& box : boxes) {
            if (box.row.step == 0)
                continue;
            Box*& other = rows[box.row];
            if (other) {
                box.rowHeight = other->rowHeight = std::max(box.rowHeight, other->rowHeight);
                box.spaceBefore = other->spaceBefore = std::min(box.spaceBefore, other->spaceBefore);
            }
            other = &box;
        }
}

/// As high as there is room, where that is not much less than it wants to be.
bool fit(Box& picture, double height)
{
    if (height < picture.rowHeight * SmallestPicture)
        return false;
    if (height < picture.rowHeight) {
        picture.pictureWidth *= height / picture.rowHeight;
        picture.rowHeight = height;
    }
    return true;
}

/// What a caption needs beside its picture.
double heightBelow(const QList<Box>& boxes, qsizetype picture)
{
    if (!boxes[picture].keepWithNext || picture + 1 >= boxes.size())
        return 0;
    const Box& caption = boxes[picture + 1];
    return caption.spaceBefore +
           (caption.unbroken ? caption.height() : std::min(caption.lineCount(), 3) * caption.lineHeight());
}

/// A picture, in one language or both, and what has to stay with it.
struct Figure
{
    double head = 0;  ///< of the release, where it stays with that
    double above = 0; ///< headings, and the gap below them
    double below = 0; ///< the caption
    bool isFirst = false;
    QList<Box*> pictures;
};

/// A picture is set smaller where it would not fit on a page with its heading and its caption, and where the
/// first page would be left to the head otherwise.
void fitPictures(QList<QList<Box>>& columns, const Room& room)
{
    std::map<int, Figure> figures; // by block
    for (QList<Box>& boxes : columns)
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (!boxes[i].picture)
                continue;
            Figure& figure = figures[boxes[i].row.block];
            double head = 0;
            double above = boxes[i].spaceBefore;
            qsizetype h = i - 1;
            for (; h >= 0 && boxes[h].keepWithNext; --h)
                (boxes[h].row.block > 0 ? above : head) += boxes[h].spaceBefore + boxes[h].height();
            figure.isFirst = figure.isFirst || h < 0;
            figure.head = std::max(figure.head, head);
            figure.above = std::max(figure.above, above);
            figure.below = std::max(figure.below, heightBelow(boxes, i));
            figure.pictures.append(&boxes[i]);
        }
    for (const auto& [block, figure] : figures)
        for (Box* picture : figure.pictures) {
            const double around = figure.above + figure.below;
            if (!figure.isFirst || !fit(*picture, room.bottom - room.firstTop - figure.head - around))
                fit(*picture, room.height() - around);
        }
}

} // namespace

double columnWidth(const Form& form, qsizetype languages)
{
    const auto count = double(languages);
    return (form.pageWidth - form.marginStart - form.marginEnd - (count - 1) * Gutter) / count;
}

Layout layOutPages(const Release& release, const Form& form, const QList<Language>& languages,
                   Structure& structure, int document)
{
    Layout layout;
    layout.languages = languages;
    const double width = columnWidth(form, languages.size());
    for (const Language language : languages) {
        layout.spans.append({form.marginStart + double(layout.spans.size()) * (width + Gutter), width});
        const int section = structure.addNode(document, "Art", base::code(language).toLatin1());
        layout.heads.append(structure.addNode(section, "Div"));
        layout.section = layout.section < 0 ? section : layout.section;
        QList<Language> beside = languages;
        beside.removeAll(language);
        layout.columns.append(compose(release, form, language, width, structure, section, beside));
    }
    if (languages.size() > 1)
        levelTables(layout.columns);
    layout.room = Furniture::room(release, form, languages, width);
    fitPictures(layout.columns, layout.room);
    layout.pages = paginate(layout.columns, layout.room);
    return layout;
}

} // namespace communique::writers::pdf
