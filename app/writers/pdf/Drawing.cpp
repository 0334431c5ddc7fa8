#include "writers/pdf/Drawing.h"

#include "writers/pdf/Picture.h"

#include <cairo-pdf.h>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

using document::FormTexts;
using document::LetterheadKind;
using document::TextStyle;

namespace {

constexpr double LineLetterheadHeight = 26;
constexpr double RuledLetterheadHeight = 40;
constexpr double FooterHeight = 22;
constexpr double CellPadding = 5;
const QString RuleColour = u"#cdd3da"_s;
const QString GridColour = u"#9aa5b3"_s;

TextStyle sized(TextStyle style, double size, const QString& colour)
{
    style.size = size;
    style.letterSpacing = 0;
    style.colour = colour;
    return style;
}

QString filledIn(QString pattern, const QString& unofficial, int page, int pages)
{
    return pattern.replace(u"{page}"_s, QString::number(page))
        .replace(u"{pages}"_s, QString::number(pages))
        .replace(u"{unofficialTranslation}"_s, unofficial)
        .trimmed();
}

} // namespace

Room roomOf(const Form& form, Language language)
{
    double head = 0;
    switch (form.texts[language].letterhead) {
    case LetterheadKind::Line:
        head = LineLetterheadHeight;
        break;
    case LetterheadKind::Ruled:
        head = RuledLetterheadHeight;
        break;
    case LetterheadKind::None:
        break;
    }
    return {form.marginTop + head, form.marginTop, form.pageHeight - form.marginBottom - FooterHeight};
}

Drawing::Drawing(cairo_surface_t* surface, const Form& form, Structure& structure)
    : m_cairo(cairo_create(surface))
    , m_form(form)
    , m_structure(structure)
    , m_texts(m_cairo, structure)
    , m_left(form.marginStart)
    , m_width(form.pageWidth - form.marginStart - form.marginEnd)
{
}

Drawing::~Drawing()
{
    cairo_destroy(m_cairo);
}

void Drawing::setColour(const QString& colour)
{
    const uint rgb = QStringView(colour).sliced(1).toUInt(nullptr, 16);
    cairo_set_source_rgb(m_cairo, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0,
                         (rgb & 0xff) / 255.0);
}

/// Content is tagged leaf by leaf; finish() builds the tree. What is no content goes out as NonStruct, which
/// finish() turns into an artifact.
void Drawing::drawText(const LayoutPtr& layout, int firstLine, int lastLine, double x, double top,
                       const TextStyle& style, int node)
{
    setColour(style.colour);
    m_texts.draw(layout.get(), firstLine, lastLine, {x, top}, style, node);
}

void Drawing::drawRule(double y, double thickness, const QString& colour)
{
    m_structure.addLeaf(Structure::LayoutArtifact);
    cairo_tag_begin(m_cairo, "NonStruct", nullptr);
    setColour(colour);
    cairo_rectangle(m_cairo, m_left, y, m_width, thickness);
    cairo_fill(m_cairo);
    cairo_tag_end(m_cairo, "NonStruct");
}

LayoutPtr Drawing::line(const QString& text, const TextStyle& style, Language language) const
{
    return layOut(text, {style, language, -1, false, false});
}

void Drawing::drawItem(const Box& box, const Placed& item)
{
    if (box.picture) {
        m_structure.addLeaf(box.node, item.y);
        m_structure.node(box.node).box = {m_left, item.y, box.pictureWidth, box.rowHeight};
        cairo_tag_begin(m_cairo, "P", nullptr);
        drawPicture(m_cairo, *box.picture, {m_left, item.y, box.pictureWidth, box.rowHeight});
        cairo_tag_end(m_cairo, "P");
        return;
    }
    if (box.isRow()) {
        drawRow(box, item);
        return;
    }
    if (box.marker && item.firstLine == 0)
        drawText(box.marker, 0, 1, m_left + box.markerX, item.y, box.style, box.markerNode);
    drawText(box.text, item.firstLine, item.lastLine, m_left + box.textX, item.y, box.style, box.node);
}

void Drawing::drawRow(const Box& box, const Placed& item)
{
    m_structure.addLeaf(Structure::LayoutArtifact);
    cairo_tag_begin(m_cairo, "NonStruct", nullptr);
    for (const CellBox& cell : box.cells) {
        cairo_rectangle(m_cairo, m_left + cell.x, item.y, cell.width, box.rowHeight);
        if (cell.header) {
            setColour(u"#eef2f8"_s);
            cairo_fill_preserve(m_cairo);
        }
        setColour(GridColour);
        cairo_set_line_width(m_cairo, 0.6);
        cairo_stroke(m_cairo);
    }
    cairo_tag_end(m_cairo, "NonStruct");
    for (const CellBox& cell : box.cells) {
        const int lines = pango_layout_get_line_count(cell.text.get());
        const double top = item.y + (box.rowHeight - lines * box.lineHeight()) / 2;
        drawText(cell.text, 0, lines, m_left + cell.x + CellPadding, top, box.style,
                 item.repeated ? Structure::Artifact : cell.node);
    }
}

