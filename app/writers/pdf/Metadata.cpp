#include "writers/pdf/Metadata.h"

#include "writers/pdf/Objects.h"

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

const QString Producer = u"Communiqué"_s;

/// ISO 19005-2, 6.6.2.3: a schema that the standard does not know describes itself.
constexpr auto UaSchema = R"(<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
)";

constexpr auto Head = R"( id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
)";

constexpr auto Foot = R"(</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)";

/// Text that XML 1.0 can carry.
QString escaped(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE)
            kept += c;
    return kept.toHtmlEscaped();
}

QString item(const QString& language, const QString& text)
{
    return u"<rdf:li xml:lang=\"%1\">"_s.arg(language) + escaped(text) + u"</rdf:li>"_s;
}

QString titles(const DocumentFacts& facts)
{
    QString items = item(u"x-default"_s, facts.titles.first().second);
    for (const auto& [language, title] : facts.titles)
        items += item(base::code(language), title);
    return u"<dc:title><rdf:Alt>"_s + items + u"</rdf:Alt></dc:title>\n"_s;
}

QString list(const QString& property, const QString& kind, const QStringList& values)
{
    QString items;
    for (const QString& value : values)
        items += u"<rdf:li>"_s + escaped(value) + u"</rdf:li>"_s;
    return items.isEmpty()
               ? QString()
               : u"<%1><rdf:%2>"_s.arg(property, kind) + items + u"</rdf:%2></%1>\n"_s.arg(property, kind);
}

QString simple(const QString& property, const QString& value)
{
    return u'<' + property + u'>' + escaped(value) + u"</"_s + property + u">\n"_s;
}

QStringList speakers(const DocumentFacts& facts)
{
    QStringList names = facts.organisations;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QByteArray packet(const DocumentFacts& facts)
{
    QStringList codes;
    for (const base::Language language : facts.languages)
        codes.append(base::code(language));
    const QString time = facts.created.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QString xmp = u"<?xpacket begin=\"\uFEFF\""_s + QLatin1String(Head);
    xmp += titles(facts) + list(u"dc:creator"_s, u"Seq"_s, speakers(facts)) +
           list(u"dc:language"_s, u"Bag"_s, codes);
    xmp += simple(u"pdf:Producer"_s, Producer) + simple(u"xmp:CreateDate"_s, time) +
           simple(u"xmp:ModifyDate"_s, time);
    if (facts.password.isEmpty())
        xmp += simple(u"pdfaid:part"_s, facts.source.isEmpty() ? u"2"_s : u"3"_s) +
               simple(u"pdfaid:conformance"_s, u"A"_s);
    xmp += simple(u"pdfuaid:part"_s, u"1"_s) + QLatin1String(UaSchema) + QLatin1String(Foot);
    return xmp.toUtf8();
}

void addInfo(QPDF& pdf, const DocumentFacts& facts)
{
    QPDFObjectHandle info = dictionary();
    info.replaceKey("/Title", unicode(facts.titles.first().second));
    if (const QStringList names = speakers(facts); !names.isEmpty())
        info.replaceKey("/Author", unicode(names.join(u"; "_s)));
    info.replaceKey("/Producer", unicode(Producer));
    info.replaceKey("/CreationDate", bytes(pdfDate(facts.created)));
    info.replaceKey("/ModDate", bytes(pdfDate(facts.created)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

} // namespace

QByteArray pdfDate(const QDateTime& time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
}

void addMetadata(QPDF& pdf, const DocumentFacts& facts)
{
    addInfo(pdf, facts);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, packet(facts).toStdString());
    stream.getDict().replaceKey("/Type", name("Metadata"));
    stream.getDict().replaceKey("/Subtype", name("XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", bytes(base::code(facts.languages.first()).toLatin1()));
    QPDFObjectHandle preferences = dictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace communique::writers::pdf
