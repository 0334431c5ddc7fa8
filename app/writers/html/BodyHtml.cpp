#include "writers/html/Body.h"

#include "writers/html/HtmlWriter.h"
#include "writers/html/Markup.h"
#include "writers/html/PageWords.h"
#include "writers/html/TableHtml.h"

using namespace Qt::StringLiterals;

/// The body of an article: one element per block.
namespace communique::writers::html {

using document::Block;
using document::BlockType;

namespace {

/// Two spaces that neither collapse nor break, as the office's rules of writing want before "끝.".
const QString BeforeClosing = u"\u00a0\u00a0"_s;

QString className(const document::BlockShape& shape, bool hasMarker)
{
    switch (shape.type) {
    case BlockType::Point:
        return u"point level-%1"_s.arg(shape.level);
    case BlockType::Note:
        return u"note level-%1"_s.arg(shape.level);
    case BlockType::Paragraph:
        return hasMarker ? u"paragraph"_s : u"paragraph bare"_s;
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

} // namespace

bool carriesClosing(const Block& block)
{
    switch (block.shape.type) {
    case BlockType::Paragraph:
    case BlockType::Point:
    case BlockType::Note:
    case BlockType::Quote:
        return true;
    case BlockType::Heading:
    case BlockType::Table:
    case BlockType::Figure:
    case BlockType::Signature:
        break;
    }
    return false;
}

bool isShown(const Block& block, Language language)
{
    if (block.shape.absent[language])
        return false;
    if (block.shape.type == BlockType::Table)
        return !block.table.rows.isEmpty();
    return !block.text[language].isEmpty() || (block.shape.type == BlockType::Figure && block.figure.media);
}

qsizetype lastSpoken(const Release& release, Language language)
{
    for (qsizetype i = release.blocks().size() - 1; i >= 0; --i)
        if (isShown(release.block(i), language))
            return i;
    return -1;
}

Rank rankOf(const document::BlockShape& shape, bool hasMarker)
{
    if (shape.type == BlockType::Paragraph && hasMarker)
        return {1, true};
    if (shape.type == BlockType::Point)
        return {shape.level + 1, true};
    // A note explains the paragraph (level 0) or the point before it.
    if (shape.type == BlockType::Note)
        return {shape.level + 1, false};
    return {};
}

QString elementId(const QString& blockId, Language language)
{
    return base::code(language) + u'-' + blockId;
}

Body::Body(const Release& release, const Numbering& numbering, Language language, const QString& closing,
           bool live)
    : m_release(release)
    , m_numbering(numbering)
    , m_language(language)
    , m_closing(closing)
    , m_closed(closing.isEmpty() ? -1 : lastSpoken(release, language))
    , m_live(live)
{
}

QString Body::ids(const Block& block) const
{
    return attribute(u"id"_s, elementId(block.id, m_language));
}

QString Body::figure(const Block& block) const
{
    // Widths are classes (see figureWidths()): the page's policy lets no style attribute in.
    const QString size = u"figure width-%1"_s.arg(block.figure.width);
    const document::RichText& caption = block.text[m_language];
    // A caption may say it all; a picture that nothing describes must not pass for decoration.
    QString alternative = block.figure.alternative[m_language];
    if (alternative.isEmpty() && caption.isEmpty())
        alternative = pageWords(m_language).picture;
    return element(
        u"figure"_s, ids(block) + attribute(u"class"_s, size),
        imageHtml(*block.figure.media, alternative) +
            (caption.isEmpty() ? QString() : element(u"figcaption"_s, {}, inlineHtml(caption, m_language))));
}

QString Body::table(const Block& block, qsizetype index) const
{
    qsizetype number = 0;
    for (qsizetype i = 0; i <= index; ++i)
        number += m_release.block(i).shape.type == BlockType::Table ? 1 : 0;
    return tableHtml(block, m_language, elementId(block.id, m_language), static_cast<int>(number));
}

/// The marker is text, so that copying the page as plain text keeps it and a screen reader says it.
QString Body::words(qsizetype index) const
{
    const Block& block = m_release.block(index);
    const QString marker = m_numbering.marker(index, m_language);
    QString html =
        marker.isEmpty() ? QString() : element(u"span"_s, u" class=\"marker\""_s, escaped(marker)) + u' ';
    html += inlineHtml(block.text[m_language], m_language);
    if (index == m_closed && carriesClosing(block))
        html += BeforeClosing + textHtml(m_closing, m_language);
    return html;
}

QString Body::block(qsizetype index) const
{
    const Block& block = m_release.block(index);
    const document::BlockShape& shape = block.shape;
    if (shape.absent[m_language])
        return {};
    if (!isShown(block, m_language))
        return m_live ? element(u"p"_s, ids(block) + u" hidden"_s, {}) : QString();
    if (shape.type == BlockType::Figure && block.figure.media)
        return figure(block);
    if (shape.type == BlockType::Table)
        return table(block, index);
    const bool hasMarker = !m_numbering.marker(index, m_language).isEmpty();
    const QString attributes = ids(block) + attribute(u"class"_s, className(shape, hasMarker));
    if (shape.type == BlockType::Heading)
        return element(u"h2"_s, attributes, words(index));
    if (shape.type == BlockType::Quote)
        return element(u"blockquote"_s, attributes, element(u"p"_s, {}, words(index)));
    return element(u"p"_s, attributes, words(index));
}

/// Where the last block is no prose, the closing mark stands alone.
QString Body::loneClosing() const
{
    if (m_closed < 0 || carriesClosing(m_release.block(m_closed)))
        return {};
    return element(u"p"_s, u" class=\"closing\""_s, textHtml(m_closing, m_language)) + u'\n';
}

/// Markers are text, so the style sheet gives the lists empty ones: with "none" some screen readers forget
/// that a list is one.
QString Body::html() const
{
    QString html;
    QList<int> open; // depths of the open lists, each with an open item
    const auto closeTo = [&](int depth) {
        for (; !open.isEmpty() && open.last() > depth; open.removeLast())
            html += u"</li></ul>"_s;
    };
    for (qsizetype i = 0; i < m_release.blocks().size(); ++i) {
        const QString block = this->block(i);
        if (block.isEmpty())
            continue;
        const bool hasMarker = !m_numbering.marker(i, m_language).isEmpty();
        const Rank rank = rankOf(m_release.block(i).shape, hasMarker);
        closeTo(rank.depth);
        if (rank.item && !open.isEmpty() && open.last() == rank.depth) {
            html += u"</li><li>"_s;
        } else if (rank.item) {
            html += u"<ul><li>"_s;
            open.append(rank.depth);
        }
        html += block + u'\n';
    }
    closeTo(-1);
    return html + loneClosing();
}

QString blockHtml(const Release& release, const Numbering& numbering, qsizetype index, Language language)
{
    return Body(release, numbering, language, {}, true).block(index);
}

QString blockHtml(const Release& release, const Form& form, const Numbering& numbering, qsizetype index,
                  Language language)
{
    return Body(release, numbering, language, form.texts[language].closing, true).block(index);
}

QString bodyHtml(const Release& release, const Numbering& numbering, Language language)
{
    return Body(release, numbering, language, {}, false).html();
}

} // namespace communique::writers::html
