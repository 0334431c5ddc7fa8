#include "translation/XliffInline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

using document::MarkType;

/// `ctype` of XLIFF 1.2, `type` and `subType` of 2.1.
std::optional<MarkType> markTypeOf(const QXmlStreamAttributes& attributes)
{
    const QString kind = attributes.value("ctype"_L1).toString() + attributes.value("subType"_L1).toString();
    if (kind == u"bold" || kind == u"xlf:b")
        return MarkType::Bold;
    if (kind == u"italic" || kind == u"xlf:i")
        return MarkType::Italic;
    if (kind == u"underlined" || kind == u"underline" || kind == u"xlf:u")
        return MarkType::Underline;
    if (kind == u"link" || kind == u"x-link" || attributes.value("type"_L1) == u"link")
        return MarkType::Link;
    return std::nullopt;
}

/// The address in `<a href="…">`, or the whole text.
QString addressIn(const QString& data)
{
    static const QRegularExpression pattern(u"href\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const auto match = pattern.match(data);
    if (!match.hasMatch())
        return data.trimmed();
    QString address = match.captured(1);
    return address.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What an element that ends a stretch says about where that started.
QString startIdOf(const QXmlStreamAttributes& attributes)
{
    for (const auto name : {"startRef"_L1, "rid"_L1, "id"_L1})
        if (attributes.hasAttribute(name))
            return attributes.value(name).toString();
    return {};
}

/// The comment of an annotation: 1.2 clause 2.4.5 (`comment`), 2.1 clause 4.7.3.1.2 (type "comment", `value`;
/// one with a `ref` stands among the notes of the unit).
QString commentOf(const QXmlStreamAttributes& attributes)
{
    const bool is2 = attributes.value("type"_L1) == u"comment";
    return attributes.value(is2 ? "value"_L1 : "comment"_L1).toString().simplified();
}

QString openIdOf(const QXmlStreamAttributes& attributes)
{
    return attributes.value(attributes.hasAttribute("rid"_L1) ? "rid"_L1 : "id"_L1).toString();
}

} // namespace

void InlineReader::read(QXmlStreamReader& xml, bool blank)
{
    const qsizetype from = m_plain.size();
    QList<qsizetype> open; // spans of elements that we are inside of; -1 for those without a span
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() || xml.isEntityReference()) {
            append(xml.text());
        } else if (xml.isStartElement()) {
            start(xml, open);
        } else if (xml.isEndElement()) {
            if (open.isEmpty())
                break;
            if (const qsizetype span = open.takeLast(); span >= 0)
                m_spans[span].to = m_plain.size();
        }
    }
    normalise(from, blank);
}

void InlineReader::start(QXmlStreamReader& xml, QList<qsizetype>& open)
{
    const QString name = xml.name().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    if (m_spans.size() + m_unknown.size() >= MostCodes) {
        m_tooLong = true;
        xml.skipCurrentElement();
        return;
    }
    if (isOneOf(name, {u"mrk", u"sm"}))
        if (const QString comment = commentOf(attributes); !comment.isEmpty())
            m_comments.append(comment);
    if (isOneOf(name, {u"sc", u"bx", u"bpt"})) {
        m_spans.append({openIdOf(attributes), name, codeOf(xml), m_plain.size(), -1, true, false});
        xml.skipCurrentElement();
    } else if (isOneOf(name, {u"ec", u"ex", u"ept"})) {
        endSpan(startIdOf(attributes), name);
        xml.skipCurrentElement();
    } else if (name == u"cp") {
        bool isNumber = false;
        const uint code = attributes.value("hex"_L1).toUInt(&isNumber, 16);
        if (isNumber && code <= 0x10ffff)
            append(QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1));
        xml.skipCurrentElement();
    } else if (isOneOf(name, {u"sm", u"em"})) {
        xml.skipCurrentElement(); // ends of annotations
    } else if (isOneOf(name, {u"ph", u"x", u"it"})) {
        m_unknown.append(name + u' ' + attributes.value("id"_L1).toString());
        xml.skipCurrentElement(); // what is inside belongs to another format
    } else if (isOneOf(name, {u"pc", u"g"})) {
        open.append(m_spans.size());
        m_spans.append(
            {attributes.value("id"_L1).toString(), name, codeOf(xml), m_plain.size(), -1, false, false});
    } else if (name == u"mrk" && attributes.value("mtype"_L1) == u"seg") {
        open.append(m_spans.size());
        m_spans.append(
            {attributes.value("mid"_L1).toString(), name, std::nullopt, m_plain.size(), -1, false, true});
    } else {
        open.append(-1);
        if (name != u"mrk")
            m_unknown.append(name);
    }
}

