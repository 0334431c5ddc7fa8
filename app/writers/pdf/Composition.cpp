#include "writers/pdf/Composition.h"

#include "document/Numbering.h"

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

using document::Block;
using document::BlockType;
using document::FormTexts;
using document::TextStyle;

namespace {

constexpr double CellPadding = 5;
constexpr double ParagraphSpacing = 9;

class Composer
{
public:
    Composer(const Release& release, const Form& form, Language language, Structure& structure, int root)
        : m_release(release)
        , m_texts(form.texts[language])
        , m_form(form)
        , m_language(language)
        , m_numbering(release, form)
        , m_structure(structure)
        , m_root(root)
        , m_width(form.pageWidth - form.marginStart - form.marginEnd)
    {
    }

    QList<Box> compose()
    {
        addHead();
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i)
            addBlock(i);
        addClosing();
        addContacts();
        return m_boxes;
    }

private:
    [[nodiscard]] Setting setting(const TextStyle& style, double width, bool justified) const
    {
        return {style,
                m_language,
                width,
                justified && m_texts.justified,
                m_texts.breakAtSyllables,
                justified && m_texts.hyphenate && m_language == Language::English};
    }

    Box& addText(const QString& blockId, const document::RichText& text, const TextStyle& style, double x,
                 bool justified, const QByteArray& type, int parent)
    {
        Box box;
        box.blockId = blockId;
        box.style = style;
        box.textX = x;
        box.text = layOut(text, setting(style, m_width - x, justified));
        box.node = m_structure.addNode(parent, type);
        m_boxes.append(box);
        return m_boxes.last();
    }

    /// The box, listed in the outline.
    Box& marked(Box& box, const QString& title, int level)
    {
        m_structure.node(box.node).bookmark = {title, level};
        return box;
    }

    void addHead()
    {
        const document::Header& header = m_release.header();
        const bool centred = m_texts.titleCentred;
        const auto place = [&](Box& box, double before) {
            box.spaceBefore = before;
            box.keepWithNext = true;
            box.centred = centred;
            if (centred)
                pango_layout_set_alignment(box.text.get(), PANGO_ALIGN_CENTER);
        };
        const QString title = document::titleOrOther(m_release, m_language);
        if (!title.isEmpty())
            place(marked(addText({}, title, m_texts.titleStyle, 0, false, "H1", m_root), title, 0), 20);
        if (!header.subtitle[m_language].isEmpty()) {
            place(addText({}, m_form.subtitle(header.subtitle[m_language], m_language), m_texts.subtitleStyle,
                          0, false, "P", m_root),
                  4);
        }
        QStringList dateLine;
        if (m_texts.letterhead != document::LetterheadKind::Ruled)
            for (const QString& field : m_texts.pageFields)
                dateLine.append(document::fieldText(field, header, m_form, m_language, true));
        dateLine.removeAll(QString());
        if (!dateLine.isEmpty())
            place(addText({}, dateLine.join(u" · "_s), m_texts.dateStyle, 0, false, "P", m_root), 6);
        m_gap = 18;
    }

    double indentOf(const document::BlockShape& shape) const
    {
        const double step = m_texts.bodyStyle.size * 1.62;
        switch (shape.type) {
        case BlockType::Point:
        case BlockType::Note:
            return step * shape.level;
        case BlockType::Quote:
            return step * 1.5;
        default:
            return 0;
        }
    }

    /// The list node at this depth, closing deeper ones and opening missing ones.
    int listAt(int depth)
    {
        while (m_lists.size() > depth)
            m_lists.removeLast();
        while (m_lists.size() < depth) {
            const int parent = m_lists.isEmpty() ? m_root : bodyOf(m_lists.last());
            m_lists.append({m_structure.addNode(parent, "L"), -1});
        }
        return m_lists.isEmpty() ? m_root : m_lists.last().list;
    }

    struct OpenList
    {
        int list;
        int body; ///< LBody of the item that was added last, -1 for none
    };

    int bodyOf(const OpenList& open) const { return open.body >= 0 ? open.body : open.list; }

    void addListItem(Box& box, int depth, const QString& marker)
    {
        const int list = listAt(depth);
        const int item = m_structure.addNode(list, "LI");
        if (!marker.isEmpty()) {
            box.markerNode = m_structure.addNode(item, "Lbl");
            m_structure.node(list).listNumbering = numberingOf(marker);
        }
        m_lists.last().body = m_structure.addNode(item, "LBody");
        box.node = m_structure.addNode(m_lists.last().body, "P");
    }

