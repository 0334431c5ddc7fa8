#include "writers/pdf/Attachment.h"

#include "writers/pdf/Metadata.h"
#include "writers/pdf/Objects.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

constexpr const char* FileName = "release.communique";

QPDFObjectHandle embeddedFile(QPDF& pdf, const DocumentFacts& facts)
{
    QPDFObjectHandle parameters = dictionary();
    parameters.replaceKey("/Size", integer(facts.source.size()));
    parameters.replaceKey("/ModDate", bytes(pdfDate(facts.created)));
    parameters.replaceKey("/CheckSum",
                          bytes(QCryptographicHash::hash(facts.source, QCryptographicHash::Md5)));
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, facts.source.toStdString());
    stream.getDict().replaceKey("/Type", name("EmbeddedFile"));
    stream.getDict().replaceKey("/Subtype", name("application/json"));
    stream.getDict().replaceKey("/Params", parameters);
    return stream;
}

} // namespace

void attachSource(QPDF& pdf, const DocumentFacts& facts)
{
    QPDFObjectHandle stream = embeddedFile(pdf, facts);
    QPDFObjectHandle files = dictionary();
    files.replaceKey("/F", stream);
    files.replaceKey("/UF", stream);
    QPDFObjectHandle specification = pdf.makeIndirectObject(dictionary());
    specification.replaceKey("/Type", name("Filespec"));
    specification.replaceKey("/F", bytes(FileName));
    specification.replaceKey("/UF", unicode(QString::fromLatin1(FileName)));
    specification.replaceKey("/Desc", unicode(facts.languages.first() == base::Language::Korean
                                                  ? u"이 보도자료의 원본 파일"_s
                                                  : u"The source file of this release"_s));
    specification.replaceKey("/AFRelationship", name("Source"));
    specification.replaceKey("/EF", files);
    QPDFObjectHandle names = array();
    names.appendItem(bytes(FileName));
    names.appendItem(specification);
    QPDFObjectHandle leaf = dictionary();
    leaf.replaceKey("/Names", names);
    QPDFObjectHandle trees = dictionary();
    trees.replaceKey("/EmbeddedFiles", leaf);
    pdf.getRoot().replaceKey("/Names", trees);
    QPDFObjectHandle associated = array();
    associated.appendItem(specification);
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace communique::writers::pdf
