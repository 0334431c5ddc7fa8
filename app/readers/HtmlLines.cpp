#include "readers/Line.h"

#include "base/Text.h"

#include <QRegularExpression>

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

/// An HTML page as lines, by its own structure. Nothing here recurses: a page may be nested as deep as it
/// likes.
namespace communique::readers {

namespace {

struct Destroy
{
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// Deeper than any page; the parser takes quadratic time in the depth.
constexpr int MaxDepth = 2000;

QByteArray attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArray(found->value) : QByteArray();
}

bool isHidden(const GumboElement& element)
{
    const QByteArray style = attribute(element, "style").simplified().toLower().replace(" ", "");
    return gumbo_get_attribute(&element.attributes, "hidden") ||
           attribute(element, "aria-hidden") == "true" || style.contains("display:none") ||
           style.contains("visibility:hidden");
}

bool isNoText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
        return true;
    default:
        return false;
    }
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_U:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

const GumboVector* childrenOf(const GumboNode* node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT ? &node->v.element.children : nullptr;
}

class Collector
{
public:
    QList<Line> collect(const GumboNode* root)
    {
        m_stack.append({root, 0});
        while (!m_stack.isEmpty()) {
            Frame& top = m_stack.last();
            const GumboVector* children = childrenOf(top.node);
            if (!children || top.next == children->length) {
                const GumboNode* done = m_stack.takeLast().node;
                leave(done);
                continue;
            }
            enter(static_cast<const GumboNode*>(children->data[top.next++]));
        }
        endLine();
        return m_lines;
    }

private:
    struct Frame
    {
        const GumboNode* node;
        unsigned next;
    };

    void enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
            node->type == GUMBO_NODE_CDATA) {
            m_text += QString::fromUtf8(node->v.text.text);
            m_number = static_cast<int>(node->v.text.start_pos.line);
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboElement& element = node->v.element;
        const GumboTag tag = element.tag;
        if (isNoText(tag) || isHidden(element) || isPageFurniture(tag))
            return;
        if (tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE)
            ++m_article;
        if (!isInline(tag))
            endLine();
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TABLE)
            m_blank = true;
        if (tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL)
            openList(element);
        if (tag == GUMBO_TAG_LI)
            openItem();
        if (tag == GUMBO_TAG_TABLE)
            m_tables.append(document::Table());
        if (tag == GUMBO_TAG_TR && !m_tables.isEmpty())
            m_tables.last().rows.append(QList<document::Cell>());
        if (tag == GUMBO_TAG_TH && !m_tables.isEmpty() && m_tables.last().rows.size() <= 1)
            m_tables.last().headerRow = true;
        m_stack.append({node, 0});
    }

    void leave(const GumboNode* node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            endCell();
            return;
        }
        if (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4)
            m_heading = true;
        m_title = tag == GUMBO_TAG_H1;
        if (!isInline(tag))
            endLine();
        m_heading = m_title = false;
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI)
            m_blank = true;
        if ((tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL) && !m_lists.isEmpty())
            m_lists.removeLast();
        if (tag == GUMBO_TAG_TABLE && !m_tables.isEmpty())
            endTable();
        if (tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE)
            --m_article;
    }

    /// A page's own header and footer; those of an article belong to the release.
    [[nodiscard]] bool isPageFurniture(GumboTag tag) const
    {
        return (tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_HEADER) && m_article == 0;
    }

    void openList(const GumboElement& element)
    {
        const int start = attribute(element, "start").toInt();
        m_lists.append(element.tag == GUMBO_TAG_OL ? std::max(start, 1) : 0);
    }

    void openItem()
    {
        if (m_lists.isEmpty())
            return;
        int& counter = m_lists.last();
        m_item = counter > 0 ? QString::number(counter++) + u". "_s : m_lists.size() > 2 ? u"- "_s : u"° "_s;
    }

    void endCell()
    {
        const QString text = base::collapsed(m_text);
        m_text.clear();
        if (m_tables.isEmpty() || m_tables.last().rows.isEmpty())
            return;
        document::Cell cell;
        cell[base::Language::Korean] = text;
        m_tables.last().rows.last().append(cell);
    }

    void endTable()
    {
        document::Table table = m_tables.takeLast();
        table.rows.removeIf([](const auto& row) { return row.isEmpty(); });
        qsizetype columns = 0;
        for (const auto& row : table.rows)
            columns = std::max(columns, row.size());
        for (auto& row : table.rows)
            row.resize(columns);
        if (table.rows.isEmpty())
            return;
        // A table of one cell is a frame around text.
        if (columns == 1 && table.rows.size() == 1) {
            m_text = table.rows[0][0][base::Language::Korean].plain();
            endLine();
            return;
        }
        Line line;
        line.number = m_number;
        line.blankBefore = true;
        line.table = table;
        m_lines.append(line);
    }

    void endLine()
    {
        if (!m_tables.isEmpty())
            return;
        const QString text = base::collapsed(base::cleaned(m_text));
        m_text.clear();
        if (text.isEmpty())
            return;
        Line line{m_number, text, 0, -1, m_blank || m_lines.isEmpty(), m_heading, m_title, {}};
        if (!m_item.isEmpty() && !hasMarker(text))
            line.text.prepend(m_item);
        m_item.clear();
        m_lines.append(line);
        m_blank = false;
    }

    static bool hasMarker(const QString& text)
    {
        const QChar first = text.front();
        return !first.isLetterOrNumber() ||
               (first.isDigit() && text.size() > 1 && (text[1] == u'.' || text[1].isDigit()));
    }

    QList<Frame> m_stack;
    QList<Line> m_lines;
    QList<int> m_lists; ///< next number of each open list, 0 for one without numbers
    QList<document::Table> m_tables;
    QString m_text;
    QString m_item;
    int m_number = 0;
    int m_article = 0;
    bool m_blank = true;
    bool m_heading = false;
    bool m_title = false;
};

} // namespace

bool isNestedTooDeeply(const QString& html)
{
    // Elements whose end tag is often left out do not count.
    static const QRegularExpression tag(
        u"<(/?)(?!(?:br|img|hr|input|meta|link|p|li|td|th|tr|col|option)\\b)[a-z]"_s,
        QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    auto matches = tag.globalMatch(html);
    while (matches.hasNext() && depth <= MaxDepth)
        depth += matches.next().capturedLength(1) > 0 ? -1 : 1;
    return depth > MaxDepth;
}

QList<Line> linesOfHtml(const QString& html)
{
    const QByteArray utf8 = html.toUtf8();
    const std::unique_ptr<GumboOutput, Destroy> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), static_cast<size_t>(utf8.size())));
    return Collector().collect(output->document);
}

} // namespace communique::readers
