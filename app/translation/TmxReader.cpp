#include "translation/TmxReader.h"

#include "base/Text.h"
#include "translation/Evening.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct TmxTexts
{
    Q_DECLARE_TR_FUNCTIONS(TmxTexts)
};

constexpr qint64 ChunkBytes = 256 * 1024;
/// No tag and no stretch of text in a sound file is longer.
constexpr qint64 MaxTokenBytes = 4 * 1024 * 1024;
constexpr int MaxDepth = 64;
constexpr qsizetype MaxVariants = 64;
constexpr qsizetype MaxPropertyUnits = 2000;
constexpr int MaxUses = 1'000'000;

bool isCode(QStringView name)
{
    return name == u"bpt" || name == u"ept" || name == u"it" || name == u"ph" || name == u"ut";
}

/// Those that TMX 1.4b allows, clause "Encoding", and Latin-1, which older programs write.
bool isKnownEncoding(QStringView name)
{
    const auto is = [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    return name.isEmpty() || is(u"utf-8") || is(u"utf8") || is(u"us-ascii") || is(u"iso-8859-1") ||
           name.startsWith(u"utf-16", Qt::CaseInsensitive) || is(u"iso-10646-ucs-2");
}

/// The memory holds no such pairs: prepared() leaves them out.
bool saysTheSame(const QString& korean, const QString& english)
{
    return base::containsHangul(korean) == base::containsHangul(english) && evened(korean) == evened(english);
}

Standing standingFrom(QStringView name)
{
    return name == u"published"  ? Standing::Published
           : name == u"reviewed" ? Standing::Reviewed
                                 : Standing::Unknown;
}

/// YYYYMMDDThhmmssZ, as the specification has it.
QDateTime timeFrom(QStringView text)
{
    if (text.size() != 16 || text[8] != u'T' || text[15] != u'Z')
        return {};
    const auto number = [&](qsizetype from, qsizetype length) { return text.sliced(from, length).toInt(); };
    return {QDate(number(0, 4), number(4, 2), number(6, 2)),
            QTime(number(9, 2), number(11, 2), number(13, 2)), Qt::UTC};
}

} // namespace

std::optional<Language> languageOfTag(QStringView tag)
{
    const auto end =
        std::find_if(tag.begin(), tag.end(), [](QChar unit) { return unit == u'-' || unit == u'_'; });
    const QStringView primary = tag.first(end - tag.begin());
    const auto is = [&](QStringView name) { return primary.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(u"ko") || is(u"kor"))
        return Language::Korean;
    if (is(u"en") || is(u"eng"))
        return Language::English;
    return std::nullopt;
}

TmxReader::TmxReader(QIODevice& device, Origin defaults)
    : m_device(device)
    , m_defaults(std::move(defaults))
{
}

std::optional<Segment> TmxReader::next()
{
    while (m_ready.isEmpty() && !m_ended && advance())
        step();
    if (m_ready.isEmpty())
        return std::nullopt;
    return m_ready.dequeue();
}

void TmxReader::stop(const QString& reason)
{
    m_ended = true;
    m_fault = base::Error{base::ErrorKind::Unreadable, reason};
}

/// Hands the next stretch of the file to the parser.
bool TmxReader::feed()
{
    const QByteArray bytes = m_device.read(ChunkBytes);
    if (bytes.isEmpty()) {
        stop(m_counts.units == 0 && m_depth == 0
                 ? TmxTexts::tr("This is no TMX file.")
                 : TmxTexts::tr("The TMX file ends too early, at line %1. What stands before was read.")
                       .arg(m_xml.lineNumber()));
        return false;
    }
    m_fed += bytes.size();
    if (m_fed > MaxTokenBytes) {
        stop(TmxTexts::tr("At line %1 the TMX file holds a text of more than 4 MiB, which no translation is. "
                          "What stands "
                          "before was read.")
                 .arg(m_xml.lineNumber()));
        return false;
    }
    m_xml.addData(bytes);
    return true;
}

bool TmxReader::advance()
{
    while (!m_ended) {
        if (m_xml.readNext() != QXmlStreamReader::Invalid) {
            m_fed = 0;
            m_ended = m_xml.tokenType() == QXmlStreamReader::EndDocument;
            return !m_ended;
        }
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            if (!feed())
                return false;
            continue;
        }
        stop(m_depth == 0 && m_counts.units == 0
                 ? TmxTexts::tr("This is no TMX file (line %1: %2).")
                       .arg(m_xml.lineNumber())
                       .arg(m_xml.errorString())
                 : TmxTexts::tr("The TMX file is broken at line %1 (%2). What stands before was read.")
                       .arg(m_xml.lineNumber())
                       .arg(m_xml.errorString()));
    }
    return false;
}

bool TmxReader::isUnsafe() const
{
    return !m_xml.entityDeclarations().isEmpty() || m_xml.text().contains(u"<!ENTITY", Qt::CaseInsensitive);
}

void TmxReader::step()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::StartDocument:
        if (!isKnownEncoding(m_xml.documentEncoding()))
            stop(TmxTexts::tr(
                     "The file is written in “%1”. TMX is UTF-8 or UTF-16: write it anew as one of them.")
                     .arg(m_xml.documentEncoding().toString().left(40)));
        break;
    case QXmlStreamReader::DTD:
        if (isUnsafe())
            stop(TmxTexts::tr(
                     "The file declares entities of its own (line %1), which TMX does not need and which can "
                     "be used to do harm. It was not read; write it anew with another program.")
                     .arg(m_xml.lineNumber()));
        break;
    case QXmlStreamReader::StartElement:
        startElement();
        break;
    case QXmlStreamReader::EndElement:
        endElement();
        break;
    case QXmlStreamReader::Characters:
        addText();
        break;
    default:
        break;
    }
}

