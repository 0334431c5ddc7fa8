#include "writers/pdf/PdfWriter.h"

#include "writers/pdf/Drawing.h"
#include "writers/pdf/Finishing.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

cairo_status_t append(void* target, const unsigned char* bytes, unsigned int length)
{
    static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

/// The date in the file: SOURCE_DATE_EPOCH where it is set, else the date of issue. Never the clock, so that
/// equal releases give equal bytes.
QByteArray creationDate(const document::Release& release)
{
    bool isNumber = false;
    const qint64 epoch = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).toString(Qt::ISODate).toLatin1();
    const QDate date = release.header().date;
    return (date.isValid() ? date : QDate(1970, 1, 1)).toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
}

/// Adds what one box takes up on a page; the rows of a table become one place.
void addPlace(QList<BlockPlace>& places, const Box& box, const Placed& item, int page, const Form& form)
{
    if (box.blockId.isEmpty())
        return;
    const double height = box.isRow() ? box.rowHeight : (item.lastLine - item.firstLine) * box.lineHeight();
    if (!places.isEmpty() && places.last().blockId == box.blockId && places.last().page == page)
        places.last().height = item.y + height - places.last().y;
    else
        places.append({box.blockId, page, form.marginStart, item.y,
                       form.pageWidth - form.marginStart - form.marginEnd, height});
}

} // namespace

base::Result<QByteArray> writePdf(const document::Release& release, const document::Form& form,
                                  const QList<base::Language>& languages)
{
    QByteArray drawn;
    Structure structure;
    const int document = structure.addNode(-1, "Document");
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(append, &drawn, form.pageWidth, form.pageHeight);
    const QByteArray created = creationDate(release);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created.constData());
    {
        Drawing drawing(surface, form, structure);
        for (const base::Language language : languages)
            drawing.drawRelease(release, language, document);
    }
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::Error{base::ErrorKind::Unwritable,
                           Writing::tr("The pages could not be drawn (%1). Check the installed fonts.")
                               .arg(QString::fromLatin1(cairo_status_to_string(status)))};
    const QString title = document::titleOrOther(release, languages.first());
    return finish(drawn, structure,
                  {title.isEmpty() ? form.kind(release.header().kind, languages.first()) : title,
                   base::code(languages.first()).toLatin1()});
}

PageLayout layoutOf(const document::Release& release, const document::Form& form, base::Language language)
{
    Structure structure;
    const QList<Box> boxes = compose(release, form, language, structure, structure.addNode(-1, "Document"));
    const Room room = roomOf(form, language);
    const QList<Page> pages = paginate(boxes, room);
    PageLayout layout;
    layout.pages = static_cast<int>(pages.size());
    for (int p = 0; p < pages.size(); ++p)
        for (const Placed& item : pages[p].items)
            addPlace(layout.places, boxes[item.box], item, p + 1, form);
    for (const BlockPlace& place : std::as_const(layout.places))
        if (!layout.pageOfBlock.contains(place.blockId))
            layout.pageOfBlock.insert(place.blockId, place.page);
    layout.firstPageFill =
        std::clamp((pages.first().bottom - room.firstTop) / (room.bottom - room.firstTop), 0.0, 1.0);
    layout.firstPageFree = std::max(0.0, room.bottom - pages.first().bottom);
    return layout;
}

} // namespace communique::writers::pdf
