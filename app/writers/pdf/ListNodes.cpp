#include "writers/pdf/ListNodes.h"

#include "document/Counter.h"

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

using document::BlockType;

namespace {

/// ISO 32000-1, table 347; what has no name there counts as a disc, since a list with labels must have one
/// (ISO 14289-1, 7.6).
QByteArray numberingOf(const QString& marker)
{
    for (const QChar c : marker) {
        if (c.isDigit() || (c >= u'①' && c <= u'⑳'))
            return "Decimal";
        if (c.isLetter() && marker.size() > 1)
            return c.isUpper() ? "UpperAlpha" : "LowerAlpha";
    }
    if (u"°º◦○ㅇo"_s.contains(marker.front()))
        return "Circle";
    return u"□■▪"_s.contains(marker.front()) ? "Square" : "Disc";
}

} // namespace

int listDepth(const document::BlockShape& shape)
{
    if (shape.type == BlockType::Paragraph && shape.marker)
        return 1;
    if (shape.type == BlockType::Point || (shape.type == BlockType::Note && shape.level > 0))
        return shape.level + 1;
    return 0;
}

ListNodes::Item ListNodes::add(int depth, const QString& marker)
{
    while (m_open.size() > depth)
        m_open.removeLast();
    while (m_open.size() < depth) {
        const int parent = m_open.isEmpty()          ? m_root
                           : m_open.last().body >= 0 ? m_open.last().body
                                                     : m_open.last().list;
        m_open.append({m_structure.addNode(parent, "L"), -1});
    }
    Item item;
    const int list = m_open.last().list;
    const int entry = m_structure.addNode(list, "LI");
    if (!marker.isEmpty()) {
        item.label = m_structure.addNode(entry, "Lbl");
        m_structure.node(list).listNumbering = numberingOf(marker);
    }
    m_open.last().body = m_structure.addNode(entry, "LBody");
    item.text = m_structure.addNode(m_open.last().body, "P");
    return item;
}

int ListNodes::parentOfNote(int level)
{
    while (m_open.size() > level + 1)
        m_open.removeLast();
    return m_open.isEmpty() ? m_root : m_open.last().body;
}

} // namespace communique::writers::pdf