void InlineReader::endSpan(const QString& id, const QString& element)
{
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span)
        if (span->paired && span->to < 0 && span->id == id) {
            span->to = m_plain.size();
            return;
        }
    m_unknown.append(element + u' ' + id);
}

void InlineReader::append(QStringView words)
{
    const qsizetype room = LongestText - m_plain.size();
    m_tooLong |= words.size() > room;
    m_plain += words.left(std::max<qsizetype>(room, 0));
}

std::optional<InlineCode> InlineReader::codeOf(const QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString id = attributes.value("id"_L1).toString();
    const auto type = markTypeOf(attributes);
    if (!type)
        return m_codes.contains(id) ? std::optional(m_codes[id]) : std::nullopt;
    InlineCode code{id, *type, *type == MarkType::Link ? linkOf(attributes) : QString()};
    if (code.type == MarkType::Link && code.target.isEmpty() && m_codes.contains(id))
        code.target = m_codes[id].target;
    if (code.type == MarkType::Link && !document::isAllowedLink(code.target))
        return std::nullopt;
    if (!m_codes.contains(id))
        m_codes.insert(id, code);
    return code;
}

QString InlineReader::linkOf(const QXmlStreamAttributes& attributes) const
{
    if (attributes.hasAttribute(OwnNamespace, "href"_L1))
        return attributes.value(OwnNamespace, "href"_L1).toString();
    for (const auto name : {"dataRefStart"_L1, "dataRef"_L1})
        if (attributes.hasAttribute(name))
            return addressIn(m_data.value(attributes.value(name).toString()));
    return attributes.value("equiv-text"_L1).toString();
}

void InlineReader::normalise(qsizetype from, bool blank)
{
    const auto isLayout = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    const QString raw = m_plain.sliced(from);
    QString plain;
    QList<qsizetype> moved; // where each offset of `raw` is in `plain`
    moved.reserve(raw.size() + 1);
    for (qsizetype at = 0; at < raw.size();) {
        qsizetype end = at;
        while (end < raw.size() && isLayout(raw[end]))
            ++end;
        const QStringView space = QStringView(raw).sliced(at, end - at);
        if (!space.contains(u'\n')) {
            end = std::max(end, at + 1);
            for (; at < end; ++at) {
                moved.append(plain.size());
                plain += raw[at];
            }
            continue;
        }
        moved.resize(end, plain.size());
        const bool edge = at == 0 || end == raw.size();
        const bool whole = at == 0 && end == raw.size();
        if (!edge || (whole && blank))
            plain += u' ';
        at = end;
    }
    moved.append(plain.size());
    m_plain.truncate(from);
    m_plain += plain;
    for (Span& span : m_spans)
        for (qsizetype* offset : {&span.from, &span.to})
            if (*offset >= from)
                *offset = from + moved[*offset - from];
}

document::RichText InlineReader::text() const
{
    QList<document::Mark> marks;
    for (const Span& span : m_spans)
        if (span.code && span.to >= 0)
            marks.append({span.from, span.to, span.code->type, span.code->target});
    return {m_plain, marks};
}

QList<InlineReader::Segment> InlineReader::segments() const
{
    QList<Segment> all;
    qsizetype end = 0;
    for (const Span& span : m_spans) {
        if (!span.segment || span.from < end || span.to < span.from)
            continue;
        all.append({span.id, span.from, span.to - span.from});
        end = span.to;
    }
    return all;
}

QStringList InlineReader::unknown() const
{
    QStringList all = m_unknown;
    for (const Span& span : m_spans)
        if (!span.segment && (!span.code || span.to < 0))
            all.append((span.element + u' ' + span.id).trimmed());
    return all;
}

} // namespace communique::translation
