#include "writers/html/TableHtml.h"

#include "document/Amounts.h"
#include "writers/html/Markup.h"
#include "writers/html/PageWords.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using document::Block;

namespace {

QString rowHtml(const QList<document::Cell>& cells, bool head, const QList<bool>& amounts, Language language)
{
    QString html;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const QString words = inlineHtml(cells[c][language], language);
        const QString kind = amounts[c] ? attribute(u"class"_s, u"amount"_s) : QString();
        // A heading without words would be read as one.
        html += head && !words.isEmpty() ? element(u"th"_s, u" scope=\"col\""_s + kind, words)
                                         : element(u"td"_s, kind, words);
    }
    return element(u"tr"_s, {}, html) + u'\n';
}

/// On a sheet, which cannot be scrolled, the letters of a table with many columns are set smaller.
QString breadthOf(qsizetype columns)
{
    constexpr qsizetype Wide = 9;
    constexpr qsizetype Wider = 15;
    return columns < Wide ? QString() : attribute(u"class"_s, columns < Wider ? u"wide"_s : u"wider"_s);
}

} // namespace

QString tableHtml(const Block& block, Language language, const QString& id, int number)
{
    const QList<bool> amounts = document::amountColumns(block.table, language);
    QString head;
    QString rows;
    for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
        const bool isHead = r == 0 && block.table.headerRow;
        (isHead ? head : rows) += rowHtml(block.table.rows[r], isHead, amounts, language);
    }
    QString table;
    QString named;
    if (const document::RichText& caption = block.text[language]; !caption.isEmpty()) {
        table = element(u"caption"_s, attribute(u"id"_s, id + u"-caption"_s), inlineHtml(caption, language));
        named = attribute(u"aria-labelledby"_s, id + u"-caption"_s);
    } else {
        named = attribute(u"aria-label"_s, pageWords(language).table + u' ' + QString::number(number));
    }
    if (!head.isEmpty())
        table += element(u"thead"_s, {}, head);
    if (!rows.isEmpty())
        table += element(u"tbody"_s, {}, rows);
    return scrollable(attribute(u"id"_s, id) + named, element(u"table"_s, breadthOf(block.table.columns()), table));
}

QString scrollable(const QString& attributes, const QString& table)
{
    return element(u"div"_s, u" class=\"table\" role=\"group\" tabindex=\"0\""_s + attributes, table);
}

QString imageHtml(const document::Media& media, const QString& alternative, const QString& className)
{
    const QString source =
        u"data:"_s + media.type + u";base64,"_s + QString::fromLatin1(media.bytes.toBase64());
    return u"<img src=\""_s + source + u"\" alt=\""_s + escaped(alternative) + u"\" width=\""_s +
           QString::number(media.width) + u"\" height=\""_s + QString::number(media.height) + u'"' +
           attribute(u"class"_s, className) + u'>';
}

} // namespace communique::writers::html
