#include "writers/pdf/Composition.h"

#include "document/Numbering.h"
#include "writers/pdf/ListNodes.h"
#include "writers/pdf/Tables.h"

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

using document::Block;
using document::BlockType;
using document::FormTexts;
using document::TextStyle;

namespace {

constexpr double AfterMarker = 0.4;   ///< of the size
constexpr double WidestIndent = 0.66; ///< of the column, marker included
constexpr double HighestFigure = 0.8; ///< of the text area
constexpr int LongestCaption = 6;     ///< lines that stay together
constexpr double BeforeCaption = 4;
constexpr double BeforeContacts = 20;
constexpr double BetweenContacts = 2;

class Composer
{
public:
    Composer(const Release& release, const Form& form, Language language, double width, Structure& structure,
             int root, const QList<Language>& beside)
        : m_release(release)
        , m_texts(form.texts[language])
        , m_form(form)
        , m_language(language)
        , m_beside(beside)
        , m_numbering(release, form)
        , m_structure(structure)
        , m_root(root)
        , m_width(width)
        , m_lists(structure, root)
    {
    }

    QList<Box> compose()
    {
        addHead();
        addNote(document::NotePlace::Start);
        m_closed = m_texts.closing.isEmpty();
        const qsizetype last = lastBlock();
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i) {
            m_row = static_cast<int>(i) + 1;
            addBlock(i, i == last);
        }
        m_row = static_cast<int>(m_release.blocks().size()) + 1;
        addClosing();
        addNote(document::NotePlace::End);
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

    Box& add(Box box, double before)
    {
        box.row = {m_row, m_step};
        box.spaceBefore = before;
        m_boxes.append(std::move(box));
        return m_boxes.last();
    }

    /// `parent` is the root where it is not given.
    Box& addText(const document::RichText& text, const TextStyle& style, const QByteArray& type,
                 double before, int parent = -1, PangoAlignment alignment = PANGO_ALIGN_LEFT)
    {
        Box box;
        box.style = style;
        setText(box, text, setting(style, m_width, false), alignment);
        box.node = m_structure.addNode(parent < 0 ? m_root : parent, type);
        return add(std::move(box), before);
    }

    /// Pango aligns the lines with each other; the box is moved to where the longest belongs.
    void setText(Box& box, const document::RichText& text, Setting setting, PangoAlignment alignment) const
    {
        setting.alignment = alignment;
        box.text = layOut(text, setting);
        if (alignment == PANGO_ALIGN_LEFT)
            return;
        const double free = m_width - box.textX - widthOf(box.text.get(), box.style);
        box.textX += alignment == PANGO_ALIGN_CENTER ? free / 2 : free;
    }

    /// The box, listed in the outline.
    void bookmark(const Box& box, const QString& title, int level)
    {
        m_structure.node(box.node).bookmark = {title, level};
    }