void TmxReader::startElement()
{
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (++m_depth == 1 && name != u"tmx")
        return stop(TmxTexts::tr("This is no TMX file: it begins with “%1”.").arg(name.toString().left(40)));
    if (m_depth > MaxDepth)
        return stop(TmxTexts::tr("At line %1 the TMX file is nested too deeply. What stands before was read.")
                        .arg(m_xml.lineNumber()));
    if (m_inSegment) {
        if (m_code > 0 || isCode(name))
            ++m_code;
    } else if (name == u"header") {
        m_sourceTag = attributes.value(u"srclang"_s).toString();
    } else if (name == u"tu") {
        ++m_counts.units;
        m_inUnit = true;
        m_unit = {};
        m_unit.source =
            attributes.hasAttribute(u"srclang"_s) ? attributes.value(u"srclang"_s).toString() : m_sourceTag;
        m_unit.segmentation = attributes.value(u"segtype"_s).toString();
        m_unit.origin = m_defaults;
        if (const QDateTime time = timeFrom(attributes.value(u"creationdate"_s)); time.isValid())
            m_unit.origin.added = time;
        m_unit.uses = std::clamp(attributes.value(u"usagecount"_s).toInt(), 1, MaxUses);
    } else if (m_inUnit && name == u"tuv" && m_unit.variants.size() < MaxVariants) {
        QStringView tag = attributes.value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s);
        if (tag.isEmpty())
            tag = attributes.value(u"lang"_s); // TMX 1.1
        m_unit.variants.append({languageOfTag(tag), {}, false});
    } else if (m_inUnit && name == u"seg" && !m_unit.variants.isEmpty()) {
        m_inSegment = true;
        m_unit.variants.last().text.clear();
    } else if (m_inUnit && name == u"prop") {
        m_property = attributes.value(u"type"_s).toString();
        m_propertyText.clear();
        m_unit.hasNotes |= !m_property.startsWith(u"x-communique-");
    } else if (m_inUnit && name == u"note") {
        m_unit.hasNotes = true;
    }
}

void TmxReader::addText()
{
    if (m_inSegment && m_code == 0) {
        Variant& variant = m_unit.variants.last();
        if (!variant.language)
            return;
        variant.tooLong = variant.tooLong || variant.text.size() + m_xml.text().size() > MaxSegmentUnits;
        if (!variant.tooLong)
            variant.text += m_xml.text();
    } else if (!m_property.isEmpty() && m_propertyText.size() < MaxPropertyUnits) {
        m_propertyText += m_xml.text().left(MaxPropertyUnits);
    }
}

void TmxReader::endElement()
{
    --m_depth;
    const QStringView name = m_xml.name();
    if (m_code > 0) {
        --m_code;
        // A line break in code parts two words.
        if (m_code == 0 && m_inSegment && name == u"ph" && !m_unit.variants.last().text.endsWith(u' '))
            m_unit.variants.last().text += u' ';
    } else if (name == u"seg") {
        m_inSegment = false;
    } else if (name == u"prop") {
        readProperty();
    } else if (name == u"tu") {
        m_inUnit = false;
        finishUnit();
    }
}

/// What TmxWriter says of a segment's origin.
void TmxReader::readProperty()
{
    const QString property = std::exchange(m_property, {});
    Origin& origin = m_unit.origin;
    if (property == u"x-communique-release")
        origin.release = m_propertyText;
    else if (property == u"x-communique-title")
        origin.title = m_propertyText;
    else if (property == u"x-communique-date")
        origin.date = QDate::fromString(m_propertyText, Qt::ISODate);
    else if (property == u"x-communique-standing")
        origin.standing = standingFrom(m_propertyText);
    else if (property == u"x-communique-file")
        origin.file = m_propertyText;
}

/// One segment for the Korean text and each different English one.
void TmxReader::finishUnit()
{
    const auto has = [&](Language language) {
        return std::any_of(m_unit.variants.begin(), m_unit.variants.end(),
                           [&](const Variant& variant) { return variant.language == language; });
    };
    if (!has(Language::Korean) || !has(Language::English)) {
        ++m_counts.otherLanguages;
        return;
    }
    m_counts.withNotes += m_unit.hasNotes ? 1 : 0;
    const auto korean = std::find_if(m_unit.variants.begin(), m_unit.variants.end(),
                                     [](const Variant& v) { return v.language == Language::Korean; });
    for (const Variant& english : m_unit.variants) {
        if (english.language != Language::English)
            continue;
        if (korean->tooLong || english.tooLong) {
            ++m_counts.tooLong;
            continue;
        }
        Segment segment;
        segment.text = {korean->text.simplified(), english.text.simplified()};
        if (segment.text[Language::Korean].isEmpty() || segment.text[Language::English].isEmpty()) {
            ++m_counts.empty;
            continue;
        }
        if (saysTheSame(segment.text[Language::Korean], segment.text[Language::English])) {
            ++m_counts.same;
            continue;
        }
        segment.source = languageOfTag(m_unit.source).value_or(Language::Korean);
        segment.level = m_unit.segmentation == u"sentence" || m_unit.segmentation == u"phrase"
                            ? Level::Sentence
                            : Level::Block;
        segment.origin = m_unit.origin;
        segment.uses = m_unit.uses;
        m_ready.enqueue(segment);
    }
}

} // namespace communique::translation