    /// ISO 32000-1, table 347; what has no name there counts as a disc, since a list with labels must have
    /// one (ISO 14289-1, 7.6).
    static QByteArray numberingOf(const QString& marker)
    {
        if (marker.front().isDigit())
            return "Decimal";
        if (u"°º◦○ㅇo"_s.contains(marker.front()))
            return "Circle";
        return u"□■▪"_s.contains(marker.front()) ? "Square" : "Disc";
    }

    static int depthOf(const document::BlockShape& shape)
    {
        if (shape.type == BlockType::Paragraph && shape.marker)
            return 1;
        return shape.type == BlockType::Point ? shape.level + 1 : 0;
    }

    TextStyle styleOf(BlockType type) const
    {
        TextStyle style = m_texts.bodyStyle;
        if (type == BlockType::Note)
            style.size *= 0.92;
        if (type == BlockType::Heading) {
            style.families = m_texts.titleStyle.families;
            style.size *= 1.15;
            style.bold = true;
        }
        return style;
    }

    void addBlock(qsizetype index)
    {
        const Block& block = m_release.block(index);
        m_figure = -1;
        if (block.shape.absent[m_language])
            return;
        if (block.shape.type == BlockType::Table) {
            addTable(block);
            return;
        }
        if (block.shape.type == BlockType::Figure && block.figure.media)
            addFigure(block);
        // Nothing to say in this language yet: a number alone would be a riddle.
        if (block.text[m_language].isEmpty())
            return;
        const TextStyle style = styleOf(block.shape.type);
        const QString marker = m_numbering.marker(index, m_language);
        const double indent = indentOf(block.shape);
        Box box;
        box.blockId = block.id;
        box.style = style;
        box.markerX = indent;
        box.textX = indent;
        if (!marker.isEmpty()) {
            box.marker = layOut(marker, setting(style, -1, false));
            box.textX +=
                std::max(m_texts.bodyStyle.size * 1.62, widthOf(box.marker.get(), style) + style.size * 0.4);
        }
        const bool signature = block.shape.type == BlockType::Signature;
        box.text = layOut(block.text[m_language], setting(style, m_width - box.textX, !signature));
        if (signature)
            pango_layout_set_alignment(box.text.get(), PANGO_ALIGN_RIGHT);
        if (const int depth = depthOf(block.shape); depth > 0)
            addListItem(box, depth, marker);
        else
            addLooseNode(box, block.shape.type);
        const QString& words = block.text[m_language].plain();
        if (block.shape.type == BlockType::Heading)
            marked(box, words, 1);
        else if (block.shape.type == BlockType::Paragraph && !marker.isEmpty())
            marked(box, marker + u' ' + words, 2);
        box.spaceBefore = m_gap;
        box.keepWithNext = block.shape.type == BlockType::Heading || introducesNext(index);
        m_gap = ParagraphSpacing;
        m_boxes.append(box);
    }

    /// Headings, quotes, notes, captions and everything else outside the lists.
    void addLooseNode(Box& box, BlockType type)
    {
        m_lists.clear();
        int parent = m_root;
        if (type == BlockType::Quote)
            parent = m_structure.addNode(m_root, "BlockQuote");
        else if (type == BlockType::Note)
            parent = m_structure.addNode(m_root, "Note");
        else if (type == BlockType::Figure && m_figure >= 0)
            parent = m_figure;
        if (type == BlockType::Note)
            box.markerNode = m_structure.addNode(parent, "Lbl");
        box.node = m_structure.addNode(parent, type == BlockType::Heading ? "H2"
                                               : parent == m_figure       ? "Caption"
                                                                          : "P");
        if (type != BlockType::Note)
            box.markerNode = box.node;
        m_figure = -1;
    }

    /// A paragraph that ends in a colon belongs to the points that complete it.
    bool introducesNext(qsizetype index) const
    {
        return m_release.block(index).text[m_language].plain().endsWith(u':');
    }

    void addClosing()
    {
        if (m_texts.closing.isEmpty() || m_boxes.isEmpty())
            return;
        Box& box = addText({}, m_texts.closing, m_texts.bodyStyle, 0, false, "P", m_root);
        pango_layout_set_alignment(box.text.get(), PANGO_ALIGN_RIGHT);
        box.spaceBefore = 4;
        m_lists.clear();
    }