    void addHead()
    {
        const document::Header& header = m_release.header();
        const auto addLine = [&](const QString& text, const TextStyle& style, const QByteArray& type,
                                 double before) -> Box& {
            Box& box = addText(text, style, type, before, -1,
                               m_texts.titleCentred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
            box.keepWithNext = box.unbroken = true;
            return box;
        };
        if (const QString title = document::publishedTitle(m_release, m_language); !title.isEmpty())
            bookmark(addLine(title, m_texts.titleStyle, "H1", m_texts.spacing.beforeTitle), title, 0);
        if (const QString& subtitle = header.subtitle[m_language]; !subtitle.isEmpty())
            addLine(m_form.subtitle(subtitle, m_language), m_texts.subtitleStyle, "P", 4);
        if (const QString facts = factsLine(); !facts.isEmpty())
            addLine(facts, m_texts.dateStyle, "P", 6);
        m_gap = m_texts.spacing.afterHead;
    }

    /// The page's fields, where the letterhead does not show them; the date explains itself.
    [[nodiscard]] QString factsLine() const
    {
        QStringList facts;
        if (m_texts.letterhead != document::LetterheadKind::Ruled)
            for (const QString& field : m_texts.pageFields) {
                const QString text = document::fieldText(field, m_release.header(), m_form, m_language, true);
                if (!text.isEmpty())
                    facts.append(field == u"date" ? text : m_form.label(field, m_language) + u": "_s + text);
            }
        return facts.join(u" · "_s);
    }

    void addNote(document::NotePlace place)
    {
        if (m_texts.unofficialPlace != place || m_texts.unofficialTranslation.isEmpty() ||
            !m_release.header().unofficialTranslation[m_language])
            return;
        m_lists.close();
        addText(m_texts.unofficialTranslation, m_texts.noteStyle, "P", m_gap);
        m_gap = m_texts.spacing.betweenBlocks;
    }

    [[nodiscard]] bool shows(const Block& block) const
    {
        return !block.shape.absent[m_language] &&
               (!block.text[m_language].isEmpty() || block.shape.type == BlockType::Table ||
                (block.shape.type == BlockType::Figure && block.figure.media));
    }

    [[nodiscard]] qsizetype lastBlock() const
    {
        qsizetype last = m_release.blocks().size() - 1;
        while (last >= 0 && !shows(m_release.block(last)))
            --last;
        return last;
    }

    const TextStyle& styleOf(BlockType type) const
    {
        return type == BlockType::Note      ? m_texts.noteStyle
               : type == BlockType::Heading ? m_texts.headingStyle
                                            : m_texts.bodyStyle;
    }

    double indentOf(const document::BlockShape& shape) const
    {
        switch (shape.type) {
        case BlockType::Point:
        case BlockType::Note:
            return m_texts.spacing.indent * shape.level;
        case BlockType::Quote:
            return m_texts.spacing.indent * 1.5;
        default:
            return 0;
        }
    }

    void addBlock(qsizetype index, bool last)
    {
        const Block& block = m_release.block(index);
        m_figure = -1;
        if (block.shape.absent[m_language])
            return;
        if (block.shape.type == BlockType::Table)
            return addTable(block);
        if (block.shape.type == BlockType::Figure && block.figure.media)
            addFigure(block);
        // Nothing to say in this language yet: a number alone would be a riddle.
        if (!block.text[m_language].isEmpty())
            addWords(index, last && block.shape.type != BlockType::Figure);
    }

    /// Of all blocks of this kind and level, so that their texts stand below each other: "9." and "10.".
    double widestMarker(const document::BlockShape& shape, const TextStyle& style)
    {
        const std::pair kind{shape.type, shape.level};
        if (const auto known = m_markerWidths.constFind(kind); known != m_markerWidths.cend())
            return *known;
        QString longest;
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i) {
            const document::BlockShape& other = m_release.block(i).shape;
            if (other.type != shape.type || other.level != shape.level)
                continue;
            const QString marker = m_numbering.marker(i, m_language);
            longest = marker.size() > longest.size() ? marker : longest;
        }
        return *m_markerWidths.insert(kind, widthOf(layOut(longest, setting(style, -1, false)).get(), style));
    }

    /// Where words would have too little room beside an indent and a marker, the indent gives way, then the
    /// size of the marker.
    void indent(Box& box, const document::BlockShape& shape, const QString& marker)
    {
        const double most = m_width * WidestIndent;
        box.markerX = box.textX = std::min(indentOf(shape), most);
        if (marker.isEmpty())
            return;
        box.marker = layOut(marker, setting(box.style, -1, false));
        const double printed = widestMarker(shape, box.style) + box.style.size * AfterMarker;
        box.markerScale = std::min(1.0, most / printed);
        const double taken = std::min(most, std::max(m_texts.spacing.indent, printed));
        box.markerX = std::min(box.markerX, most - taken);
        box.textX = box.markerX + taken;
    }

