#include "translation/Csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray& bytes)
{
    QString text = decoder(bytes);
    // ICU's CP949 maps bytes that mean nothing to private-use and control characters instead of failing.
    const bool nonsense = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QChar::ReplacementCharacter || c.isNull() ||
               (c.unicode() >= 0x80 && c.unicode() < 0xa0) ||
               (c.unicode() >= 0xf8f0 && c.unicode() <= 0xf8ff);
    });
    return decoder.hasError() || nonsense ? std::nullopt : std::optional(text);
}

/// The separator that stands most often outside quotation marks in the first row that is no remark.
QChar separatorOf(QStringView text)
{
    int counts[3] = {};
    static constexpr char16_t separators[] = {u',', u';', u'\t'};
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!any && c == u'#') {
            while (i < text.size() && text[i] != u'\n' && text[i] != u'\r')
                ++i;
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r') && any)
            break;
        any = any || !c.isSpace();
        for (int k = 0; k < 3 && !quoted; ++k)
            counts[k] += c == separators[k] ? 1 : 0;
    }
    return separators[std::max_element(counts, counts + 3) - counts];
}

/// As Excel writes it before the first row, and reads it: "sep=;".
std::optional<QChar> namedSeparator(QStringView text)
{
    const qsizetype from = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    if (!text.sliced(from).startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < from + 5)
        return std::nullopt;
    const qsizetype end = from + 5;
    const bool ends = text.size() == end || text[end] == u'\n' || text[end] == u'\r';
    return ends ? std::optional(text[end - 1]) : std::nullopt;
}

/// Reads row after row; positions are UTF-16 offsets.
class Rows
{
public:
    explicit Rows(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    void skipLine()
    {
        while (!atEnd() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        if (!atEnd())
            lineBreak();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Where a quotation mark was left open in the row that was read last, or 0.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

    CsvRow next()
    {
        CsvRow row{m_line, {}};
        while (true) {
            row.fields.append(field());
            if (atEnd())
                return row;
            if (m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            lineBreak();
            return row;
        }
    }

private:
    QString field()
    {
        if (!atEnd() && m_text[m_at] == u'"')
            return quotedField();
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    QString quotedField()
    {
        const int opened = m_line;
        QString value;
        for (++m_at; !atEnd();) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return value + field(); // "a"b is no CSV; what stands there is kept
                }
                ++m_at;
            } else if (m_text[m_at] == u'\n') {
                ++m_line;
            }
            value += m_text[m_at++];
        }
        m_openQuote = opened;
        return value;
    }

    void lineBreak()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
};

bool isEmpty(const CsvRow& row)
{
    return std::all_of(row.fields.cbegin(), row.fields.cend(),
                       [](const QString& field) { return field.trimmed().isEmpty(); });
}

} // namespace

base::Result<QString> decodedTable(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        if (const auto text = decodedWith(QStringDecoder(QStringDecoder::Utf16), bytes))
            return *text;
    } else if (auto text = decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes)) {
        return *text;
    } else if (QStringDecoder korean("windows-949"); korean.isValid() && !bytes.contains('\0')) {
        if (const auto cp949 = decodedWith(std::move(korean), bytes))
            return *cp949;
    }
    return base::Error{
        base::ErrorKind::Unreadable,
        CsvTexts::tr("The table is neither UTF-8 nor UTF-16 nor CP949, or it is cut off. Save it "
                     "again as “CSV UTF-8”.")};
}

CsvTable parsedCsv(const QString& text)
{
    const std::optional<QChar> named = namedSeparator(text);
    CsvTable table{named ? *named : separatorOf(text), {}, 0};
    Rows rows(text, table.separator);
    if (named)
        rows.skipLine();
    while (!rows.atEnd()) {
        CsvRow row = rows.next();
        table.openQuote = rows.openQuote();
        const bool remark = table.rows.isEmpty() && row.fields.first().trimmed().startsWith(u'#');
        if (!remark && !isEmpty(row) && table.openQuote == 0)
            table.rows.append(std::move(row));
    }
    return table;
}

QString csvRow(const QStringList& fields, QChar separator)
{
    QStringList written;
    for (QString field : fields) {
        if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field[0]))
            field.prepend(u'\'');
        const bool quoted = field.contains(separator) || field.contains(u'"') || field.contains(u'\n') ||
                            field.contains(u'\r') || field.startsWith(u'#') || field != field.trimmed();
        written.append(quoted ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field);
    }
    return written.join(separator) + u"\r\n"_s;
}

} // namespace communique::translation
