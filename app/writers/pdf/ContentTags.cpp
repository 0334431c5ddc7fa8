#include "writers/pdf/ContentTags.h"

namespace communique::writers::pdf {

namespace {

/// Behind the string that starts at `at` (ISO 32000-1, 7.3.4.2): brackets in it are balanced or escaped.
qsizetype afterString(const QByteArray& content, qsizetype at)
{
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\')
            ++at;
        else if (content[at] == '(')
            ++depth;
        else if (content[at] == ')' && --depth == 0)
            return at + 1;
    }
    return at;
}

/// Behind "/Name << /MCID 3 >> BDC" at `at`, which is how Cairo tags; -1 for any other name.
qsizetype afterTag(const QByteArray& content, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < content.size() && isalnum(static_cast<uchar>(content[end])))
        ++end;
    constexpr QByteArrayView Properties(" << /MCID ");
    if (!QByteArrayView(content).sliced(end).startsWith(Properties))
        return -1;
    const qsizetype operation = content.indexOf("BDC", end);
    return operation < 0 ? -1 : operation + 3;
}

QByteArray hexadecimal(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

} // namespace

QByteArray ContentTags::rewritten(const QByteArray& content)
{
    ++m_page;
    m_nextId = 0;
    QByteArray fresh;
    fresh.reserve(content.size() + content.size() / 8);
    qsizetype done = 0;
    for (qsizetype at = 0; at < content.size();) {
        if (content[at] == '(') {
            at = afterString(content, at);
            continue;
        }
        const qsizetype end = content[at] == '/' ? afterTag(content, at) : -1;
        if (end < 0) {
            ++at;
            continue;
        }
        fresh.append(QByteArrayView(content).sliced(done, at - done));
        const bool own = QByteArrayView(content).sliced(at).startsWith("/P ") ||
                         QByteArrayView(content).sliced(at).startsWith("/NonStruct ");
        // A link inside an SVG picture: the picture is one figure, with one alternative text.
        fresh += own ? nextTag() : QByteArray("/Span BMC");
        at = done = end;
    }
    return fresh.append(QByteArrayView(content).sliced(done));
}

QByteArray ContentTags::nextTag()
{
    const auto leaf = m_places.size();
    const int index =
        leaf < m_structure.leaves().size() ? m_structure.leaves()[leaf].node : Structure::LayoutArtifact;
    if (index < 0) {
        m_places.append({m_page, -1});
        return index == Structure::Artifact ? "/Artifact << /Type /Pagination >> BDC"
                                            : "/Artifact << /Type /Layout >> BDC";
    }
    const Structure::Node& node = m_structure.nodes()[index];
    m_places.append({m_page, m_nextId});
    QByteArray tag = '/' + node.type + " << /MCID " + QByteArray::number(m_nextId++);
    if (!node.actualText.isEmpty())
        tag += " /ActualText " + hexadecimal(node.actualText);
    if (!node.language.isEmpty() && node.type == "Span")
        tag += " /Lang (" + node.language + ')';
    return tag + " >> BDC";
}

} // namespace communique::writers::pdf
