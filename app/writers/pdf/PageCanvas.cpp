#include "writers/pdf/PageCanvas.h"

namespace communique::writers::pdf {

int PageCanvas::beginContent(int node, double top)
{
    const auto page = static_cast<int>(m_pages.size()) - 1;
    if (node < 0) {
        content().beginMarked(node == Structure::Artifact ? "/Artifact << /Type /Pagination >>"
                                                          : "/Artifact << /Type /Layout >>");
        return m_structure.addLeaf({node, top, page, -1});
    }
    const int leaf = m_structure.addLeaf({node, top, page, content().takeMark()});
    const Structure::Node& element = m_structure.nodes()[node];
    QByteArray tag = '/' + element.type + " << /MCID " + QByteArray::number(m_structure.leaves()[leaf].id);
    if (!element.actualText.isEmpty())
        tag += " /ActualText " + hexadecimal(element.actualText);
    if (!element.language.isEmpty() && element.type == "Span")
        tag += " /Lang (" + element.language + ')';
    content().beginMarked(tag + " >>");
    return leaf;
}

void PageCanvas::drawPicture(const document::Media& media, const PictureFrame& frame)
{
    const int picture = m_pictures.indexOf(media, {frame.width, frame.height});
    content().paint(picture, m_pictures.sizeOf(picture), {frame.x, frame.y, frame.width, frame.height});
}

} // namespace communique::writers::pdf