    /// Scope of the header cells of a row: "Column" for a row of headers, "Row" where the first cell says
    /// what the row is about, empty for a row without headers.
    Box rowOf(const QList<document::RichText>& texts, const QByteArray& scope, int table)
    {
        Box row;
        row.style = m_texts.dateStyle;
        row.style.colour = m_texts.bodyStyle.colour;
        const int node = m_structure.addNode(table, "TR");
        const double width = m_width / double(texts.size());
        for (qsizetype c = 0; c < texts.size(); ++c) {
            CellBox cell;
            cell.x = width * double(c);
            cell.width = width;
            cell.header = scope == "Column";
            cell.text = layOut(texts[c], setting(row.style, width - 2 * CellPadding, false));
            const bool heads = cell.header || (scope == "Row" && c == 0 && texts.size() > 1);
            cell.node = m_structure.addNode(node, heads ? "TH" : "TD");
            if (heads)
                m_structure.node(cell.node).scope = scope;
            const int lines = pango_layout_get_line_count(cell.text.get());
            row.rowHeight = std::max(row.rowHeight, lines * row.lineHeight() + 2 * CellPadding);
            row.cells.append(cell);
        }
        return row;
    }

    void addTable(const Block& block)
    {
        m_lists.clear();
        const int table = m_structure.addNode(m_root, "Table");
        if (!block.text[m_language].isEmpty()) {
            Box& caption = addText(block.id, block.text[m_language], styleOf(BlockType::Paragraph), 0, false,
                                   "Caption", table);
            caption.spaceBefore = m_gap;
            caption.keepWithNext = true;
            m_gap = 4;
        }
        int headerRow = -1;
        for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
            QList<document::RichText> texts;
            for (const document::Cell& cell : block.table.rows[r])
                texts.append(cell[m_language]);
            if (texts.isEmpty())
                continue;
            const bool header = r == 0 && block.table.headerRow;
            Box row = rowOf(texts,
                            header                  ? "Column"
                            : block.table.headerRow ? QByteArray()
                                                    : QByteArray("Row"),
                            table);
            row.blockId = block.id;
            row.spaceBefore = r == 0 ? m_gap : 0;
            row.keepWithNext = header;
            row.headerRow = headerRow;
            if (header)
                headerRow = static_cast<int>(m_boxes.size());
            m_boxes.append(row);
        }
        m_gap = ParagraphSpacing;
    }

    /// The picture as wide as it wants to be, less where it would not fit on a page; its caption stays with
    /// it.
    void addFigure(const Block& block)
    {
        m_lists.clear();
        const document::Media& media = *block.figure.media;
        const double highest = (m_form.pageHeight - m_form.marginTop - m_form.marginBottom) * 0.8;
        const double ratio = double(media.height) / media.width;
        Box box;
        box.blockId = block.id;
        box.style = m_texts.bodyStyle;
        box.picture = block.figure.media;
        box.pictureWidth = std::min(m_width * block.figure.width / 100.0, highest / ratio);
        box.rowHeight = box.pictureWidth * ratio;
        box.spaceBefore = m_gap;
        box.keepWithNext = !block.text[m_language].isEmpty();
        m_figure = m_structure.addNode(m_root, "Div");
        box.node = m_structure.addNode(m_figure, "Figure");
        m_structure.setAlternative(box.node, spokenFor(block));
        m_gap = box.keepWithNext ? 4 : ParagraphSpacing;
        m_boxes.append(box);
    }

    /// What is said in place of a picture; never nothing (ISO 14289-1, 7.3).
    QString spokenFor(const Block& block) const
    {
        for (const QString& text : {block.figure.alternative[m_language], block.text[m_language].plain()})
            if (!text.trimmed().isEmpty())
                return text;
        return m_language == Language::Korean ? u"그림"_s : u"Picture"_s;
    }

    void addContacts()
    {
        const auto& contacts = m_release.header().contacts;
        if (contacts.isEmpty() || m_language != Language::Korean)
            return;
        m_lists.clear();
        const int table = m_structure.addNode(m_root, "Table");
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            const document::Contact& c = contacts[i];
            Box row = rowOf({c.department, c.role, c.position, c.name, c.phone}, "Row", table);
            row.spaceBefore = i == 0 ? 20 : 0;
            row.keepWithNext = i + 1 < contacts.size();
            m_boxes.append(row);
        }
    }

    const Release& m_release;
    const FormTexts& m_texts;
    const Form& m_form;
    Language m_language;
    document::Numbering m_numbering;
    Structure& m_structure;
    int m_root;
    int m_figure = -1; ///< what holds the last picture until its caption is there
    double m_width;
    double m_gap = 0;
    QList<OpenList> m_lists;
    QList<Box> m_boxes;
};

} // namespace

QList<Box> compose(const Release& release, const Form& form, Language language, Structure& structure,
                   int document)
{
    return Composer(release, form, language, structure, document).compose();
}

} // namespace communique::writers::pdf