    void addWords(qsizetype index, bool closing)
    {
        const Block& block = m_release.block(index);
        const TextStyle& style = styleOf(block.shape.type);
        const QString marker = m_numbering.marker(index, m_language);
        document::RichText text = block.text[m_language];
        if (closing && !m_closed) {
            text = text.appended(u"  "_s + m_texts.closing);
            m_closed = true;
        }
        Box box;
        box.blockId = block.id;
        box.style = style;
        indent(box, block.shape, marker);
        const bool even = block.shape.type != BlockType::Signature && block.shape.type != BlockType::Heading;
        setText(box, text, setting(style, m_width - box.textX, even),
                block.shape.type == BlockType::Signature ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
        setNodes(box, block.shape, marker);
        box.keepWithNext = block.shape.type == BlockType::Heading || introducesNext(index);
        box.unbroken = !even || (block.shape.type == BlockType::Figure && box.lineCount() <= LongestCaption);
        if (block.shape.type == BlockType::Heading)
            bookmark(box, block.text[m_language].plain(), 1);
        else if (block.shape.type == BlockType::Paragraph && !marker.isEmpty())
            bookmark(box, marker + u' ' + block.text[m_language].plain(), 2);
        const bool usual = m_gap == m_texts.spacing.betweenBlocks;
        add(std::move(box), usual && listDepth(block.shape) > 1 ? m_texts.spacing.betweenPoints : m_gap);
        m_gap = m_texts.spacing.betweenBlocks;
    }

    void setNodes(Box& box, const document::BlockShape& shape, const QString& marker)
    {
        if (shape.type == BlockType::Note) {
            const int note = m_structure.addNode(m_lists.parentOfNote(shape.level), "Note");
            box.markerNode = m_structure.addNode(note, "Lbl");
            box.node = m_structure.addNode(note, "P");
            return;
        }
        if (const int depth = listDepth(shape); depth > 0) {
            const ListNodes::Item item = m_lists.add(depth, marker);
            box.markerNode = item.label;
            box.node = item.text;
            return;
        }
        m_lists.close();
        int parent = m_root;
        if (shape.type == BlockType::Quote)
            parent = m_structure.addNode(m_root, "BlockQuote");
        else if (shape.type == BlockType::Figure && m_figure >= 0)
            parent = m_figure;
        box.node = m_structure.addNode(parent, shape.type == BlockType::Heading ? "H2"
                                               : parent == m_figure             ? "Caption"
                                                                                : "P");
        box.markerNode = box.node;
    }

    /// A paragraph that ends in a colon belongs to the points that complete it.
    bool introducesNext(qsizetype index) const
    {
        return m_release.block(index).text[m_language].plain().endsWith(u':');
    }

    /// Where the last block was no text, the closing mark stands below it, a character from the edge.
    void addClosing()
    {
        if (m_closed || m_boxes.isEmpty() || m_boxes.last().row.block == 0)
            return;
        m_lists.close();
        addText(m_texts.closing, m_texts.bodyStyle, "P", m_gap).textX = m_texts.bodyStyle.size;
    }

    [[nodiscard]] TableSetting tableSetting(Language language) const
    {
        const FormTexts& texts = m_form.texts[language];
        return {texts.tableStyle, language, m_width, texts.breakAtSyllables};
    }

    /// The halves of a table that face each other have letters of one size.
    [[nodiscard]] TableFit fitOfTable(const Block& block, const std::vector<ColumnWidths>& measures) const
    {
        TableFit fit = fitOf(measures, tableSetting(m_language));
        for (const Language other : m_beside)
            if (const TableSetting setting = tableSetting(other); !block.shape.absent[other])
                fit.size = std::min(fit.size, fitOf(measured(block, setting), setting).size);
        return fit;
    }

    [[nodiscard]] double pageHeight() const
    {
        return m_form.pageHeight - m_form.marginTop - m_form.marginBottom;
    }

    void addTable(const Block& block)
    {
        m_lists.close();
        const int table = m_structure.addNode(m_root, "Table");
        if (!block.text[m_language].isEmpty()) {
            TextStyle style = m_texts.tableStyle;
            style.bold = true;
            Box& caption = addText(block.text[m_language], style, "Caption", m_gap, table);
            caption.blockId = block.id;
            caption.keepWithNext = caption.unbroken = true;
            m_gap = BeforeCaption;
        }
        const auto first = static_cast<int>(m_boxes.size());
        const bool headed = block.table.headerRow && block.table.rows.size() > 1;
        const TableSetting setting = tableSetting(m_language);
        const auto measures = measured(block, setting);
        QList<Box> rows = layOutTable(cellsOf(block, m_language), measures, setting,
                                      fitOfTable(block, measures), m_structure, table);
        keepRowsTogether(rows, headed, pageHeight());
        for (qsizetype r = 0; r < rows.size(); ++r) {
            ++m_step;
            Box& row = add(rows[r], r == 0 ? m_gap : 0);
            row.blockId = block.id;
            row.headerRow = headed && r > 0 ? first : -1;
        }
        m_step = 0;
        m_gap = m_texts.spacing.betweenBlocks;
    }

    /// The picture as wide as it wants to be, less where it would not fit on a page; its caption stays with
    /// it.
    void addFigure(const Block& block)
    {
        m_lists.close();
        const document::Media& media = *block.figure.media;
        const double highest = pageHeight() * HighestFigure;
        const double ratio = double(media.height) / media.width;
        Box box;
        box.blockId = block.id;
        box.style = m_texts.bodyStyle;
        box.picture = block.figure.media;
        box.pictureWidth = std::min(m_width * block.figure.width / 100.0, highest / ratio);
        box.rowHeight = box.pictureWidth * ratio;
        box.keepWithNext = !block.text[m_language].isEmpty();
        m_figure = m_structure.addNode(m_root, "Div");
        box.node = m_structure.addNode(m_figure, "Figure");
        m_structure.setAlternative(box.node, spokenFor(block));
        const double before = m_gap;
        m_gap = box.keepWithNext ? BeforeCaption : m_texts.spacing.betweenBlocks;
        add(std::move(box), before);
    }

    /// What is said in place of a picture; never nothing (ISO 14289-1, 7.3).
    [[nodiscard]] QString spokenFor(const Block& block) const
    {
        for (const QString& text : {block.figure.alternative[m_language], block.text[m_language].plain()})
            if (!text.trimmed().isEmpty())
                return text;
        return m_language == Language::Korean ? u"그림"_s : u"Picture"_s;
    }

    void addContacts()
    {
        const auto& contacts = m_release.header().contacts;
        if (contacts.isEmpty() || m_texts.contacts == document::ContactsLayout::None)
            return;
        m_lists.close();
        const QString label = m_form.label(u"contact"_s, m_language);
        if (m_texts.contacts == document::ContactsLayout::Table) {
            const int table = m_structure.addNode(m_root, "Table");
            double before = BeforeContacts;
            const auto cells = cellsOf(contacts, label);
            const TableSetting setting = tableSetting(m_language);
            const auto measures = measured(cells, ContactColumns, setting);
            QList<Box> rows =
                layOutTable(cells, measures, setting, fitOf(measures, setting), m_structure, table);
            keepRowsTogether(rows, false, pageHeight());
            for (const Box& row : std::as_const(rows))
                add(row, std::exchange(before, 0));
            return;
        }
        TextStyle style = m_texts.tableStyle;
        style.bold = true;
        addText(label, style, "P", BeforeContacts).keepWithNext = true;
        for (const document::Contact& contact : contacts)
            addFacts({contact.name, contact.position, contact.role, contact.department, contact.phone,
                      contact.email});
    }

    /// One paragraph. What separates stands between facts on one line only; what fits on a line is whole.
    void addFacts(QStringList facts)
    {
        facts.removeAll(QString());
        if (facts.isEmpty())
            return;
        const TextStyle& style = m_texts.tableStyle;
        const auto fits = [&](const QStringList& line) {
            return widthOf(layOut(joinedFacts(line), setting(style, -1, false)).get(), style) <= m_width;
        };
        const int node = m_structure.addNode(m_root, "P");
        QStringList line;
        double before = BetweenContacts;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            line.append(facts[i]);
            const bool last = i + 1 == facts.size();
            if (!last && fits(line + QStringList{facts[i + 1]}))
                continue;
            Box box;
            box.style = style;
            box.node = node;
            box.keepWithNext = !last;
            setText(box, joinedFacts(line) + (last ? QString() : u" "_s), setting(style, m_width, false),
                    PANGO_ALIGN_LEFT);
            add(std::move(box), std::exchange(before, 0));
            line.clear();
        }
    }

