#include "translation/TmxWriter.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace communique::translation {

TmxWriter::TmxWriter(QIODevice& device)
    : m_xml(&device)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeDTD(u"<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"_s);
    m_xml.writeStartElement(u"tmx"_s);
    m_xml.writeAttribute(u"version"_s, u"1.4"_s);
    m_xml.writeEmptyElement(u"header"_s);
    for (const auto& [name, value] :
         std::initializer_list<std::pair<QString, QString>>{{u"creationtool"_s, u"Communiqué"_s},
                                                            {u"creationtoolversion"_s, u"1"_s},
                                                            {u"segtype"_s, u"paragraph"_s},
                                                            {u"o-tmf"_s, u"Communiqué"_s},
                                                            {u"adminlang"_s, u"en"_s},
                                                            {u"srclang"_s, u"ko"_s},
                                                            {u"datatype"_s, u"plaintext"_s}})
        m_xml.writeAttribute(name, value);
    m_xml.writeStartElement(u"body"_s);
}

void TmxWriter::property(const QString& type, const QString& value)
{
    if (value.isEmpty())
        return;
    m_xml.writeStartElement(u"prop"_s);
    m_xml.writeAttribute(u"type"_s, u"x-communique-"_s + type);
    m_xml.writeCharacters(base::cleaned(value));
    m_xml.writeEndElement();
}

void TmxWriter::add(const Segment& segment, int uses)
{
    const Origin& origin = segment.origin;
    m_xml.writeStartElement(u"tu"_s);
    m_xml.writeAttribute(u"srclang"_s, base::code(segment.source));
    m_xml.writeAttribute(u"segtype"_s, segment.level == Level::Sentence ? u"sentence"_s : u"paragraph"_s);
    m_xml.writeAttribute(u"usagecount"_s, QString::number(uses));
    if (origin.added.isValid())
        m_xml.writeAttribute(u"creationdate"_s, origin.added.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"));
    property(u"release"_s, origin.release);
    property(u"title"_s, origin.title);
    property(u"date"_s, origin.date.isValid() ? origin.date.toString(Qt::ISODate) : QString());
    if (origin.standing != Standing::Unknown)
        property(u"standing"_s, origin.standing == Standing::Published ? u"published"_s : u"reviewed"_s);
    property(u"file"_s, origin.file);
    for (const Language language : {segment.source, base::other(segment.source)}) {
        m_xml.writeStartElement(u"tuv"_s);
        m_xml.writeAttribute(u"xml:lang"_s, base::code(language));
        m_xml.writeTextElement(u"seg"_s, base::cleaned(segment.text[language]));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

bool TmxWriter::finish()
{
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

} // namespace communique::translation
