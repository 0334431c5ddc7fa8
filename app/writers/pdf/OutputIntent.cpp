#include "writers/pdf/OutputIntent.h"

#include "writers/pdf/Objects.h"

#include <QFile>

namespace communique::writers::pdf {

namespace {

/// An ICC profile of sRGB (ISO 15076-1, as ISO 19005-2, 6.2.3 allows). ColourProfileTest says how it was
/// made.
QByteArray profileOfSrgb()
{
    QFile file(QStringLiteral(":/colour/srgb.icc"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The colour profile is missing from the program's resources");
    return file.readAll();
}

} // namespace

void addOutputIntent(QPDF& pdf)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, profileOfSrgb().toStdString());
    stream.getDict().replaceKey("/N", integer(3));
    QPDFObjectHandle intent = dictionary();
    intent.replaceKey("/Type", name("OutputIntent"));
    intent.replaceKey("/S", name("GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", bytes("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", bytes("sRGB IEC61966-2.1"));
    intent.replaceKey("/RegistryName", bytes("http://www.color.org"));
    intent.replaceKey("/DestOutputProfile", stream);
    QPDFObjectHandle intents = array();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

} // namespace communique::writers::pdf
