#include "writers/html/HtmlWriter.h"

#include "writers/html/Markup.h"

using namespace Qt::StringLiterals;

/// The body of an article: one element per block.
namespace communique::writers::html {

using document::Block;
using document::BlockType;

namespace {

QString element(const QString& tag, const QString& attributes, const QString& content)
{
    return u"<%1%2>%3</%1>"_s.arg(tag, attributes, content);
}

QString tableHtml(const Block& block, const QString& attributes, Language language)
{
    QString rows;
    for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
        const bool head = r == 0 && block.table.headerRow;
        QString cells;
        for (const document::Cell& cell : block.table.rows[r])
            cells += head ? element(u"th"_s, u" scope=\"col\""_s, inlineHtml(cell[language]))
                          : element(u"td"_s, {}, inlineHtml(cell[language]));
        const QString row = element(u"tr"_s, {}, cells);
        rows += head ? element(u"thead"_s, {}, row) : row;
    }
    const QString caption = block.text[language].isEmpty()
                                ? QString()
                                : element(u"caption"_s, {}, inlineHtml(block.text[language]));
    return element(u"div"_s, u" class=\"table\""_s + attributes, element(u"table"_s, {}, caption + rows));
}

QString className(const document::BlockShape& shape)
{
    switch (shape.type) {
    case BlockType::Point:
        return u"point level-%1"_s.arg(shape.level);
    case BlockType::Note:
        return u"note level-%1"_s.arg(shape.level);
    case BlockType::Paragraph:
        return shape.marker ? u"paragraph"_s : u"paragraph bare"_s;
    case BlockType::Signature:
        return u"signature"_s;
    case BlockType::Heading:
    case BlockType::Quote:
    case BlockType::Table:
    case BlockType::Figure:
        break;
    }
    return {};
}

QString figureHtml(const Block& block, Language language)
{
    const document::Media& media = *block.figure.media;
    // Widths are classes: the page's policy lets no style attribute in.
    const QString size = u"figure width-%1"_s.arg(std::clamp((block.figure.width + 5) / 10, 1, 10) * 10);
    const QString source =
        u"data:"_s + media.type + u";base64,"_s + QString::fromLatin1(media.bytes.toBase64());
    const QString picture = u"<img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\">"_s
                                .arg(source, escaped(block.figure.alternative[language]))
                                .arg(media.width)
                                .arg(media.height);
    const QString caption = block.text[language].isEmpty()
                                ? QString()
                                : element(u"figcaption"_s, {}, inlineHtml(block.text[language]));
    return element(u"figure"_s,
                   attribute(u"id"_s, elementId(block.id, language)) + attribute(u"class"_s, size),
                   picture + caption);
}

} // namespace

QString elementId(const QString& blockId, Language language)
{
    return base::code(language) + u'-' + blockId;
}

QString blockHtml(const Release& release, const Numbering& numbering, qsizetype index, Language language)
{
    const Block& block = release.block(index);
    if (block.shape.absent[language])
        return {};
    if (block.shape.type == BlockType::Figure && block.figure.media)
        return figureHtml(block, language);
    const QString marker = numbering.marker(index, language);
    const QString attributes =
        attribute(u"id"_s, elementId(block.id, language)) + attribute(u"class"_s, className(block.shape));
    // Nothing to say in this language yet: the place is kept for the live preview, and nobody sees it.
    if (block.text[language].isEmpty() && block.shape.type != BlockType::Table)
        return element(u"p"_s, attribute(u"id"_s, elementId(block.id, language)) + u" hidden"_s, {});
    // The marker is text, so that copying the page as plain text keeps it and a screen reader says it.
    const QString content =
        (marker.isEmpty() ? QString() : element(u"span"_s, u" class=\"marker\""_s, escaped(marker)) + u' ') +
        inlineHtml(block.text[language]);
    switch (block.shape.type) {
    case BlockType::Heading:
        return element(u"h2"_s, attributes, content);
    case BlockType::Quote:
        return element(u"blockquote"_s, attributes, element(u"p"_s, {}, content));
    case BlockType::Table:
        return tableHtml(block, attributes, language);
    case BlockType::Figure:
    case BlockType::Paragraph:
    case BlockType::Point:
    case BlockType::Note:
    case BlockType::Signature:
        break;
    }
    return element(u"p"_s, attributes, content);
}

namespace {

/// How deep a block stands in the lists of the body: numbered paragraphs 1, their points 2 to 4, everything
/// else 0.
int depthOf(const document::BlockShape& shape)
{
    if (shape.type == BlockType::Paragraph && shape.marker)
        return 1;
    if (shape.type == BlockType::Point || (shape.type == BlockType::Note && shape.level > 0))
        return shape.level + 1;
    return 0;
}

} // namespace

/// Numbered paragraphs and points are lists in lists. Their markers are text, so the style sheet gives the
/// lists empty ones: with "none" some screen readers forget that a list is one.
QString bodyHtml(const Release& release, const Numbering& numbering, Language language)
{
    QString html;
    int depth = 0;
    const auto closeTo = [&](int wanted) {
        for (; depth > wanted; --depth)
            html += u"</li></ul>"_s;
    };
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const QString block = blockHtml(release, numbering, i, language);
        if (block.isEmpty())
            continue;
        const int wanted = depthOf(release.block(i).shape);
        closeTo(wanted);
        if (wanted > 0 && depth == wanted)
            html += u"</li><li>"_s;
        for (; depth < wanted; ++depth)
            html += u"<ul><li>"_s;
        html += block + u'\n';
    }
    closeTo(0);
    return html;
}

} // namespace communique::writers::html