void Drawing::drawLetterhead(const Release& release, Language language, int node)
{
    const FormTexts& texts = m_form.texts[language];
    if (texts.letterhead == LetterheadKind::None)
        return;
    if (texts.letterhead == LetterheadKind::Ruled) {
        drawRuledLetterhead(release, language, node);
        return;
    }
    TextStyle name = texts.letterheadStyle;
    name.leading = 1.3;
    const TextStyle kind = sized(name, name.size * 0.78, name.colour);
    const LayoutPtr left = line(texts.organisation, name, language);
    const LayoutPtr right = line(m_form.kind(release.header().kind, language), kind, language);
    drawText(left, 0, 1, m_left, m_form.marginTop, name, m_structure.addNode(node, "P"));
    const double baseline = baselineOffset(left.get(), name) - baselineOffset(right.get(), kind);
    drawText(right, 0, 1, m_left + m_width - widthOf(right.get(), kind), m_form.marginTop + baseline, kind,
             m_structure.addNode(node, "P"));
    drawRule(m_form.marginTop + LineLetterheadHeight - 2, 1.5, m_form.colours.accent);
}

void Drawing::drawRuledLetterhead(const Release& release, Language language, int node)
{
    const FormTexts& texts = m_form.texts[language];
    const document::Header& header = release.header();
    const double top = m_form.marginTop;
    const auto draw = [&](const LayoutPtr& layout, const TextStyle& style, double x, double middle) {
        const double height = style.size * style.leading;
        drawText(layout, 0, 1, x, middle - height / 2, style, m_structure.addNode(node, "P"));
    };
    drawRule(top, 2.2, m_form.colours.accent);
    const double middle = top + RuledLetterheadHeight / 2;
    const TextStyle name = sized(texts.letterheadStyle, 12.5, m_form.colours.accent);
    draw(line(texts.organisation, name, language), name, m_left, middle);
    const LayoutPtr kind =
        line(m_form.kind(release.header().kind, language), texts.letterheadStyle, language);
    const double spacing = texts.letterheadStyle.letterSpacing;
    draw(kind, texts.letterheadStyle,
         m_left + (m_width - widthOf(kind.get(), texts.letterheadStyle) + spacing) / 2, middle);

    QStringList facts;
    for (const QString& field : texts.pageFields)
        if (const QString text = document::fieldText(field, header, m_form, language, true); !text.isEmpty())
            facts.append(m_form.label(field, language) + u"  "_s + text);
    TextStyle small = sized(texts.dateStyle, 8.6, texts.dateStyle.colour);
    small.leading = 1.5;
    double y = middle - double(facts.size() - 1) * small.size * small.leading / 2;
    for (const QString& fact : facts) {
        const LayoutPtr layout = line(fact, small, language);
        draw(layout, small, m_left + m_width - widthOf(layout.get(), small), y);
        y += small.size * small.leading;
    }
    drawRule(top + RuledLetterheadHeight - 1, 0.75, m_form.colours.accent);
}

void Drawing::drawFooter(const Release& release, Language language, int page, int pages)
{
    const FormTexts& texts = m_form.texts[language];
    const bool unofficial = release.header().unofficialTranslation[language];
    const QString note = unofficial ? texts.unofficialTranslation : QString();
    TextStyle style = texts.footerStyle;
    style.leading = 1.3;
    const double ruleY = m_form.pageHeight - m_form.marginBottom - 12;
    drawRule(ruleY, 0.75, RuleColour);
    const auto draw = [&](const QString& pattern, double share) {
        const QString text = filledIn(pattern, note, page, pages);
        if (text.isEmpty())
            return;
        const LayoutPtr layout = line(text, style, language);
        drawText(layout, 0, 1, m_left + (m_width - widthOf(layout.get(), style)) * share, ruleY + 6, style,
                 Structure::Artifact);
    };
    draw(texts.footer.start, 0);
    draw(texts.footer.centre, 0.5);
    draw(texts.footer.end, 1);
}

void Drawing::drawRelease(const Release& release, Language language, int document)
{
    const int section = m_structure.addNode(document, "Art", base::code(language).toLatin1());
    const int head = m_structure.addNode(section, "Div");
    const QList<Box> boxes = compose(release, m_form, language, m_structure, section);
    const QList<Page> pages = paginate(boxes, roomOf(m_form, language));
    for (int p = 0; p < pages.size(); ++p) {
        if (p == 0)
            drawLetterhead(release, language, head);
        for (const Placed& item : pages[p].items)
            drawItem(boxes[item.box], item);
        drawFooter(release, language, p + 1, static_cast<int>(pages.size()));
        cairo_show_page(m_cairo);
    }
}

} // namespace communique::writers::pdf
