#include "writers/text/RtfWriter.h"

#include "document/Amounts.h"

namespace communique::writers::text {

namespace {

/// RTF 1.9, "Unicode RTF": \uN with N a signed 16-bit number, and "?" for readers that know no Unicode.
QByteArray escaped(const QString& text)
{
    QByteArray out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\\' || code == u'{' || code == u'}')
            out += '\\';
        if (code < 0x80)
            out += char(code);
        else
            out += "\\u" + QByteArray::number(qint16(code)) + '?';
    }
    return out;
}

QByteArray words(const document::RichText& text)
{
    QByteArray out;
    for (const document::Run& run : document::runs(text)) {
        QByteArray format;
        format += run.bold ? "\\b" : "";
        format += run.italic ? "\\i" : "";
        format += run.underline || !run.link.isEmpty() ? "\\ul" : "";
        QByteArray words =
            format.isEmpty() ? escaped(run.text) : '{' + format + ' ' + escaped(run.text) + '}';
        if (!run.link.isEmpty())
            words =
                "{\\field{\\*\\fldinst HYPERLINK \"" + escaped(run.link) + "\"}{\\fldrslt " + words + "}}";
        out += words;
    }
    return out;
}

QByteArray tableRows(const document::Block& block, base::Language language)
{
    constexpr int CellTwips = 2400;
    const QList<bool> amounts = document::amountColumns(block.table, language);
    QByteArray out;
    for (const auto& row : block.table.rows) {
        out += "\\trowd";
        for (qsizetype i = 1; i <= row.size(); ++i)
            out += "\\cellx" + QByteArray::number(i * CellTwips);
        out += ' ';
        for (qsizetype c = 0; c < row.size(); ++c)
            out +=
                (amounts[c] ? "\\pard\\intbl\\qr " : "\\pard\\intbl ") + words(row[c][language]) + "\\cell ";
        out += "\\row\n";
    }
    return out;
}

} // namespace

QByteArray writeRtf(const document::Release& release, const document::Numbering& numbering, qsizetype first,
                    qsizetype last, base::Language language)
{
    constexpr int IndentTwips = 360;
    QByteArray out = "{\\rtf1\\ansi\\ansicpg949\\uc1\\deff0{\\fonttbl{\\f0 NanumGothic;}}\n";
    for (qsizetype i = first; i <= last; ++i) {
        const document::Block& block = release.block(i);
        if (block.shape.absent[language])
            continue;
        const QString marker = numbering.marker(i, language);
        if (!block.text[language].isEmpty() || block.table.rows.isEmpty()) {
            out += "\\pard\\li" + QByteArray::number(IndentTwips * (block.shape.level + 1)) + ' ';
            if (block.shape.type == document::BlockType::Heading)
                out += "{\\b ";
            out += marker.isEmpty() ? QByteArray() : escaped(marker) + ' ';
            out += words(block.text[language]);
            out += block.shape.type == document::BlockType::Heading ? "}\\par\n" : "\\par\n";
        }
        out += tableRows(block, language);
    }
    return out + '}';
}

} // namespace communique::writers::text
