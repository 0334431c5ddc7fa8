#include "writers/pdf/LinkAnnotations.h"

#include "writers/pdf/Objects.h"

#include <QMap>
#include <QUrl>

namespace communique::writers::pdf {

namespace {

constexpr int PrintFlag = 4; // ISO 32000-1, table 165

/// Stretches of one line are one area.
void addLine(QList<QRectF>& lines, const QRectF& area)
{
    if (!lines.isEmpty() && qFuzzyCompare(lines.last().top(), area.top()))
        lines.last() |= area;
    else
        lines.append(area);
}

/// In ASCII (ISO 32000-1, 12.6.4.7), also where it is none that QUrl would take.
QByteArray addressOf(const QString& target)
{
    const QByteArray encoded = QUrl(target).toEncoded();
    return encoded.isEmpty() ? target.toUtf8().toPercentEncoding(":/?#[]@!$&'()*+,;=%") : encoded;
}

} // namespace

QList<QPDFObjectHandle> LinkAnnotations::add(const Structure::Node& link, QPDFObjectHandle element)
{
    QMap<int, QList<QRectF>> linesByPage;
    for (const Structure::Area& area : link.areas)
        addLine(linesByPage[area.page], area.rect);
    QList<QPDFObjectHandle> references;
    for (auto lines = linesByPage.begin(); lines != linesByPage.end(); ++lines) {
        QPDFObjectHandle page = m_pages.pages[lines.key()];
        QPDFObjectHandle made = m_pages.pdf.makeIndirectObject(annotation(link, lines.value()));
        made.replaceKey("/P", page);
        made.replaceKey("/StructParent", integer(m_pages.pages.size() + m_owners.size()));
        m_owners.append(element);
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", array());
        page.getKey("/Annots").appendItem(made);
        QPDFObjectHandle reference = dictionary();
        reference.replaceKey("/Type", name("OBJR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/Obj", made);
        references.append(reference);
    }
    return references;
}

QPDFObjectHandle LinkAnnotations::annotation(const Structure::Node& link, const QList<QRectF>& lines) const
{
    QRectF around;
    QPDFObjectHandle corners = array();
    for (const QRectF& line : lines) {
        around |= line;
        const double top = m_pages.height - line.top();
        const double bottom = m_pages.height - line.bottom();
        // In the order of every reader, which is not the order of the standard's text.
        for (const double number :
             {line.left(), top, line.right(), top, line.left(), bottom, line.right(), bottom})
            corners.appendItem(real(number));
    }
    QPDFObjectHandle border = array();
    for (int i = 0; i < 3; ++i)
        border.appendItem(integer(0));
    QPDFObjectHandle action = dictionary();
    action.replaceKey("/Type", name("Action"));
    action.replaceKey("/S", name("URI"));
    action.replaceKey("/URI", bytes(addressOf(link.target)));
    QPDFObjectHandle made = dictionary();
    made.replaceKey("/Type", name("Annot"));
    made.replaceKey("/Subtype", name("Link"));
    made.replaceKey("/Rect", m_pages.rectangle(around));
    made.replaceKey("/QuadPoints", corners);
    made.replaceKey("/Border", border);
    made.replaceKey("/F", integer(PrintFlag));
    made.replaceKey("/Contents", unicode(link.words + QStringLiteral(" (%1)").arg(link.target)));
    made.replaceKey("/A", action);
    return made;
}

} // namespace communique::writers::pdf