    const Release& m_release;
    const FormTexts& m_texts;
    const Form& m_form;
    Language m_language;
    QList<Language> m_beside;
    document::Numbering m_numbering;
    Structure& m_structure;
    int m_root;
    int m_figure = -1; ///< what holds the last picture until its caption is there
    double m_width;
    double m_gap = 0;
    int m_row = 0;
    int m_step = 0;                                         ///< of the table that is being added
    bool m_closed = false;                                  ///< the closing mark is printed, or there is none
    QMap<std::pair<BlockType, int>, double> m_markerWidths; ///< by type and level
    ListNodes m_lists;
    QList<Box> m_boxes;
};

} // namespace

QList<Box> compose(const Release& release, const Form& form, Language language, double width,
                   Structure& structure, int root, const QList<Language>& beside)
{
    return Composer(release, form, language, width, structure, root, beside).compose();
}

Form narrowed(const Form& form)
{
    constexpr double Share = 0.88;
    constexpr double TitleShare = 0.72;
    Form narrow = form;
    for (FormTexts& texts : narrow.texts) {
        for (TextStyle* style : {&texts.subtitleStyle, &texts.headingStyle, &texts.bodyStyle,
                                 &texts.noteStyle, &texts.tableStyle, &texts.dateStyle})
            style->size *= Share;
        texts.titleStyle.size *= TitleShare;
        texts.letterheadStyle.size = std::min(texts.letterheadStyle.size, 11.0);
        texts.letterheadStyle.letterSpacing = 0;
        if (texts.letterhead == document::LetterheadKind::Ruled) {
            texts.letterhead = document::LetterheadKind::Line;
            texts.letterheadStyle.colour = narrow.colours.accent;
        }
        texts.spacing.indent *= Share;
        texts.spacing.beforeTitle *= Share;
        texts.titleCentred = false;
        texts.justified = false; // so few words in a line leave gaps
        if (texts.contacts == document::ContactsLayout::Table)
            texts.contacts = document::ContactsLayout::Lines;
    }
    return narrow;
}

} // namespace communique::writers::pdf
